package org.meritcompetition.cooperation.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meritcompetition.cooperation.Cooperation;
import org.meritcompetition.cooperation.CooperationKind;

/**
 * What was asked or sent, as the pages list it.
 *
 * @param mine whether the reader asked
 * @param opinionToGive whether the reader is to say something
 * @param toHandBack whether the reader is to hand the task back
 * @param droppable whether the reader can call it off
 */
record Line(
        long id,
        String task,
        String taskName,
        String kind,
        String state,
        String asker,
        String colleague,
        LocalDateTime at,
        String note,
        String answer,
        boolean mine,
        boolean opinionToGive,
        boolean toHandBack,
        boolean droppable) {

    /** The accounts whose names it takes to write these. */
    static Stream<String> people(List<Cooperation> all) {
        return all.stream().flatMap(it -> Stream.of(it.asker(), it.colleague())).distinct();
    }

    static List<Line> of(
            List<Cooperation> all, String reader, Map<String, String> names, ZoneId zone) {
        return all.stream().map(it -> of(it, reader, names, zone)).toList();
    }

    private static Line of(Cooperation one, String reader, Map<String, String> names, ZoneId zone) {
        var asked = one.isOpen() && one.colleague().equals(reader);
        var opinion = one.kind() == CooperationKind.OPINION;
        return new Line(
                one.id(),
                one.task(),
                one.taskName(),
                one.kind().label(),
                one.state().label(),
                names.getOrDefault(one.asker(), one.asker()),
                names.getOrDefault(one.colleague(), one.colleague()),
                local(one.askedAt(), zone),
                one.note(),
                one.answer(),
                one.asker().equals(reader),
                asked && opinion,
                asked && !opinion,
                one.isOpen() && opinion && one.asker().equals(reader));
    }

    private static LocalDateTime local(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
