package org.meritcompetition.rehearsal;

import static org.meritcompetition.rehearsal.FormFiller.choices;

import java.time.LocalDate;
import java.util.Map;

/** What simulated participants decide once the list is public. */
final class HonourDecisions {

    private static final int FIRST_NUMBER = 9;

    private HonourDecisions() {}

    /** Each decision has a number of its own: 9 for the season's list, then 10 and up. */
    static Map<String, Object> decision(Prompt prompt, LocalDate today) {
        var ordinal = prompt.subject().replaceFirst("^.*/decision/(\\d+).*$", "$1");
        var number =
                ordinal.matches("\\d+")
                        ? FIRST_NUMBER - 1 + Integer.parseInt(ordinal)
                        : FIRST_NUMBER;
        return Map.of(
                "documentNumber", "沪城管竞〔%d〕%d号".formatted(today.getYear(), number),
                "decidedOn", today.toString());
    }

    /** As many objections are dismissed as upheld; one in ten is a case of fraud. */
    static Map<String, Object> conclusion(Dice dice) {
        var share = dice.share();
        return Map.of(
                "conclusion",
                share < 0.5 ? "DISMISSED" : share < 0.9 ? "UPHELD" : "UPHELD_AS_FRAUD");
    }

    /** The city honours whom the division recommended. */
    static Map<String, Object> cityOutcome(Map<String, Object> shown, LocalDate today) {
        return Map.of(
                "awarded", choices(shown, "recommendedOptions"), "answeredOn", today.toString());
    }
}
