package org.meritcompetition.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes through a record entry by entry, in the order in which it is kept, and names whatever is not
 * as it was written.
 */
public final class Chain {

    private final Map<String, Head> last = new LinkedHashMap<>();
    private final Map<String, Set<Long>> seen = new HashMap<>();
    private final Set<String> hashes = new HashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /** Looks at the next entry. */
    public void add(Entry entry) {
        var before = last.getOrDefault(entry.season(), Head.before(entry.season()));
        var numbers = seen.computeIfAbsent(entry.season(), it -> new HashSet<>());
        if (!numbers.add(entry.number())) {
            flaw(entry, "编号重复");
        } else if (entry.number() <= before.number()) {
            flaw(entry, "次序被调换，排在第 %d 条之后".formatted(before.number()));
        } else if (entry.number() > before.number() + 1) {
            flaw(entry, "之前缺少%s".formatted(missing(before.number() + 1, entry.number() - 1)));
        } else if (!entry.previous().equals(before.hash())) {
            flaw(entry, "与第 %d 条不相接，其中一条已被改动".formatted(before.number()));
        }
        if (!entry.computedHash().equals(entry.hash())) {
            flaw(entry, "内容与哈希不符，已被改动");
        }
        hashes.add(entry.hash());
        if (entry.number() > before.number()) {
            last.put(entry.season(), entry.asHead());
        }
    }

    private void flaw(Entry entry, String what) {
        flaws.add(new Flaw(entry.season(), entry.number(), what));
    }

    private static String missing(long from, long to) {
        return from == to ? "第 %d 条".formatted(from) : "第 %d 至 %d 条".formatted(from, to);
    }

    /** Everything that is not as it was written, in the order of the entries. */
    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** Whether an entry of that hash is there: a decision printed it, so it must be. */
    public boolean holds(String hash) {
        return hashes.contains(hash);
    }

    /** The last entry of each season's chain. */
    public List<Head> heads() {
        return List.copyOf(last.values());
    }
}
