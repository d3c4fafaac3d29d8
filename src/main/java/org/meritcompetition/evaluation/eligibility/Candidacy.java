package org.meritcompetition.evaluation.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.vetting.identity.Identity;

/**
 * A candidate of this season, with what the season knows of the project it rests on.
 *
 * @param key the candidate's key, {@code cg-2024/award/T03/huangpu/P1}
 * @param category collective or individual
 * @param name the name as it was written
 * @param born year and month of birth, {@code 1985-06}; {@code null} where it was not given
 * @param unit code of the unit that it belongs to
 * @param unitName the unit's name
 * @param track code of the track that it stands in
 * @param trackName the track's name
 * @param preference its place in the unit's own order of recommendation in this category, from 1;
 *     whoever stands twice goes on with the first
 * @param newMerit what the unit says of new merit, should the honour be a repeated one; {@code
 *     null} where it says nothing
 * @param post as it was registered; empty for a collective and for somebody who is not registered
 * @param project the project that the application names; empty if there is no such entry
 */
public record Candidacy(
        String key,
        AwardCategory category,
        String name,
        String born,
        String unit,
        String unitName,
        String track,
        String trackName,
        int preference,
        String newMerit,
        Optional<Project> project,
        Optional<Post> post) {

    /** What the registration says of an individual's post. */
    public record Post(boolean senior, boolean frontLine) {}

    public Candidacy {
        Objects.requireNonNull(key);
        Objects.requireNonNull(category);
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(track);
        Objects.requireNonNull(project);
        Objects.requireNonNull(post);
    }

    /** Who it is. */
    Identity who() {
        return new Identity(category, name, unit, born);
    }

    /** 张三（“数字化转型”赛道） */
    String inTrack() {
        return "%s（“%s”赛道）".formatted(name, trackName);
    }

    /** 黄浦区城管执法局张三（“数字化转型”赛道） */
    String described() {
        return unitName + inTrack() + (born == null ? "" : "，" + born + "生");
    }

    /**
     * A registered project.
     *
     * @param name its name
     * @param unit code of the unit that registered it
     * @param track code of its track
     * @param status where its registration stands
     * @param department the department that is responsible for it
     * @param participants the names of its participants
     * @param reportsDue periods for which it had to report, 0 or more
     * @param reportsMade periods for which it did, at most {@code reportsDue}
     */
    public record Project(
            String name,
            String unit,
            String track,
            Status status,
            String department,
            List<String> participants,
            int reportsDue,
            int reportsMade) {

        /** Where a registration stands, as far as eligibility asks. */
        public enum Status {
            /** Accepted, also provisionally. */
            ACCEPTED,
            /** Accepted, and withdrawn later. */
            WITHDRAWN,
            /** Never accepted: refused, forfeited, returned, or still open. */
            NOT_ACCEPTED
        }

        public Project {
            Objects.requireNonNull(status);
            participants = List.copyOf(participants);
            if (reportsMade < 0 || reportsMade > reportsDue) {
                throw new IllegalArgumentException(
                        "%d of %d reports made".formatted(reportsMade, reportsDue));
            }
        }
    }
}
