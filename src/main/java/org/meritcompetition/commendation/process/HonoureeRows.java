package org.meritcompetition.commendation.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.commendation.ApprovalOutcome;
import org.meritcompetition.commendation.Honouree;
import org.meritcompetition.countersigning.Countersignature;
import org.meritcompetition.countersigning.Tally;
import org.meritcompetition.evaluation.Clearance;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.vetting.Consultation;
import org.meritcompetition.vetting.Opinion;

/** Lists of those who are to be honoured, as the forms show them. */
record HonoureeRows(SeasonPlan plan) {

    /** The list with what stands against each, and how the members voted. */
    List<Map<String, Object>> ofSeats(
            List<Seat> seats, Clearance clearance, Map<String, Tally> votes) {
        return seats.stream()
                .map(seat -> row(seat, clearance.standing(seat), votes.get(seat.nominee()).brief()))
                .toList();
    }

    /** How many are approved as they were voted on, and who is not. */
    String summary(Map<Seat, ApprovalOutcome> asVoted) {
        return "正式席位 %d 个。不另行列出的话，提交后：%s。"
                .formatted(
                        asVoted.size(),
                        Arrays.stream(ApprovalOutcome.values())
                                .map(it -> it.label() + with(it, asVoted))
                                .collect(Collectors.joining("；")));
    }

    private String with(ApprovalOutcome outcome, Map<Seat, ApprovalOutcome> asVoted) {
        var seats = asVoted.keySet().stream().filter(it -> asVoted.get(it) == outcome).toList();
        return " %d 个".formatted(seats.size())
                + (outcome == ApprovalOutcome.APPROVED || seats.isEmpty() ? "" : names(seats));
    }

    private String names(List<Seat> seats) {
        return seats.stream()
                .map(it -> "%s（%s）".formatted(it.candidate(), plan.unit(it.unit()).name()))
                .collect(Collectors.joining("、", "：", ""));
    }

    /** Who is 缓议, why, and how it stands by now. */
    List<Map<String, Object>> ofDeferred(
            Collection<Seat> seats, Map<String, String> reasons, Clearance clearance) {
        return seats.stream()
                .map(
                        seat ->
                                Map.<String, Object>of(
                                        "category", seat.category().label(),
                                        "candidate", seat.candidate(),
                                        "unit", plan.unit(seat.unit()).name(),
                                        "reason", reasons.getOrDefault(seat.nominee(), ""),
                                        "now", standing(clearance.note(seat.nominee()))))
                .toList();
    }

    private static String standing(String note) {
        return note.isEmpty() ? "已无待查事项，可以提请" : note;
    }

    /** What each member of the leading group said. */
    static List<Map<String, Object>> ofMembers(List<Countersignature> said) {
        return said.stream()
                .map(
                        one ->
                                Map.<String, Object>of(
                                        "member", one.member(),
                                        "voted", one.state().label(),
                                        "opinion", one.opinion() == null ? "" : one.opinion()))
                .toList();
    }

    /** What each consulted body said. */
    List<Map<String, Object>> ofReplies(List<Consultation> consultations) {
        return consultations.stream()
                .map(
                        one ->
                                Map.<String, Object>of(
                                        "body",
                                        plan.eligibility().consulted(one.body()).name(),
                                        "reply",
                                        one.state().label(),
                                        "objected",
                                        one.count(Opinion.OBJECTED),
                                        "unsettled",
                                        one.count(Opinion.UNSETTLED),
                                        "letter",
                                        one.letter() == null ? "" : one.letter(),
                                        "remark",
                                        one.remark() == null ? "" : one.remark()))
                .toList();
    }

    List<Map<String, Object>> of(List<Honouree> honourees) {
        return honourees.stream().map(this::row).toList();
    }

    /** One line for each, e.g. “执法科1（黄浦区城管执法局）：…”; empty where nobody is left out. */
    String leftOut(Map<Honouree, String> reasons) {
        return reasons.entrySet().stream()
                .map(
                        it ->
                                "%s（%s）：%s"
                                        .formatted(
                                                it.getKey().candidate(),
                                                plan.unit(it.getKey().unit()).name(),
                                                it.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    List<Map<String, String>> options(List<Seat> seats) {
        return seats.stream()
                .map(it -> Map.of("value", it.nominee(), "label", it.named(plan)))
                .toList();
    }

    private Map<String, Object> row(Seat seat, String note, String votes) {
        return Map.of(
                "note", note,
                "votes", votes,
                "category", seat.category().label(),
                "track", plan.track(seat.track()).name(),
                "status", seat.status().label() + " " + seat.place(),
                "candidate", seat.candidate(),
                "unit", plan.unit(seat.unit()).name());
    }

    private Map<String, Object> row(Honouree one) {
        return Map.of(
                "category", one.category().label(),
                "track", plan.track(one.track()).name(),
                "candidate", one.candidate(),
                "unit", plan.unit(one.unit()).name());
    }
}
