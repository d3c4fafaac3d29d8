package org.meritcompetition.evidence.content;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a file as people read it again: without the path it came from and without what would
 * be invisible or turn the reading round. The file itself is kept under its hash, so no name is
 * dangerous.
 */
public final class ShownName {

    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 10;

    private ShownName() {}

    public static String of(String sent) {
        var name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]", "");
        name = name.replaceAll("[\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]", "");
        name = name.replaceAll("[<>:\"|?*]", "_").strip().replaceAll("^\\.+|[. ]+$", "");
        name = shortened(name);
        return name.isEmpty() ? "未命名" : name;
    }

    /** The last letters after a dot, small; empty where there are none. */
    public static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        var extension = extension(name);
        var end =
                extension.isEmpty() || extension.length() > LONGEST_EXTENSION
                        ? ""
                        : "." + extension;
        var most = LONGEST - end.length();
        return name.substring(0, name.offsetByCodePoints(0, most)) + end;
    }
}
