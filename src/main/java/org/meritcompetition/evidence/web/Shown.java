package org.meritcompetition.evidence.web;

import java.util.List;

/**
 * What the script shows.
 *
 * @param token to be sent back with whatever changes something
 * @param tokenHeader in which header
 * @param accept which files the dialogue offers
 */
record Shown(
        String token,
        String tokenHeader,
        long maxBytes,
        int maxFiles,
        String accept,
        String types,
        List<On> subjects) {

    /**
     * A project, a report or a dossier, and its files.
     *
     * @param mayAdd whether this person may add and take off files now
     * @param closed why nobody may, {@code null} while somebody may
     * @param missing the needed materials that are not there yet
     * @param materials what a file can be
     */
    record On(
            String key,
            String kind,
            String title,
            boolean mayAdd,
            String closed,
            List<String> missing,
            List<String> materials,
            List<Line> files) {}

    /**
     * A file.
     *
     * @param view how it can be looked at: image, pdf or nothing
     * @param older earlier versions, the latest first
     */
    record Line(
            String id,
            String material,
            String name,
            String size,
            String by,
            String at,
            int number,
            String view,
            List<Line> older) {}
}
