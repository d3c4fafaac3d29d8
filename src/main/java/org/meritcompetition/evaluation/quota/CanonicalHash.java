package org.meritcompetition.evaluation.quota;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over a sequence of fields, each written as its length in bytes, a colon and its UTF-8
 * bytes, so that no two different sequences read alike.
 */
final class CanonicalHash {

    private final MessageDigest digest;
    private final byte[] buffer = new byte[1 << 14];
    private int used;

    CanonicalHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    CanonicalHash add(String field) {
        byte[] text = field.getBytes(StandardCharsets.UTF_8);
        write((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        write(text);
        return this;
    }

    CanonicalHash add(int field) {
        return add(Integer.toString(field));
    }

    String hex() {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    private void write(byte[] bytes) {
        if (used + bytes.length > buffer.length) {
            flush();
        }
        if (bytes.length > buffer.length) {
            digest.update(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, used, bytes.length);
            used += bytes.length;
        }
    }

    private void flush() {
        digest.update(buffer, 0, used);
        used = 0;
    }
}
