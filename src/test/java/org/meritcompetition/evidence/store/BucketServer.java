package org.meritcompetition.evidence.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** As much of S3's protocol as a store needs, over HTTP, with one bucket in memory. */
final class BucketServer implements AutoCloseable {

    private record Kept(byte[] content, Instant at) {}

    private final Map<String, Kept> kept = new ConcurrentSkipListMap<>();
    private final HttpServer server;
    private final String bucket;
    volatile boolean full;
    volatile String lastAuthorization;

    BucketServer(String bucket) throws IOException {
        this.bucket = bucket;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void age(String key, Instant at) {
        kept.computeIfPresent(key, (name, one) -> new Kept(one.content(), at));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            lastAuthorization = exchange.getRequestHeaders().getFirst("Authorization");
            var path = exchange.getRequestURI().getPath();
            var key = path.replaceFirst("^/" + bucket + "/?", "");
            switch (exchange.getRequestMethod()) {
                case "PUT" -> put(exchange, key);
                case "DELETE" -> {
                    kept.remove(key);
                    exchange.sendResponseHeaders(204, -1);
                }
                default -> read(exchange, key);
            }
        }
    }

    private void put(HttpExchange exchange, String key) throws IOException {
        var content = exchange.getRequestBody().readAllBytes();
        if (full) {
            text(exchange, 507, "<Error><Code>XMinioStorageFull</Code></Error>");
            return;
        }
        kept.put(key, new Kept(content, Instant.now()));
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        exchange.sendResponseHeaders(200, -1);
    }

    private void read(HttpExchange exchange, String key) throws IOException {
        if (key.isEmpty()) {
            list(exchange);
            return;
        }
        var found = kept.get(key);
        if (found == null) {
            text(exchange, 404, "<Error><Code>NoSuchKey</Code></Error>");
            return;
        }
        exchange.getResponseHeaders()
                .set(
                        "Last-Modified",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                found.at().atZone(ZoneOffset.UTC)));
        var head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, head ? -1 : found.content().length);
        if (!head) {
            exchange.getResponseBody().write(found.content());
        }
    }

    /** One entry a page, so that pages are turned. */
    private void list(HttpExchange exchange) throws IOException {
        var after =
                Map.ofEntries(
                        exchange.getRequestURI()
                                .getQuery()
                                .lines()
                                .flatMap(it -> java.util.Arrays.stream(it.split("&")))
                                .map(it -> it.split("=", 2))
                                .map(it -> Map.entry(it[0], it.length > 1 ? it[1] : ""))
                                .collect(Collectors.toList())
                                .toArray(Map.Entry[]::new));
        var token = String.valueOf(after.getOrDefault("continuation-token", ""));
        var rest = new TreeMap<>(kept).tailMap(token, false);
        var page =
                rest.isEmpty()
                        ? ""
                        : "<Contents><Key>%s</Key><LastModified>%s</LastModified></Contents>"
                                .formatted(rest.firstKey(), rest.get(rest.firstKey()).at());
        var more = rest.size() > 1;
        text(
                exchange,
                200,
                "<ListBucketResult><IsTruncated>%s</IsTruncated>%s%s</ListBucketResult>"
                        .formatted(
                                more,
                                page,
                                more
                                        ? "<NextContinuationToken>%s</NextContinuationToken>"
                                                .formatted(rest.firstKey())
                                        : ""));
    }

    private static void text(HttpExchange exchange, int status, String xml) throws IOException {
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        var head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
