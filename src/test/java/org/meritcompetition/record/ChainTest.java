package org.meritcompetition.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritcompetition.record.Entries.rehashed;
import static org.meritcompetition.record.Entries.withReason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever was done to a record is found, and the entry named. */
class ChainTest {

    private final List<Entry> entries = new ArrayList<>(Entries.chain("cg-2024", 6));

    @Test
    void aRecordAsItWasWrittenHasNoFlaw() {
        assertThat(flaws()).isEmpty();
        assertThat(chain().heads()).containsExactly(entries.get(5).asHead());
    }

    @Test
    void aChangedEntryIsNamedAndNoOther() {
        entries.set(2, withReason(entries.get(2), "另一个理由"));
        assertThat(flaws()).containsExactly("cg-2024 第 3 条：内容与哈希不符，已被改动");
    }

    @Test
    void aChangedEntryWithANewHashNoLongerJoinsTheNext() {
        entries.set(2, rehashed(withReason(entries.get(2), "另一个理由")));
        assertThat(flaws()).containsExactly("cg-2024 第 4 条：与第 3 条不相接，其中一条已被改动");
    }

    @Test
    void whoRewritesAllThatFollowsIsBetrayedByAHashThatWasPrinted() {
        var printed = entries.get(5).hash();
        for (var i = 2; i < 6; i++) {
            var changed = withReason(entries.get(i), "另一个理由");
            entries.set(i, rehashed(following(changed, entries.get(i - 1).hash())));
        }
        assertThat(flaws()).isEmpty();
        assertThat(chain().holds(printed)).isFalse();
    }

    @Test
    void aMissingEntryIsNamed() {
        entries.remove(3);
        assertThat(flaws()).containsExactly("cg-2024 第 5 条：之前缺少第 4 条");
        entries.remove(3);
        assertThat(flaws()).containsExactly("cg-2024 第 6 条：之前缺少第 4 至 5 条");
    }

    @Test
    void entriesThatChangedPlacesAreNamed() {
        Collections.swap(entries, 2, 3);
        assertThat(flaws())
                .containsExactly("cg-2024 第 4 条：之前缺少第 3 条", "cg-2024 第 3 条：次序被调换，排在第 4 条之后");
    }

    @Test
    void anEntryKeptTwiceIsNamed() {
        entries.add(3, entries.get(2));
        assertThat(flaws()).containsExactly("cg-2024 第 3 条：编号重复");
    }

    @Test
    void aCutTailIsFoundByAHashThatWasPrintedAndByNothingElse() {
        var printed = entries.get(5).hash();
        assertThat(chain().holds(printed)).isTrue();
        entries.remove(5);
        assertThat(flaws()).isEmpty();
        assertThat(chain().holds(printed)).isFalse();
        assertThat(chain().holds(entries.get(4).hash())).isTrue();
    }

    @Test
    void everySeasonHasAChainOfItsOwn() {
        var other = Entries.chain("cg-2025", 2);
        entries.add(1, other.get(0));
        entries.add(4, other.get(1));
        assertThat(flaws()).isEmpty();
        assertThat(chain().heads()).extracting(Head::season).containsExactly("cg-2024", "cg-2025");
    }

    @Test
    void everyFieldOfEveryEntryIsUnderTheHash() {
        IntStream.range(0, entries.size())
                .forEach(
                        i -> {
                            var good = entries.get(i);
                            for (var bad : Spoiling.everyFieldOf(good)) {
                                entries.set(i, bad);
                                assertThat(flaws()).as(bad.content()).isNotEmpty();
                            }
                            entries.set(i, good);
                        });
        assertThat(flaws()).isEmpty();
    }

    private static Entry following(Entry entry, String previous) {
        return Spoiling.with(entry, 10, previous);
    }

    private Chain chain() {
        var chain = new Chain();
        entries.forEach(chain::add);
        return chain;
    }

    private List<String> flaws() {
        return chain().flaws().stream().map(Flaw::toString).toList();
    }
}
