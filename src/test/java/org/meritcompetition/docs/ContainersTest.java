package org.meritcompetition.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The files for containers name what the program reads, under the names by which it reads it. */
class ContainersTest {

    private static final Pattern READ = Pattern.compile("\\$\\{([A-Z_]+)(:?)[^}]*}");
    private static final Pattern ASKED = Pattern.compile("\\$\\{([A-Z_]+):\\?");
    private static final Pattern LINE = Pattern.compile("(?m)^([A-Z_]+)=");
    private static final Pattern ROLE = Pattern.compile("create role (\\w+) login");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]+_[A-Z_]+)`");
    private static final String PROFILE = "SPRING_PROFILES_ACTIVE";

    @Test
    void theApplicationIsGivenWhatItReadsAndNothingElse() throws IOException {
        var given = new TreeSet<>(environment("application").keySet());
        assertThat(given.remove(PROFILE)).isTrue();
        assertThat(given).isSubsetOf(read(false)).containsAll(production());
        assertThat(environment("application")).containsEntry(PROFILE, "prod");
    }

    @Test
    void whatTheComposeFileAsksForIsInTheExampleAndNothingElse() throws IOException {
        assertThat(names(LINE, ".env.example")).isEqualTo(names(ASKED, "docker-compose.yml"));
    }

    @Test
    void theDatabasesAccountsAreThoseThatItsScriptMakes() throws IOException {
        var roles = names(ROLE, "src/main/resources/db/roles.sql");
        var application = environment("application");
        assertThat(roles)
                .containsExactlyInAnyOrder(
                        application.get("DB_USER"), application.get("DB_OWNER_USER"));
        assertThat(text("docker-compose.yml"))
                .contains("./src/main/resources/db/roles.sql:/docker-entrypoint-initdb.d/")
                .contains(roles.stream().map(it -> "alter role " + it + " password").toList());
        assertThat(application.get("DB_URL"))
                .startsWith(
                        "jdbc:postgresql://database:5432/"
                                + environment("database").get("POSTGRES_DB"));
    }

    @Test
    void theImageIsBuiltOfTheJarThatTheBuildMakesAndOfItsJava() throws IOException {
        var pom = text("pom.xml");
        var image = text("Dockerfile");
        assertThat(image)
                .contains(
                        "target/%s-%s.jar"
                                .formatted(
                                        first("<artifactId>(merit[^<]*)", pom),
                                        first("<version>([^<]*-SNAPSHOT)", pom)));
        assertThat(image.split("FROM eclipse-temurin:" + first("<java.version>(\\d+)", pom) + "-"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theReadmeNamesEveryVariableThatProductionNeeds(String readme) throws IOException {
        var named = names(NAMED, readme);
        assertThat(named).contains(PROFILE).containsAll(environment("application").keySet());
    }

    /** What has no default, and what the first start asks for besides. */
    private static Set<String> production() throws IOException {
        var needed = read(true);
        needed.addAll(Set.of("MERIT_ADMIN_PASSWORD", "DB_OWNER_USER", "DB_OWNER_PASSWORD"));
        return needed;
    }

    private static Set<String> read(boolean withoutDefault) throws IOException {
        return READ.matcher(text("src/main/resources/application.yaml"))
                .results()
                .filter(it -> !withoutDefault || it.group(2).isEmpty())
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> environment(String service) throws IOException {
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(text("docker-compose.yml"));
        return (Map<String, String>) file.get("services").get(service).get("environment");
    }

    private static Set<String> names(Pattern pattern, String file) throws IOException {
        return pattern.matcher(text(file))
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .map((MatchResult it) -> it.group(1))
                .orElseThrow();
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
