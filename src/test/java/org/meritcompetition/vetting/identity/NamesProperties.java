package org.meritcompetition.vetting.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class NamesProperties {

    @Property
    void nearIsOneStepOfEditing(
            @ForAll @StringLength(max = 5) @Chars({'a', 'b', 'c'}) String a,
            @ForAll @StringLength(max = 5) @Chars({'a', 'b', 'c'}) String b) {
        assertThat(Names.areNear(a, b)).isEqualTo(distance(a, b) == 1);
    }

    private static int distance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int change = a.charAt(0) == b.charAt(0) ? 0 : 1;
        int changed = change + distance(a.substring(1), b.substring(1));
        int shortened = Math.min(distance(a.substring(1), b), distance(a, b.substring(1)));
        return Math.min(changed, shortened + 1);
    }
}
