package org.meritcompetition.opening;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.meritcompetition.organisation.Contacts;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.meritcompetition.season.plan.SeasonFile;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.meritcompetition.season.plan.SeasonPhase;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.ChineseDates;
import org.meritcompetition.shared.DomainRuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the season of the season file, not before the first day of its registration. Whom it needs
 * and nobody reaches is said before, and it waits until the list is complete or the administrator
 * opens it all the same.
 */
@Component
class OpeningSeason {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningSeason.class);

    private final OpeningProperties properties;
    private final Seasons seasons;
    private final Contacts contacts;
    private final WorkingDayCalendar calendar;
    private final Clock clock;
    private volatile boolean waitsForItsDay;

    OpeningSeason(
            OpeningProperties properties,
            Seasons seasons,
            Contacts contacts,
            WorkingDayCalendar calendar,
            Clock clock) {
        this.properties = properties;
        this.seasons = seasons;
        this.contacts = contacts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The season that the program was started for. */
    SeasonPlan plan() throws IOException, SeasonFileFaulty {
        return SeasonFile.read(new StringReader(definition()), name(), calendar.days());
    }

    boolean isOpen() throws IOException, SeasonFileFaulty {
        return seasons.codes().contains(plan().code());
    }

    /** Whether it is named before the first day of its registration. */
    boolean isEarly() throws IOException, SeasonFileFaulty {
        return LocalDate.now(clock).isBefore(firstDay());
    }

    LocalDate firstDay() throws IOException, SeasonFileFaulty {
        return plan().phase(SeasonPhase.REGISTRATION).from();
    }

    /** Whom the season needs and nobody reaches, a sentence for each body. */
    List<String> missing() throws IOException, SeasonFileFaulty {
        return contacts.missing(plan().division().code());
    }

    /**
     * Opens it, unless it is early or somebody is missing; a demonstration asks for nobody.
     *
     * @see #onItsDay
     */
    void atStart() throws IOException, SeasonFileFaulty {
        if (!isOpen() && isEarly()) {
            waitsForItsDay = true;
            LOG.info("竞赛 {} 将于 {} 自动开启。", plan().code(), firstDay().format(ChineseDates.DAY));
        } else if (isOpen() || properties.isDemo()) {
            seasons.open(definition(), name());
        } else {
            openIfComplete();
        }
    }

    /** Opens one that came early, once its day has come. */
    void onItsDay() throws IOException, SeasonFileFaulty {
        if (waitsForItsDay && !isEarly()) {
            atStart();
            waitsForItsDay = false;
        }
    }

    private void openIfComplete() throws IOException, SeasonFileFaulty {
        var missing = missing();
        if (missing.isEmpty()) {
            seasons.open(definition(), name());
        } else {
            LOG.warn("竞赛 {} 暂不开启：通讯录中有 {} 个单位缺人或通知不到。", plan().code(), missing.size());
            missing.forEach(LOG::warn);
            LOG.warn("请用系统管理员登录，在“通讯录”中导入，再到“开启竞赛”中开启。");
        }
    }

    /**
     * Opens it by hand.
     *
     * @param knowing that some are not reached
     * @throws DomainRuleViolation where some are not and that was not said
     */
    void byHand(boolean knowing) throws IOException, SeasonFileFaulty {
        DomainRuleViolation.unless(!isOpen(), "竞赛已经开启。");
        DomainRuleViolation.unless(knowing || missing().isEmpty(), "还有单位缺人或通知不到。请先补齐通讯录，或勾选后再开启。");
        seasons.open(definition(), name());
    }

    private String definition() throws IOException {
        return properties.seasonFile().getContentAsString(StandardCharsets.UTF_8);
    }

    private String name() {
        return properties.seasonFile().getDescription();
    }
}
