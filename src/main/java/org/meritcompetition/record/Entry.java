package org.meritcompetition.record;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.meritcompetition.shared.Decided;
import org.meritcompetition.shared.Sha256;

/**
 * One decision in the record.
 *
 * @param number its place in the season's chain, from 1, without a gap
 * @param at to the microsecond, as the database keeps it
 * @param previous hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 over {@link #content}
 */
public record Entry(
        String season,
        long number,
        Instant at,
        String subject,
        String act,
        String actor,
        String role,
        String reason,
        String article,
        String inputsHash,
        String previous,
        String hash) {

    /** The entry that follows on the last one. */
    static Entry after(Head last, Decided decision, Instant at) {
        var open =
                new Entry(
                        decision.season(),
                        last.number() + 1,
                        at.truncatedTo(ChronoUnit.MICROS),
                        plain(decision.subject()),
                        plain(decision.act()),
                        plain(decision.actor()),
                        plain(decision.role()),
                        plain(decision.reason()),
                        plain(decision.article()),
                        decision.inputsHash(),
                        last.hash(),
                        null);
        return open.withHash(open.computedHash());
    }

    /**
     * The canonical form: one line of JSON without blanks, the components above in their order but
     * for the hash, absent ones {@code null}. Whoever parses an exported line, takes the hash out
     * and writes it again has it, in any language.
     */
    public String content() {
        var json = new StringBuilder("{\"season\":");
        text(json, season);
        json.append(",\"number\":").append(number);
        field(json, "at", at.toString());
        field(json, "subject", subject);
        field(json, "act", act);
        field(json, "actor", actor);
        field(json, "role", role);
        field(json, "reason", reason);
        field(json, "article", article);
        field(json, "inputsHash", inputsHash);
        field(json, "previous", previous);
        return json.append('}').toString();
    }

    /** The entry as one line of an exported record. */
    public String line() {
        var content = content();
        return "%s,\"hash\":\"%s\"}".formatted(content.substring(0, content.length() - 1), hash);
    }

    String computedHash() {
        return Sha256.of(content());
    }

    Head asHead() {
        return new Head(season, number, hash);
    }

    private Entry withHash(String computed) {
        return new Entry(
                season,
                number,
                at,
                subject,
                act,
                actor,
                role,
                reason,
                article,
                inputsHash,
                previous,
                computed);
    }

    private static void field(StringBuilder json, String name, String value) {
        json.append(",\"").append(name).append("\":");
        text(json, value);
    }

    private static void text(StringBuilder json, String value) {
        if (value == null) {
            json.append("null");
        } else {
            json.append('"')
                    .append(JsonStringEncoder.getInstance().quoteAsString(value))
                    .append('"');
        }
    }

    /**
     * Without what has several spellings in JSON or none in the database: control characters but
     * line break and tab, and halves of surrogate pairs.
     */
    private static String plain(String text) {
        return text == null
                ? null
                : text.replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]|\\p{Cs}", "\uFFFD");
    }
}
