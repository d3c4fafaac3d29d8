package org.meritcompetition.notification.webhook;

import java.net.URI;
import java.util.Set;
import org.meritcompetition.notification.NoticesProperties;
import org.meritcompetition.notification.Recipients;
import org.meritcompetition.shared.StartRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The webhook, where {@code merit.notices.webhook.url} names an endpoint; never in a rehearsal. */
@Configuration(proxyBeanMethods = false)
@Conditional(WebhookConfiguration.IsSetUp.class)
@Profile("!rehearse")
class WebhookConfiguration {

    private static final int SHORTEST_SECRET = 32;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether an endpoint is named. */
    static class IsSetUp implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().getProperty("merit.notices.webhook.url", "").isBlank();
        }
    }

    @Bean
    WebhookChannel webhookChannel(NoticesProperties properties, Recipients recipients) {
        var webhook = properties.webhook();
        return new WebhookChannel(
                endpoint(webhook.url()), new Signature(secret(webhook.secret())), recipients);
    }

    private static URI endpoint(String url) {
        try {
            var endpoint = new URI(url.strip());
            var host = endpoint.getHost();
            if (host != null && endpoint.getUserInfo() == null && isSafe(endpoint, host)) {
                return endpoint;
            }
        } catch (java.net.URISyntaxException e) {
            throw new StartRefused("消息接口的地址写法不对：请检查 merit.notices.webhook.url。", e);
        }
        throw new StartRefused("消息接口的地址必须以 https:// 开头（本机除外），且不带账号：请检查 merit.notices.webhook.url。");
    }

    private static boolean isSafe(URI endpoint, String host) {
        return "https".equalsIgnoreCase(endpoint.getScheme())
                || "http".equalsIgnoreCase(endpoint.getScheme()) && THIS_MACHINE.contains(host);
    }

    private static String secret(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new StartRefused(
                    "消息接口没有密钥或密钥太短：请把至少 %d 个字符的密钥设在环境变量 MERIT_WEBHOOK_SECRET 中。"
                            .formatted(SHORTEST_SECRET));
        }
        return secret;
    }
}
