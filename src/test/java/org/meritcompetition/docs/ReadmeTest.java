package org.meritcompetition.docs;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.MeritCompetition;
import org.meritcompetition.organisation.Account;
import org.meritcompetition.record.cli.VerifyRecordCommand;
import org.meritcompetition.rehearsal.FillCommand;
import org.meritcompetition.rehearsal.RehearseCommand;
import org.meritcompetition.season.plan.SeasonFile;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine;

/** What the README says is so. */
class ReadmeTest {

    private static final String ENGLISH = "README.md";
    private static final String CHINESE = "README.zh-CN.md";

    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) ");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");
    private static final Pattern FOLDER = Pattern.compile("(?m)^\\| `([a-z/]+/)`");
    private static final Pattern PACKAGES =
            Pattern.compile("(?m)^\\| (`[a-z]+`(?:[,、] ?`[a-z]+`)*)");
    private static final Pattern SUBCOMMAND = Pattern.compile("(?m)^\\| `([a-z-]+)(?: FILE)?` \\|");
    private static final Pattern FROM_THE_JAR = Pattern.compile("-demo\\.jar ([a-z-]+)");
    private static final Pattern DRAWN = Pattern.compile("data-element-id=\"([^\"]+)\"");
    private static final Pattern ELEMENT =
            Pattern.compile(
                    "<bpmn:(?:\\w+Event|\\w*[tT]ask|subProcess|callActivity|\\w+Gateway|sequenceFlow) id=\"([^\"]+)\"");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z-]+");
    private static final Pattern PASSWORD = Pattern.compile("`(merit-\\d+)`");
    private static final Pattern ACCOUNT = Pattern.compile("`([a-z]+(?:-[a-z0-9]+)*)`");

    @Test
    void bothLanguagesHaveTheSameHeadingsAndTheSameCode() throws IOException {
        assertThat(found(HEADING, withoutCode(CHINESE)))
                .isNotEmpty()
                .isEqualTo(found(HEADING, withoutCode(ENGLISH)));
        assertThat(codeOf(CHINESE)).isNotEmpty().isEqualTo(codeOf(ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE, "docs/status.md", "docs/engine-notes.md"})
    void whatIsLinkedIsThere(String document) throws IOException {
        var folder = Path.of(document).toAbsolutePath().getParent();
        assertThat(found(LINK, text(document)))
                .allSatisfy(it -> assertThat(folder.resolve(it)).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void theFoldersAndPackagesNamedAreThere(String readme) throws IOException {
        assertThat(found(FOLDER, text(readme)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(Path.of(it)).isDirectory());
        var section = between(readme, "org.meritcompetition`", "\n## ");
        var named = new TreeSet<String>();
        found(PACKAGES, section)
                .forEach(it -> named.addAll(List.of(it.replace("`", "").split("[,、] ?"))));
        assertThat(named).isEqualTo(packages());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void theSubcommandsNamedAreTheProgramsOwn(String readme) throws Exception {
        var section = between(readme, "`check-season FILE`", "\n## ");
        var named = new TreeSet<>(found(SUBCOMMAND, "| `check-season FILE`" + section));
        assertThat(named).contains("check-season", "quota", "rehearse");
        named.addAll(found(FROM_THE_JAR, codeOf(readme).toString()));
        for (var subcommand : named) {
            assertThat(isAnswered(subcommand)).as(subcommand).isTrue();
        }
        assertThat(isAnswered("serve-tea")).isFalse();

        assertThat(options()).containsAll(found(OPTION, section));
        assertThat(found(OPTION, section)).contains("--season-file", "--seed", "--out");
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void thePasswordAndTheAccountsAreThoseOfTheDemonstration(String readme) throws Exception {
        var section = between(readme, "`merit-", "\n## ");
        var passwords = found(PASSWORD, "`merit-" + section);
        var stated = Files.readString(Path.of("src/main/resources/application.yaml"));
        assertThat(passwords).hasSize(1);
        assertThat(stated).contains("demo-password: " + passwords.get(0) + "\n");

        var accounts = new TreeSet<>(found(ACCOUNT, section));
        accounts.remove("admin");
        assertThat(accounts).isNotEmpty().isSubsetOf(demonstration());
    }

    /** The picture is drawn anew with {@code npm run render} in {@code src/test/bpmn}. */
    @Test
    void thePictureOfTheSeasonShowsItsModelAsItIs() throws IOException {
        var model = text("processes/season.bpmn").split("<bpmndi:BPMNDiagram")[0];
        var drawn = new TreeSet<>(found(DRAWN, text("docs/season.svg")));
        drawn.removeIf(it -> it.endsWith("_label"));
        assertThat(drawn).isNotEmpty().isEqualTo(new TreeSet<>(found(ELEMENT, model)));
    }

    private static Set<String> demonstration() throws Exception {
        try (var file = new ClassPathResource("seasons/cg-2024.yaml").getInputStream()) {
            var plan =
                    SeasonFile.read(
                            new InputStreamReader(file, StandardCharsets.UTF_8), "cg-2024.yaml");
            return Account.forDemonstration(plan).stream()
                    .map(Account::id)
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Set<String> options() {
        var options = new TreeSet<String>();
        for (var command :
                List.of(
                        new RehearseCommand(MeritCompetition.class),
                        new FillCommand(null),
                        new VerifyRecordCommand(null, Map.of()))) {
            options.addAll(new CommandLine(command).getCommandSpec().optionsMap().keySet());
        }
        return options;
    }

    /** The class is the program's own affair, so it is asked by name. */
    private static boolean isAnswered(String subcommand) throws ReflectiveOperationException {
        var line = Class.forName("org.meritcompetition.Subcommands").getDeclaredMethod("line");
        line.setAccessible(true);
        return ((CommandLine) line.invoke(null)).getSubcommands().containsKey(subcommand);
    }

    private static Set<String> packages() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/org/meritcompetition"))) {
            return folders.filter(Files::isDirectory)
                    .map(it -> it.getFileName().toString())
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static List<String> codeOf(String readme) throws IOException {
        return CODE_BLOCK.matcher(text(readme)).results().map(MatchResult::group).toList();
    }

    private static String withoutCode(String readme) throws IOException {
        return CODE_BLOCK.matcher(text(readme)).replaceAll("");
    }

    private static String between(String document, String start, String end) throws IOException {
        var rest = Arrays.asList(text(document).split(Pattern.quote(start), 2)).get(1);
        return rest.split(Pattern.quote(end), 2)[0];
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(it -> it.groupCount() == 0 ? it.group() : it.group(1))
                .toList();
    }

    private static String text(String document) throws IOException {
        return Files.readString(Path.of(document));
    }
}
