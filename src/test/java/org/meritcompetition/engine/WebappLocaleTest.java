package org.meritcompetition.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Chinese wording of the four web applications says all that the shipped English one says. */
class WebappLocaleTest {

    /**
     * The advertisement is silenced; one is empty in English as well; Chinese has no plural "s".
     */
    private static final Set<String> EMPTY =
            Set.of(
                    "labels/BANNER_CE_EOL_TEXT",
                    "labels/NO_TASK_FORM",
                    "labels/PLGN_BATCH_S",
                    "labels/PLGN_MIG_S",
                    "labels/PLGN_MOD_DIALOG_S",
                    "labels/PLGN_MOD_RESTART_DIALOG_S");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|%[ds]");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|#\\p{XDigit}{6}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Names of formats and keys, which administrators know by these names alone. */
    private static final Pattern TECHNICAL_NAME =
            Pattern.compile(
                    "BPMN|DMN|JSON|CSV|LDAP|CTRL|yyyy-MM-ddTHH:mm:ss|YYYY-MM-DDTHH:mm:ss"
                            + "|PI|DI|EDE|FNI|TU|cockpit|tasklist");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void everyLabelOfTheWebApplicationIsSaidInChinese(String app) throws IOException {
        assertThat(faults(locale(app, "en"), locale(app, "zh"))).isEmpty();
    }

    @Test
    void theShippedWordingIsTheOneTheseFilesWereWrittenFor() throws IOException {
        assertThat(labels(locale("tasklist", "en"))).hasSize(412);
        assertThat(labels(locale("welcome", "en"))).hasSize(172);
        assertThat(labels(locale("cockpit", "en"))).hasSize(2460);
        assertThat(labels(locale("admin", "en"))).hasSize(575);
    }

    @Test
    void aMissingOrAnUnknownLabelIsFound() {
        assertThat(faults(Map.of("labels/SAVE", "Save"), Map.of("labels/SAFE", "保存")))
                .containsExactly("missing: labels/SAVE", "unknown: labels/SAFE");
    }

    @Test
    void theMakersNameEnglishWordsAndEmptyLabelsAreFound() {
        assertThat(faults("Camunda Tasklist", "Camunda 任务"))
                .containsExactly("not Chinese: labels/X", "maker's name: labels/X");
        assertThat(faults("Save", "Save")).containsExactly("not Chinese: labels/X");
        assertThat(faults("Save", " ")).containsExactly("empty: labels/X");
    }

    @Test
    void aLostPlaceholderIsFound() {
        assertThat(faults("Received {{status}}", "系统返回了"))
                .containsExactly("placeholders: labels/X");
        assertThat(faults("Received {{status}}", "系统返回了 {{state}}"))
                .containsExactly("placeholders: labels/X");
        assertThat(faults("Received {{status}}", "系统返回了 {{status}}")).isEmpty();
    }

    private static List<String> faults(String english, String chinese) {
        return faults(Map.of("labels/X", english), Map.of("labels/X", chinese));
    }

    private static List<String> faults(Map<String, String> english, Map<String, String> chinese) {
        List<String> faults = new ArrayList<>();
        english.keySet().stream()
                .filter(key -> !chinese.containsKey(key))
                .forEach(key -> faults.add("missing: " + key));
        chinese.keySet().stream()
                .filter(key -> !english.containsKey(key))
                .forEach(key -> faults.add("unknown: " + key));
        english.forEach(
                (key, said) -> {
                    if (chinese.containsKey(key)) {
                        faults.addAll(faults(key, said, chinese.get(key)));
                    }
                });
        return faults;
    }

    private static List<String> faults(String key, String english, String chinese) {
        List<String> faults = new ArrayList<>();
        if (chinese.isBlank() && !EMPTY.contains(key)) {
            faults.add("empty: " + key);
        }
        String words =
                TECHNICAL_NAME
                        .matcher(
                                MARKUP.matcher(PLACEHOLDER.matcher(chinese).replaceAll(""))
                                        .replaceAll(""))
                        .replaceAll("");
        if (key.startsWith("labels/") && LATIN_WORD.matcher(words).find()) {
            faults.add("not Chinese: " + key);
        }
        if (chinese.toLowerCase().contains("camunda")) {
            faults.add("maker's name: " + key);
        }
        if (!placeholders(english).equals(placeholders(chinese))) {
            faults.add("placeholders: " + key);
        }
        return faults;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> labels(Map<String, String> locale) {
        return locale.keySet().stream()
                .filter(key -> key.startsWith("labels/"))
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> locale(String app, String language) throws IOException {
        String file =
                "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json"
                        .formatted(app, language);
        try (var json = WebappLocaleTest.class.getResourceAsStream(file)) {
            assertThat(json).as(file).isNotNull();
            // the shipped file starts with a byte order mark
            String text = new String(json.readAllBytes(), UTF_8).replace("\uFEFF", "");
            Map<String, String> leaves = new TreeMap<>();
            collect("", new ObjectMapper().readTree(text), leaves);
            return leaves;
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            entry ->
                                    collect(
                                            path.isEmpty()
                                                    ? entry.getKey()
                                                    : path + "/" + entry.getKey(),
                                            entry.getValue(),
                                            leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), leaves);
            }
        } else {
            leaves.put(path, node.asText());
        }
    }
}
