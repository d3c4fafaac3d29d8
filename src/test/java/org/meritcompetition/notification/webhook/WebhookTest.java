package org.meritcompetition.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.notification.Channel;
import org.meritcompetition.notification.ChannelTrouble;
import org.meritcompetition.notification.Delivery;
import org.meritcompetition.notification.NoticesProperties;
import org.meritcompetition.notification.Outcome.Result;
import org.meritcompetition.notification.Recipients;
import org.meritcompetition.shared.StartRefused;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class WebhookTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Delivery LETTER =
            new Delivery(
                    UUID.fromString("7d3c1d9e-0000-4000-8000-000000000001"),
                    Channel.Kind.WEBHOOK,
                    "huangpu-liaison",
                    "【立功竞赛】催办",
                    "催办：报送进展",
                    0);

    private HttpServer messenger;
    private int status = 200;
    private String body;
    private Map<String, List<String>> headers;

    private final ApplicationContextRunner program =
            new ApplicationContextRunner()
                    .withUserConfiguration(People.class, WebhookConfiguration.class);

    @BeforeEach
    void theMessengerListens() throws Exception {
        messenger =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        messenger.createContext("/hook", this::receive);
        messenger.start();
    }

    @AfterEach
    void theMessengerStops() {
        messenger.stop(0);
    }

    @Test
    void aMessageCarriesNameAndTextAndNothingElseOfThePerson() throws Exception {
        assertThat(send().result()).isEqualTo(Result.ACCEPTED);
        assertThat(new ObjectMapper().readValue(body, Map.class))
                .isEqualTo(
                        Map.of(
                                "id", LETTER.id().toString(),
                                "name", "王芳",
                                "text", "催办：报送进展"));
    }

    @Test
    void itIsSignedOverItsTimeAndItsBody() throws Exception {
        send();
        var timestamp = headers.get("X-merit-timestamp").get(0);
        assertThat(Instant.ofEpochSecond(Long.parseLong(timestamp)))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var expected = mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
        assertThat(headers.get("X-merit-signature"))
                .containsExactly("sha256=" + HexFormat.of().formatHex(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "204, ACCEPTED",
        "302, REFUSED",
        "400, REFUSED",
        "429, POSTPONED",
        "503, POSTPONED"
    })
    void theAnswerDecidesWhatBecomesOfIt(int answer, Result expected) throws Exception {
        status = answer;
        assertThat(send().result()).isEqualTo(expected);
    }

    @Test
    void aRefusedSignatureIsNoFaultOfTheMessage() {
        status = 401;
        org.assertj.core.api.Assertions.assertThatThrownBy(this::send)
                .isInstanceOf(ChannelTrouble.class)
                .hasMessageContaining("核对密钥");
    }

    @Test
    void aMessengerThatIsDownIsNoFaultOfTheMessage() {
        messenger.stop(0);
        org.assertj.core.api.Assertions.assertThatThrownBy(this::send)
                .isInstanceOf(ChannelTrouble.class)
                .hasMessageContaining("连接不上");
    }

    @Test
    void itIsOffUntilAnEndpointIsNamed() {
        program.run(it -> assertThat(it).hasNotFailed().doesNotHaveBean(Channel.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://messenger.example.org/hook",
                "ftp://localhost/hook",
                "https://user:pass@messenger.example.org/hook",
                "messenger"
            })
    void anEndpointThatIsNotSafeIsRefusedAtStart(String url) {
        program.withPropertyValues(
                        "merit.notices.webhook.url=" + url,
                        "merit.notices.webhook.secret=" + SECRET)
                .run(
                        it ->
                                assertThat(it.getStartupFailure())
                                        .rootCause()
                                        .isInstanceOf(StartRefused.class)
                                        .hasMessageContaining("merit.notices.webhook.url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short"})
    void aMissingOrShortSecretIsRefusedAtStart(String secret) {
        program.withPropertyValues(
                        "merit.notices.webhook.url=https://messenger.example.org/hook",
                        "merit.notices.webhook.secret=" + secret)
                .run(
                        it ->
                                assertThat(it.getStartupFailure())
                                        .rootCause()
                                        .isInstanceOf(StartRefused.class)
                                        .hasMessageContaining("MERIT_WEBHOOK_SECRET"));
    }

    private org.meritcompetition.notification.Outcome send() throws Exception {
        var sent = new org.meritcompetition.notification.Outcome[1];
        var failed = new ChannelTrouble[1];
        program.withPropertyValues(
                        "merit.notices.webhook.url=http://127.0.0.1:%d/hook"
                                .formatted(messenger.getAddress().getPort()),
                        "merit.notices.webhook.secret=" + SECRET)
                .run(
                        it -> {
                            try (var line = it.getBean(Channel.class).open()) {
                                sent[0] = line.send(LETTER);
                            } catch (ChannelTrouble trouble) {
                                failed[0] = trouble;
                            }
                        });
        if (failed[0] != null) {
            throw failed[0];
        }
        return sent[0];
    }

    private void receive(HttpExchange exchange) throws java.io.IOException {
        body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        headers = exchange.getRequestHeaders();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(NoticesProperties.class)
    static class People {

        @Bean
        Recipients recipients() {
            return new Recipients() {
                @Override
                public List<String> behind(Collection<String> groups) {
                    return List.of();
                }

                @Override
                public Recipient of(String account) {
                    return new Recipient(account, "王芳", "wangfang@example.org");
                }
            };
        }
    }
}
