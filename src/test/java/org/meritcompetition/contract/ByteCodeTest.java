package org.meritcompetition.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meritcompetition.contract.process.SpokenForm;

/** What a form's code says is heard, through lambdas, helpers and enums; nothing else is. */
class ByteCodeTest {

    @Test
    void wordsOfAMethodAndOfWhatItCallsAreHeard() {
        var shown = ByteCode.reach(SpokenForm.class, "show");
        assertThat(shown.words())
                .contains("title", "inLambda", "inHelper", "inherited", "COLLECTIVE");
        assertThat(shown.says("place12")).isTrue();
        assertThat(shown.says("place")).isFalse();
    }

    @Test
    void wordsOfAnotherMethodAreNot() {
        assertThat(ByteCode.reach(SpokenForm.class, "show").says("answer")).isFalse();
    }

    @Test
    void whatIsAskedOfASubmissionIsHeard() {
        assertThat(ByteCode.reach(SpokenForm.class, "submit").read())
                .containsExactlyInAnyOrder("answer", "asked");
    }

    @Test
    void aKeyWithANumberIsHeardWhenItsNameIs() {
        var submitted = ByteCode.reach(SpokenForm.class, "submit");
        assertThat(submitted.says("choice3")).isTrue();
        assertThat(submitted.says("chance3")).isFalse();
    }
}
