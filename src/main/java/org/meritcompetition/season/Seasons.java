package org.meritcompetition.season;

import java.io.StringReader;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.meritcompetition.season.plan.Fault;
import org.meritcompetition.season.plan.SeasonFile;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.WorkingDays;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seasons of this installation and their plans. */
@Service
@Transactional
public class Seasons {

    /** Message that tells a season's process to move its dates. */
    public static final String DATES_CHANGED = "seasonDatesChanged";

    private static final Comparator<SeasonPlan> BY_YEAR =
            Comparator.comparingInt(SeasonPlan::year).thenComparing(SeasonPlan::code);

    private final SeasonRepository seasons;
    private final Instances instances;
    private final WorkingDayCalendar calendar;
    private final Clock clock;
    private final Map<String, Known> plans = new ConcurrentHashMap<>();
    private final Map<String, SeasonPlan> announced = new ConcurrentHashMap<>();

    /** A plan counts some dates in working days, so it is good for one calendar. */
    private record Known(SeasonPlan plan, WorkingDays by) {}

    Seasons(
            SeasonRepository seasons,
            Instances instances,
            WorkingDayCalendar calendar,
            Clock clock) {
        this.seasons = seasons;
        this.instances = instances;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Adopts a season file and starts its process; a season that is there already is left as it is.
     *
     * @throws SeasonFileFaulty with every fault of the file
     */
    public SeasonPlan open(String definition, String fileName) throws SeasonFileFaulty {
        var plan = SeasonFile.read(new StringReader(definition), fileName, calendar.days());
        if (!seasons.existsById(plan.code())) {
            seasons.saveAndFlush(new Season(plan.code(), plan.division().code(), definition));
            instances.start(
                    "season",
                    plan.code(),
                    Map.of("season", plan.code(), "division", plan.division().code()));
        }
        return plan(plan.code());
    }

    /** Records that the season has begun. */
    public void found(String code) {
        season(code).found(clock.instant());
    }

    /**
     * The plan of a season. It is remembered, so it needs no transaction of its own: a page asks
     * for those of all seasons.
     *
     * @throws DomainRuleViolation where there is no such season
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public SeasonPlan plan(String code) {
        var days = calendar.days();
        var known = plans.get(code);
        if (known == null || known.by() != days) {
            known = new Known(read(season(code), days), days);
            plans.put(code, known);
        }
        return known.plan();
    }

    /** The plans of the seasons that have begun and not ended. */
    @Transactional(readOnly = true)
    public List<SeasonPlan> running() {
        return codes().stream()
                .filter(it -> instances.running("season", it))
                .map(this::plan)
                .toList();
    }

    /** What would be wrong with a season's adopted file by other working days. */
    @Transactional(readOnly = true)
    public List<Fault> faultsBy(WorkingDays days, String code) {
        try {
            SeasonFile.read(new StringReader(season(code).definition()), code, days);
            return List.of();
        } catch (SeasonFileFaulty e) {
            return e.faults();
        }
    }

    /** The calendar has changed: what waits for a date of a running season moves with it. */
    public void moveDates() {
        codes().forEach(it -> instances.tell(DATES_CHANGED, it));
    }

    /** The program was started for that season; it counts for its people before it is opened. */
    public void announce(SeasonPlan plan) {
        announced.put(plan.division().code(), plan);
    }

    /** The plan of each division's latest season, opened or announced. */
    @Transactional(readOnly = true)
    public List<SeasonPlan> latest() {
        return Stream.concat(codes().stream().map(this::plan), announced.values().stream())
                .collect(
                        Collectors.toMap(
                                it -> it.division().code(),
                                Function.identity(),
                                BinaryOperator.maxBy(Comparator.comparingInt(SeasonPlan::year)),
                                TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The plans of all seasons and of those that are announced and not open yet. */
    @Transactional(readOnly = true)
    public List<SeasonPlan> openedOrAnnounced() {
        var opened = codes();
        return Stream.concat(
                        opened.stream().map(this::plan),
                        announced.values().stream().filter(it -> !opened.contains(it.code())))
                .toList();
    }

    /** The codes of all seasons, those of the latest year last. */
    @Transactional(readOnly = true)
    public List<String> codes() {
        return seasons.codes().stream()
                .map(this::plan)
                .sorted(BY_YEAR)
                .map(SeasonPlan::code)
                .toList();
    }

    /** Forgets the plans that were read, after the records were changed from outside. */
    public void forgetPlans() {
        plans.clear();
    }

    private Season season(String code) {
        return seasons.findById(code)
                .orElseThrow(() -> new DomainRuleViolation("没有代码为 %s 的年度竞赛。".formatted(code)));
    }

    private static SeasonPlan read(Season season, WorkingDays days) {
        try {
            return SeasonFile.adopted(new StringReader(season.definition()), season.code(), days);
        } catch (SeasonFileFaulty e) {
            throw new IllegalStateException(
                    "the adopted file of " + season.code() + " has become faulty", e);
        }
    }
}
