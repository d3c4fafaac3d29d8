package org.meritcompetition.evaluation.quota;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over a sequence of fields, each written as its length in bytes, a colon and its UTF-8
 * bytes, so that no two different sequences read alike.
 */
final class CanonicalHash {

    private final ByteArrayOutputStream fields = new ByteArrayOutputStream();

    CanonicalHash add(String field) {
        byte[] text = field.getBytes(StandardCharsets.UTF_8);
        fields.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        fields.writeBytes(text);
        return this;
    }

    CanonicalHash add(int field) {
        return add(Integer.toString(field));
    }

    String hex() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(fields.toByteArray());
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
