package org.meritcompetition.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.organisation.process.OpeningAccounts;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** A season file may only count the leading group; then people come to its seats as listed. */
@EngineTest
class LeadingSeatsTest {

    @Autowired Stage stage;
    @Autowired ImportingContacts importing;
    @Autowired KeepingContacts keeping;
    @Autowired Contacts contacts;
    @Autowired AssigningContacts assigning;
    @Autowired OpeningAccounts accounts;
    @Autowired IdentityService identity;

    SeasonPlan plan;

    @BeforeEach
    void aSeasonThatCountsItsMembers() {
        plan = stage.open("seasons/three-units.yaml");
        accounts.groups(Group.of(plan));
    }

    @Test
    void whoeverIsListedTakesTheFirstSeatThatNobodyHas() {
        takes("郑局", "王局", "李局", "赵局", "钱局", "周秘书");
        assertThat(seats()).containsExactly("1", "2", "3", "4", "5", "");
        assertThat(groupsOf(accountOf("郑局"))).contains("lh-leading-group", "lh-leading-group-1");
        assertThat(groupsOf(accountOf("李局")))
                .containsExactlyInAnyOrder("participants", "lh-leading-group-3");
        assertThat(contacts.missing("lh")).noneMatch(it -> it.contains("会签席位"));
    }

    @Test
    void whoComesAfterSomebodyHasLeftTakesThatSeatAndTheSecretaryNone() {
        takes("郑局", "王局", "李局", "赵局", "钱局", "周秘书");
        takes("郑局", "孙局", "李局", "赵局", "钱局", "周秘书");
        assertThat(seats()).containsExactly("1", "", "3", "4", "5", "", "2");
        keeping.leave(accountOf("李局"), "admin");
        assigning.followAll("lh");
        assertThat(seats()).as("after a start").containsExactly("1", "", "", "4", "5", "", "2");
        assertThat(contacts.missing("lh")).contains("领导小组：会签席位没有人担任：领导小组成员三（请录入领导小组成员，由先录入的人依次担任）");
    }

    @Test
    void whereTheSeatsAreNewEverybodyTakesOneAtTheStart() {
        takes("郑局", "王局", "李局", "赵局", "钱局");
        stage.records().sql("update contact set seat = null").update();
        assigning.followAll("lh");
        assertThat(seats()).containsExactly("1", "2", "3", "4", "5");
    }

    private void takes(String... names) {
        var list = new ContactList(plan);
        for (var name : names) {
            list.with("领导小组", "领导小组", name);
        }
        importing.take("lh", list.workbook(), true, "admin");
    }

    /** Of everybody, in the order of coming: the number of the seat, nothing for who has none. */
    private List<String> seats() {
        return contacts.of("lh").stream()
                .sorted(Comparator.comparing(it -> number(it.account())))
                .map(
                        it ->
                                groupsOf(it.account()).stream()
                                        .filter(group -> group.matches("lh-leading-group-\\d+"))
                                        .map(group -> group.substring(group.length() - 1))
                                        .findFirst()
                                        .orElse(""))
                .toList();
    }

    private static int number(String account) {
        return Integer.parseInt(account.replace("leader-", ""));
    }

    private String accountOf(String name) {
        return contacts.of("lh").stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .account();
    }

    private List<String> groupsOf(String account) {
        return identity.createGroupQuery().groupMember(account).list().stream()
                .map(it -> it.getId())
                .toList();
    }
}
