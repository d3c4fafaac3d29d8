package org.meritcompetition.evaluation.quota;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.meritcompetition.shared.Sha256;

/**
 * SHA-256, over UTF-8, of a sequence of fields, each written as its number of UTF-16 units, a colon
 * and itself, so that no two different sequences read alike. What is added goes into the digest in
 * blocks, so that a million nominees need no text of their own.
 */
final class CanonicalHash {

    private static final int BLOCK = 8192;
    private static final int ASCII = 128;

    private final MessageDigest digest;
    private final byte[] block = new byte[BLOCK];
    private int filled;

    CanonicalHash() {
        digest = Sha256.digest();
    }

    CanonicalHash add(String field) {
        write(Integer.toString(field.length()));
        put((byte) ':');
        write(field);
        return this;
    }

    CanonicalHash add(int field) {
        return add(Integer.toString(field));
    }

    String hex() {
        flush();
        return Sha256.hex(digest);
    }

    private void write(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= ASCII) {
                flush();
                digest.update(text.substring(i).getBytes(StandardCharsets.UTF_8));
                return;
            }
            put((byte) sign);
        }
    }

    private void put(byte one) {
        if (filled == BLOCK) {
            flush();
        }
        block[filled++] = one;
    }

    private void flush() {
        digest.update(block, 0, filled);
        filled = 0;
    }
}
