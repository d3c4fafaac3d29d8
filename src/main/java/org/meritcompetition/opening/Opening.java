package org.meritcompetition.opening;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.meritcompetition.organisation.Account;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.process.OpeningAccounts;
import org.meritcompetition.organisation.process.OpeningTasklist;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.EditingCalendar;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.meritcompetition.season.plan.CalendarSheet;
import org.meritcompetition.season.plan.SeasonFile;
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
    private final OpeningTasklist tasklist;
    private final Seasons seasons;
    private final EditingCalendar editing;
    private final WorkingDayCalendar calendar;

    Opening(
            OpeningProperties properties,
            OpeningAccounts accounts,
            DemonstrationContacts contacts,
            OpeningTasklist tasklist,
            Seasons seasons,
            EditingCalendar editing,
            WorkingDayCalendar calendar) {
        this.properties = properties;
        this.accounts = accounts;
        this.contacts = contacts;
        this.tasklist = tasklist;
        this.seasons = seasons;
        this.editing = editing;
        this.calendar = calendar;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, SeasonFileFaulty {
        var file = properties.seasonFile();
        var definition = file.getContentAsString(StandardCharsets.UTF_8);
        editing.adopt(tables());
        var plan =
                SeasonFile.read(
                        new StringReader(definition), file.getDescription(), calendar.days());
        seasons.announce(plan);
        openPeople(plan);
        if (properties.opensSeason()) {
            seasons.open(definition, file.getDescription());
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
        tasklist.forParticipants();
        tasklist.forOffice(plan.division().code());
    }
}
