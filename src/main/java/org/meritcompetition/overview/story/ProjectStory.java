package org.meritcompetition.overview.story;

import java.util.List;
import java.util.Optional;
import org.meritcompetition.progress.ChangeRequest;
import org.meritcompetition.progress.ProgressReport;
import org.meritcompetition.progress.ReportDue;
import org.meritcompetition.registration.ProjectEntry;

/**
 * All that happened to a project. Marks are not in it: they are shown where they may be read.
 *
 * @param guidance 业务指导意见 of the mid-term inspection
 * @param answer of the unit to the guidance
 */
public record ProjectStory(
        ProjectEntry entry,
        List<Period> periods,
        Optional<String> guidance,
        Optional<String> answer,
        List<ChangeRequest> changes,
        List<Step> steps) {

    /**
     * A report that was asked for.
     *
     * @param report what was sent, {@code null} where nothing was
     */
    public record Period(ReportDue due, ProgressReport report) {}
}
