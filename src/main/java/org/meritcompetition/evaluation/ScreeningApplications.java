package org.meritcompetition.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.eligibility.Doubt;
import org.meritcompetition.evaluation.eligibility.EligibilityCheck;
import org.meritcompetition.evaluation.eligibility.EligibilityRule;
import org.meritcompetition.progress.ProgressRecord;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.vetting.ComparingIdentities;
import org.meritcompetition.vetting.Question;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 资格审查: runs the rules of eligibility over what was handed in, and keeps what each of them said.
 */
@Service
@Transactional
public class ScreeningApplications {

    private final Seasons seasons;
    private final AwardApplications applications;
    private final ProjectEntries entries;
    private final ProgressRecord progress;
    private final DrawingUpBackgrounds backgrounds;
    private final ComparingIdentities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScreeningApplications(
            Seasons seasons,
            AwardApplications applications,
            ProjectEntries entries,
            ProgressRecord progress,
            DrawingUpBackgrounds backgrounds,
            ComparingIdentities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seasons = seasons;
        this.applications = applications;
        this.entries = entries;
        this.progress = progress;
        this.backgrounds = backgrounds;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /** Screens everything that the unit handed in. */
    public void screen(String season, String unit) {
        var standing = standing(applications.withFindings(season, unit));
        if (!standing.isEmpty()) {
            keep(standing, check(season, unit, standing));
        }
    }

    /**
     * What the unit's own entries and reports already say against those it has filled, a sentence
     * by key; the other rules are not for it to read before it hands in.
     */
    @Transactional(readOnly = true)
    public Map<String, String> foreseen(String season, String unit, List<AwardApplication> filed) {
        return screening(season, unit).foreseen(filed);
    }

    /** Screens one application beside the unit's others, which keep what was said of them. */
    void screenAlone(AwardApplication application) {
        var unit = application.unit();
        var standing = standing(applications.withFindings(application.season(), unit));
        if (!standing.contains(application)) {
            standing.add(application);
        }
        keep(List.of(application), check(application.season(), unit, standing));
    }

    /**
     * Runs every rule again over all that was handed in, since projects may have been withdrawn.
     *
     * @return who is not eligible any more, with the reasons, by the candidate's key
     */
    public Map<String, String> screenAgain(String season) {
        var standing = standing(applications.withFindings(season));
        var before = standing.stream().filter(AwardApplication::isEligible).toList();
        var screening =
                new Screening(
                        seasons.plan(season), projects(season, standing), progress.of(season));
        var check = screening.check(standing, backgrounds.of(season, standing));
        keep(standing, check);
        ask(season, check.doubts());
        return before.stream()
                .filter(each -> !each.isEligible())
                .collect(Collectors.toMap(AwardApplication::key, AwardApplication::refusal));
    }

    private EligibilityCheck check(String season, String unit, List<AwardApplication> standing) {
        var check = screening(season, unit).check(standing, backgrounds.of(season, standing));
        ask(season, check.doubts());
        return check;
    }

    private Screening screening(String season, String unit) {
        return new Screening(
                seasons.plan(season), entries.ofUnit(season, unit), progress.ofUnit(season, unit));
    }

    private void ask(String season, List<Doubt> doubts) {
        identities.ask(
                season,
                doubts.stream()
                        .map(
                                doubt ->
                                        new Question(
                                                doubt.candidate(),
                                                doubt.other(),
                                                kind(doubt.rule()),
                                                doubt.candidateShown(),
                                                doubt.otherShown()))
                        .toList());
    }

    private static Question.Kind kind(EligibilityRule rule) {
        return switch (rule) {
            case E4 -> Question.Kind.VETO;
            case E5 -> Question.Kind.HONOUR;
            default -> Question.Kind.CANDIDATE;
        };
    }

    /** The accepted ones at once; the few that were withdrawn since one by one. */
    private List<ProjectEntry> projects(String season, List<AwardApplication> standing) {
        var projects = new ArrayList<>(entries.accepted(season));
        var accepted = projects.stream().map(ProjectEntry::key).collect(Collectors.toSet());
        standing.stream()
                .map(AwardApplication::entry)
                .distinct()
                .filter(key -> !accepted.contains(key))
                .forEach(key -> entries.find(key).ifPresent(projects::add));
        return projects;
    }

    private void keep(List<AwardApplication> screened, EligibilityCheck check) {
        screened.stream()
                .filter(
                        each ->
                                each.screen(
                                        check.outcomes().get(each.key()).stream()
                                                .map(Finding::of)
                                                .toList()))
                .forEach(each -> events.publishEvent(news(each)));
    }

    private CandidateScreened news(AwardApplication one) {
        return new CandidateScreened(
                one.season(),
                one.key(),
                one.unit(),
                one.track(),
                one.category(),
                one.candidate(),
                one.isEligible() ? null : one.refusalForUnit(),
                clock.instant());
    }

    private static List<AwardApplication> standing(List<AwardApplication> all) {
        return all.stream()
                .filter(AwardApplication::isStanding)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
