package org.meritcompetition.evaluation.quota;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The outcome of a succession 递补.
 *
 * @param selected the 正式 of every track as they are now, in the order of the judge's rank
 * @param spares the 备选 who are left
 * @param unfilled seats of every track that nobody holds
 * @param successors who came to a seat, by track and rank
 * @param passedOver 备选 to whom an open seat was offered, but whose unit holds its cap
 * @param hash SHA-256 of the inputs, method and version, 64 hexadecimal digits
 */
public record Succession(
        SortedMap<String, List<String>> selected,
        SortedMap<String, List<String>> spares,
        SortedMap<String, Integer> unfilled,
        List<Successor> successors,
        List<Displacement> passedOver,
        String hash) {

    public Succession {
        selected = Collections.unmodifiableSortedMap(new TreeMap<>(selected));
        spares = Collections.unmodifiableSortedMap(new TreeMap<>(spares));
        unfilled = Collections.unmodifiableSortedMap(new TreeMap<>(unfilled));
        successors = List.copyOf(successors);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * A 备选 who became 正式.
     *
     * @param nominee who
     * @param track the track
     * @param vacated those of the track whose seats fell open; empty if the seat had been open
     *     before
     */
    public record Successor(String nominee, String track, List<String> vacated) {

        public Successor {
            vacated = List.copyOf(vacated);
        }

        private String sentence(UnaryOperator<String> named) {
            String name = Wording.track(track, named);
            String left = Wording.names(vacated, named);
            return vacated.isEmpty()
                    ? "%s的空缺名额由备选%s递补。".formatted(name, named.apply(nominee))
                    : "%s：%s退出，由备选%s递补。".formatted(name, left, named.apply(nominee));
        }
    }

    /** What happened, with ids and codes as names. */
    public List<String> sentences() {
        return sentences(UnaryOperator.identity());
    }

    /**
     * What happened, a Chinese sentence for each successor, each 备选 passed over and each track with
     * an empty seat.
     *
     * @param named what people call a nominee, a unit or a track, by its id or code
     */
    public List<String> sentences(UnaryOperator<String> named) {
        Stream<String> came = successors.stream().map(one -> one.sentence(named));
        Stream<String> stayed =
                passedOver.stream()
                        .map(
                                one ->
                                        "%s：备选%s未能递补，%s"
                                                .formatted(
                                                        Wording.track(one.track(), named),
                                                        named.apply(one.nominee()),
                                                        one.reason(named)));
        Stream<String> empty =
                unfilled.entrySet().stream()
                        .filter(track -> track.getValue() > 0)
                        .map(
                                track ->
                                        "%s空缺%d席，没有可以递补的备选。"
                                                .formatted(
                                                        Wording.track(track.getKey(), named),
                                                        track.getValue()));
        return Stream.of(came, stayed, empty).flatMap(sentences -> sentences).toList();
    }
}
