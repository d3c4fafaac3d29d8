package org.meritcompetition.deadline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Changes of dates that belong together: all of them are carried out, or none. */
public interface Changes {

    /** In the order of their subjects. */
    List<DateChange> list();

    /** Carries them out in the caller's transaction. */
    void carryOut();

    /** SHA-256 over all of them: who agrees to a preview agrees to this. */
    default String hash() {
        var text =
                list().stream()
                        .map(
                                it ->
                                        "%s %s %s %s %s"
                                                .formatted(
                                                        it.subject(),
                                                        it.name(),
                                                        it.what(),
                                                        it.from(),
                                                        it.to()))
                        .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
