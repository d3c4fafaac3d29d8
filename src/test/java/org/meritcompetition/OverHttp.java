package org.meritcompetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The running application as people and scripts meet it: with a password in each request, or with
 * the session of a browser.
 */
public final class OverHttp {

    private static final String PASSWORD = "merit-2024";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;

    public OverHttp(int port) {
        this.port = port;
    }

    public HttpResponse<String> anonymous(String method, String path, String body)
            throws Exception {
        return send(HttpClient.newHttpClient(), request(method, path, body));
    }

    /**
     * Asks the engine's REST interface.
     *
     * @param body JSON, {@code null} for none
     */
    public HttpResponse<String> rest(String user, String method, String path, String body)
            throws Exception {
        var credentials = (user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return send(
                HttpClient.newHttpClient(),
                request(method, "/engine-rest" + path, body)
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(credentials)));
    }

    /** Signs in as a browser does. */
    public Session signedIn(String user) throws Exception {
        return new Session(user);
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(address(path))
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
    }

    private URI address(String path) {
        return URI.create("http://localhost:%d%s".formatted(port, path));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A browser that has signed in, as far as the server can tell. */
    public final class Session {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

        private Session(String user) throws Exception {
            var token = TOKEN.matcher(get("/login").body());
            assertThat(token.find()).isTrue();
            var form =
                    "username=%s&password=%s&_csrf=%s"
                            .formatted(
                                    user,
                                    PASSWORD,
                                    URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
            var answer =
                    OverHttp.send(
                            client,
                            HttpRequest.newBuilder(address("/login"))
                                    .POST(BodyPublishers.ofString(form))
                                    .header("Content-Type", "application/x-www-form-urlencoded"));
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(it -> assertThat(it).doesNotContain("error"));
            get("/camunda/app/tasklist/default/");
        }

        public HttpResponse<String> get(String path) throws Exception {
            return send("GET", path, null);
        }

        /** Asks for a page, as a browser does that follows a link. */
        public HttpResponse<String> page(String path) throws Exception {
            return OverHttp.send(client, request("GET", path, null).header("Accept", "text/html"));
        }

        public HttpResponse<String> post(String path, String body) throws Exception {
            return send("POST", path, body);
        }

        /** The session's cookies, for a request by hand. */
        public String cookies() {
            return cookies.getCookieStore().getCookies().stream()
                    .map(it -> it.getName() + "=" + it.getValue())
                    .collect(Collectors.joining("; "));
        }

        /** Sends a file as the script of our pages does. */
        public HttpResponse<String> uploads(String path, BodyPublisher file, String token)
                throws Exception {
            return OverHttp.send(
                    client,
                    HttpRequest.newBuilder(address(path))
                            .POST(file)
                            .header("Content-Type", "application/octet-stream")
                            .header("X-CSRF-TOKEN", token));
        }

        public HttpResponse<String> send(String method, String path, String body) throws Exception {
            var request = request(method, path, body);
            cookies.getCookieStore().getCookies().stream()
                    .filter(it -> it.getName().equals("XSRF-TOKEN"))
                    .forEach(it -> request.header("X-XSRF-TOKEN", it.getValue()));
            return OverHttp.send(client, request);
        }
    }
}
