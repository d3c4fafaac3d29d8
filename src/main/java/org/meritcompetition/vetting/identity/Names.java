package org.meritcompetition.vetting.identity;

import static org.meritcompetition.shared.WrittenName.normalised;

import java.util.stream.Collectors;

/** When two written names that are not the same may mean the same, or tell two apart. */
public final class Names {

    /** One of these more, less or other makes another team: 一中队 and 二中队, 东片区 and 西片区. */
    private static final String DISTINGUISHING = "0123456789十百甲乙丙丁东南西北中上下前后左右内外";

    private Names() {}

    /**
     * The letters of a name as four hexadecimal digits each, so that PostgreSQL compares them
     * whatever its locale: under {@code C} a Chinese character is no letter to {@code pg_trgm}.
     */
    public static String coded(String name) {
        return normalised(name)
                .codePoints()
                .mapToObj("%04x"::formatted)
                .collect(Collectors.joining());
    }

    /** Whether two names differ in nothing but what tells teams apart: 一中队 and 二中队. */
    public static boolean areToldApart(String a, String b) {
        String one = normalised(a);
        String other = normalised(b);
        return !one.equals(other) && withoutNumbers(one).equals(withoutNumbers(other));
    }

    private static String withoutNumbers(String name) {
        return name.codePoints()
                .filter(letter -> DISTINGUISHING.indexOf(letter) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /**
     * Whether two normalised names differ in one letter that is more, less or other, and that is
     * not one that tells teams apart.
     */
    static boolean areNear(String a, String b) {
        int[] shorter = a.codePoints().toArray();
        int[] longer = b.codePoints().toArray();
        if (shorter.length > longer.length) {
            return areNear(b, a);
        }
        int more = longer.length - shorter.length;
        if (more > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter.length && shorter[start] == longer[start]) {
            start++;
        }
        if (start == longer.length) {
            return false;
        }
        for (int i = start + 1; i < longer.length; i++) {
            if (shorter[i - more] != longer[i]) {
                return false;
            }
        }
        boolean tellsApart = DISTINGUISHING.indexOf(longer[start]) >= 0;
        return !tellsApart && (more == 1 || DISTINGUISHING.indexOf(shorter[start]) < 0);
    }
}
