package org.meritcompetition.evaluation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import org.meritcompetition.season.plan.AwardCategory;

/**
 * What the unit fills in for one nominee (Annex 4). Lengths count as a Chinese clerk counts: every
 * character but white space.
 *
 * @param collective {@code null} for an individual
 * @param person {@code null} for a collective
 * @param deeds 事迹材料: a collective's at most 2000 characters, an individual's 800 to 2000
 * @param summary 简要事迹, 200 to 300 characters
 */
public record DossierContent(
        CollectiveSheet collective, PersonSheet person, String deeds, String summary) {

    private static final int MOST_DEEDS = 2000;
    private static final int LEAST_DEEDS_OF_A_PERSON = 800;
    private static final int MOST_SUMMARY = 300;
    private static final int LEAST_SUMMARY = 200;

    void refuseUnlessFits(AwardCategory category) {
        var isPerson = category == AwardCategory.INDIVIDUAL;
        unless(isPerson ? person != null : collective != null, "请按%s的审批表填写。", category.label());
        refuseLength("事迹材料", deeds, isPerson ? LEAST_DEEDS_OF_A_PERSON : 1, MOST_DEEDS);
        refuseLength("简要事迹", summary, LEAST_SUMMARY, MOST_SUMMARY);
    }

    /** Characters as the word limits of Annex 4 count them. */
    public static int length(String text) {
        return text == null ? 0 : (int) text.codePoints().filter(c -> !isBlank(c)).count();
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static void refuseLength(String what, String text, int least, int most) {
        var length = length(text);
        unless(length >= least, "%s至少%d字（不计空格和换行），现有%d字，请补充。", what, least, length);
        unless(length <= most, "%s最多%d字（不计空格和换行），现有%d字，请删减。", what, most, length);
    }
}
