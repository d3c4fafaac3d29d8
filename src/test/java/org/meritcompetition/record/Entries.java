package org.meritcompetition.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.meritcompetition.shared.Decided;

/** Records to be checked, and the hands that spoil them. */
public final class Entries {

    private static final Instant MORNING = Instant.parse("2024-04-18T01:00:00Z");

    private Entries() {}

    /** A chain as the application writes it. */
    public static List<Entry> chain(String season, int length) {
        var entries = new ArrayList<Entry>();
        var head = Head.before(season);
        for (var i = 1; i <= length; i++) {
            var decision =
                    new Decided(
                            season,
                            "%s/T03/huangpu/%d".formatted(season, i),
                            "不予受理",
                            "office",
                            "竞赛办",
                            "与本赛道“主题”无关\n第二行",
                            "通知四（一）",
                            null);
            var entry = Entry.after(head, decision, MORNING.plusSeconds(i));
            entries.add(entry);
            head = entry.asHead();
        }
        return entries;
    }

    /** The entry with another reason and its old hash. */
    public static Entry withReason(Entry entry, String reason) {
        return new Entry(
                entry.season(),
                entry.number(),
                entry.at(),
                entry.subject(),
                entry.act(),
                entry.actor(),
                entry.role(),
                reason,
                entry.article(),
                entry.inputsHash(),
                entry.previous(),
                entry.hash());
    }

    /** The entry with the hash that its content has now. */
    public static Entry rehashed(Entry entry) {
        return new Entry(
                entry.season(),
                entry.number(),
                entry.at(),
                entry.subject(),
                entry.act(),
                entry.actor(),
                entry.role(),
                entry.reason(),
                entry.article(),
                entry.inputsHash(),
                entry.previous(),
                entry.computedHash());
    }
}
