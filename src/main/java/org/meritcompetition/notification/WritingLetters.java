package org.meritcompetition.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.notification.Template.Words;
import org.meritcompetition.season.plan.DivisionPlan;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.stereotype.Component;

/** Puts notices into a letter. */
@Component
class WritingLetters {

    private static final String OWN = "/my/notices";
    private final Wording wording;
    private final Recipients recipients;
    private final String address;

    WritingLetters(Wording wording, Recipients recipients, NoticesProperties properties) {
        this.wording = wording;
        this.recipients = recipients;
        this.address = properties.address().replaceFirst("/+$", "");
    }

    /** What goes out at once. */
    Letter atOnce(List<Notice> notices) {
        if (notices.size() > 1) {
            return letter(Frame.SEVERAL, notices, null);
        }
        var notice = notices.get(0);
        var words =
                wording.of(
                        Frame.ONE,
                        Map.of(
                                "name", recipients.of(notice.person()).name(),
                                "title", notice.title(),
                                "text", notice.text(),
                                "link", linkTo(notice)));
        return letter(notices, words, null);
    }

    Letter digest(List<Notice> notices, LocalDate day) {
        return letter(Frame.DIGEST, notices, day);
    }

    /** The answer to an objector; {@code objection} stands for a person who has no account. */
    Letter answer(String objection, String name, String answer, DivisionPlan division) {
        var words =
                wording.of(
                        Frame.ANSWER,
                        Map.of("name", name, "answer", answer, "division", division.name()));
        return new Letter(
                objection, division.code(), words.title(), words.text(), words.title(), null);
    }

    private Letter letter(Frame frame, List<Notice> notices, LocalDate day) {
        var lines = Digest.lines(notices, it -> "\n   " + linkTo(it), "\n   " + address + OWN);
        var numbered = new StringBuilder();
        for (var i = 0; i < lines.size(); i++) {
            numbered.append(i + 1).append(". ").append(lines.get(i)).append('\n');
        }
        var words =
                wording.of(
                        frame,
                        Map.of(
                                "name", recipients.of(notices.get(0).person()).name(),
                                "day", day == null ? "" : day.format(ChineseDates.DAY),
                                "count", String.valueOf(notices.size()),
                                "lines", numbered.toString().strip()));
        return letter(notices, words, day);
    }

    private Letter letter(List<Notice> notices, Words words, LocalDate day) {
        var first = notices.get(0);
        var titles = Digest.lines(notices, it -> "", "").stream().collect(Collectors.joining("\n"));
        return new Letter(
                first.person(),
                first.division(),
                words.title(),
                words.text(),
                "%s\n%s\n%s".formatted(words.title(), titles, address + OWN),
                day);
    }

    private String linkTo(Notice notice) {
        return "%s%s/%s".formatted(address, OWN, notice.id());
    }
}
