package org.meritcompetition.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.season.plan.Duty;

/**
 * What must agree: models, forms, Java and the season file.
 *
 * @param duties the keys that the season's plan knows
 * @param inSeasonFile the keys that the shipped season file dates
 */
record Contract(
        List<Model> models,
        List<Form> forms,
        Code code,
        Set<String> duties,
        Set<String> inSeasonFile) {

    static Contract of(Code code, Set<String> inSeasonFile) {
        return new Contract(
                files("processes", ".bpmn", Model::of),
                files("forms", ".form", Form::of),
                code,
                Arrays.stream(Duty.values()).map(Enum::name).collect(Collectors.toSet()),
                inSeasonFile);
    }

    private static <T> List<T> files(
            String folder, String ending, BiFunction<String, String, T> read) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(it -> it.toString().endsWith(ending))
                    .sorted()
                    .map(it -> read.apply(it.getFileName().toString(), textOf(it)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> formRefs() {
        return models.stream().flatMap(it -> it.formRefs().stream()).collect(sorted());
    }

    Set<String> extensibleForms() {
        return models.stream().flatMap(it -> it.extensibleForms().stream()).collect(sorted());
    }

    Set<String> delegatesUsed() {
        return models.stream().flatMap(it -> it.delegates().stream()).collect(sorted());
    }

    Set<Model.Question> questions() {
        return models.stream().flatMap(it -> it.questions().stream()).collect(Collectors.toSet());
    }

    Set<String> elementIds() {
        return models.stream().flatMap(it -> it.elementIds().stream()).collect(sorted());
    }

    Set<String> dated() {
        return models.stream().flatMap(it -> it.dated().stream()).collect(sorted());
    }

    /** Those of the first that the second lacks. */
    static Stream<String> lacking(Set<String> first, Set<String> second) {
        return first.stream().filter(it -> !second.contains(it));
    }

    private static java.util.stream.Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }
}
