package org.meritcompetition.commendation;

import java.time.Instant;
import java.util.List;
import org.meritcompetition.record.Head;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * 光荣榜 of one season, as everybody may read it.
 *
 * @param title of the season
 * @param documents that honour, the season's list first
 * @param list of those whom it honours now, in the order of lists
 * @param revoked those whose commendation was revoked
 */
public record HonourRoll(
        String season,
        String title,
        List<Issued> documents,
        Instant publishedAt,
        List<Honouree> list,
        List<Revoked> revoked) {

    /**
     * A decision and the head of the record when it was issued, itself included.
     *
     * @param nominees keys of those whom it honours
     */
    public record Issued(DecisionDocument document, Head record, List<String> nominees) {}

    /** A commendation that was revoked. */
    public record Revoked(Honouree honouree, RevocationNote why) {}

    /** The season's main decision. */
    public DecisionDocument document() {
        return documents.get(0).document();
    }

    public List<Honouree> of(AwardCategory category) {
        return list.stream().filter(one -> one.category() == category).toList();
    }

    /** The number of the document that honours somebody. */
    public String numberFor(String nominee) {
        return documents.stream()
                .filter(issued -> issued.nominees().contains(nominee))
                .map(issued -> issued.document().number())
                .findFirst()
                .orElse("");
    }
}
