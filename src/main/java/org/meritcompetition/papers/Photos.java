package org.meritcompetition.papers;

import java.util.Optional;

/** Photos of nominees, from whoever keeps files; without one the form has room to paste it. */
public interface Photos {

    /**
     * The nominee's photo as JPEG or PNG, empty where none was handed in.
     *
     * @param nominee key of the candidate
     */
    Optional<byte[]> of(String season, String nominee);
}
