package org.meritcompetition.opening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.shared.StartRefused;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.PlaceholderResolutionException;

/**
 * In production the database is named from outside. Whatever of it is missing is said at once and
 * together, before the first bean is made.
 */
class DatabaseNamed implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, String> NEEDED = new LinkedHashMap<>();

    static {
        NEEDED.put("spring.datasource.url", "DB_URL");
        NEEDED.put("spring.datasource.username", "DB_USER");
        NEEDED.put("spring.datasource.password", "DB_PASSWORD");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("prod"))) {
            check(environment);
        }
    }

    private static void check(Environment environment) {
        var missing =
                NEEDED.entrySet().stream()
                        .filter(it -> !isSet(environment, it.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new StartRefused("缺少环境变量 %s。请设置后重新启动，做法见 README 的“生产环境”。".formatted(missing));
        }
        var url = environment.getProperty("spring.datasource.url", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "DB_URL 应以 jdbc:postgresql:// 开头，例如 jdbc:postgresql://localhost:5432/merit。");
        }
    }

    private static boolean isSet(Environment environment, String property) {
        try {
            return environment.getProperty(property) != null;
        } catch (PlaceholderResolutionException e) {
            return false;
        }
    }
}
