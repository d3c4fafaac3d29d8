package org.meritcompetition.evaluation.quota;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256, over UTF-8, of a sequence of fields, each written as its number of UTF-16 units, a colon
 * and itself, so that no two different sequences read alike.
 */
final class CanonicalHash {

    private final StringBuilder fields = new StringBuilder();

    CanonicalHash add(String field) {
        fields.append(field.length()).append(':').append(field);
        return this;
    }

    CanonicalHash add(int field) {
        return add(Integer.toString(field));
    }

    String hex() {
        try {
            byte[] text = fields.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
