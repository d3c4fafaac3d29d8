package org.meritcompetition.opening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.meritcompetition.organisation.Account;
import org.meritcompetition.organisation.AssigningContacts;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.process.OpeningAccounts;
import org.meritcompetition.organisation.process.OpeningTasklist;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.EditingCalendar;
import org.meritcompetition.season.plan.CalendarSheet;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.YearTable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens what is not open yet; a second start finds everything and changes nothing. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Opening implements ApplicationRunner {

    private final OpeningProperties properties;
    private final OpeningAccounts accounts;
    private final DemonstrationContacts contacts;
    private final AssigningContacts assigning;
    private final OpeningTasklist tasklist;
    private final Seasons seasons;
    private final EditingCalendar editing;
    private final OpeningSeason season;

    Opening(
            OpeningProperties properties,
            OpeningAccounts accounts,
            DemonstrationContacts contacts,
            AssigningContacts assigning,
            OpeningTasklist tasklist,
            Seasons seasons,
            EditingCalendar editing,
            OpeningSeason season) {
        this.properties = properties;
        this.accounts = accounts;
        this.contacts = contacts;
        this.assigning = assigning;
        this.tasklist = tasklist;
        this.seasons = seasons;
        this.editing = editing;
        this.season = season;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, SeasonFileFaulty {
        editing.adopt(tables());
        var plan = season.plan();
        seasons.announce(plan);
        openPeople(plan);
        if (properties.opensSeason()) {
            season.atStart();
        }
    }

    private List<YearTable> tables() throws IOException {
        var tables = new ArrayList<>(YearTable.shipped());
        for (var file : properties.calendarFiles()) {
            tables.add(CalendarSheet.read(file.getContentAsByteArray(), file.getFilename()));
        }
        return tables;
    }

    private void openPeople(SeasonPlan plan) {
        accounts.administrator("admin", properties.firstAdministratorsPassword());
        accounts.groups(List.of(Group.PARTICIPANTS));
        accounts.groups(Group.of(plan));
        if (properties.isDemo()) {
            accounts.accounts(Account.forDemonstration(plan), properties.demoPassword());
            contacts.enter(plan);
        }
        assigning.followAll(plan.division().code());
        tasklist.forParticipants();
        tasklist.forOffice(plan.division().code());
        tasklist.forUnits(plan);
    }
}
