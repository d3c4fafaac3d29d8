package org.meritcompetition.notification.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.meritcompetition.notification.Channel;
import org.meritcompetition.notification.ChannelTrouble;
import org.meritcompetition.notification.Delivery;
import org.meritcompetition.notification.Outcome;
import org.meritcompetition.notification.Recipients;

/**
 * Posts {@code {"id", "name", "text"}} and nothing else of a person. The endpoint tells by {@code
 * X-Merit-Signature} that it comes from here, by {@code X-Merit-Timestamp} that it is fresh, and by
 * the id that it has come before.
 */
class WebhookChannel implements Channel {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI endpoint;
    private final Signature signature;
    private final Recipients recipients;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(Redirect.NEVER).build();

    WebhookChannel(URI endpoint, Signature signature, Recipients recipients) {
        this.endpoint = endpoint;
        this.signature = signature;
        this.recipients = recipients;
    }

    @Override
    public Kind kind() {
        return Kind.WEBHOOK;
    }

    @Override
    public Line open() {
        return this::post;
    }

    private Outcome post(Delivery delivery) throws ChannelTrouble {
        try {
            var answer = client.send(request(delivery), BodyHandlers.discarding()).statusCode();
            if (answer / 100 == 2) {
                return Outcome.accepted(null);
            } else if (answer == 401 || answer == 403) {
                throw new ChannelTrouble("消息接口不认可本系统的签名（%d），请核对密钥。".formatted(answer), null);
            }
            return answer == 408 || answer == 429 || answer / 100 == 5
                    ? Outcome.postponed(null, "消息接口暂不接收（%d）。".formatted(answer))
                    : Outcome.refused(null, "消息接口拒绝了这条消息（%d）。".formatted(answer));
        } catch (java.net.ConnectException e) {
            throw new ChannelTrouble("消息接口连接不上。", e);
        } catch (IOException e) {
            return Outcome.postponed(null, "发送途中连接中断。");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChannelTrouble("发送被中断。", e);
        }
    }

    private HttpRequest request(Delivery delivery) {
        var now = Instant.now().getEpochSecond();
        var body = body(delivery);
        return HttpRequest.newBuilder(endpoint)
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Merit-Timestamp", String.valueOf(now))
                .header("X-Merit-Signature", "sha256=" + signature.of(now, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private String body(Delivery delivery) {
        var message = new LinkedHashMap<String, String>();
        message.put("id", delivery.id().toString());
        message.put("name", recipients.of(delivery.person()).name());
        message.put("text", delivery.text());
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
