package org.meritcompetition.archive;

/**
 * What is archived.
 *
 * @param season code of the season
 * @param nominee key of the nominee whose matters alone go in, {@code null} for all of the season
 */
public record ArchiveScope(String season, String nominee) {

    public boolean isWholeSeason() {
        return nominee == null;
    }
}
