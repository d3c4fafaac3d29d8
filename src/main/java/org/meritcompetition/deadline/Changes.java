package org.meritcompetition.deadline;

import java.util.List;
import java.util.stream.Collectors;
import org.meritcompetition.shared.Sha256;

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
        return Sha256.of(text);
    }
}
