package org.meritcompetition.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.record.RecordServer.WITHOUT_OWNER;
import static org.meritcompetition.record.RecordServer.WITH_OWNER;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.shared.StartRefused;
import org.springframework.dao.DataAccessException;

/** Who owns the record, who may add to it, and what nobody may do through the application. */
class RecordTableTest {

    private static final List<Entry> FIVE = Entries.chain("cg-2024", 5);

    private static RecordServer server;

    @BeforeAll
    static void aServerWithTheTwoRoles() {
        server = new RecordServer();
    }

    @AfterAll
    static void gone() throws Exception {
        server.close();
    }

    @BeforeEach
    void noRecordYet() {
        server.clear();
    }

    @Test
    void theOwnerMakesItOnceAndFromThenOnNobodyNeedsTheOwner() {
        server.start();
        server.add(FIVE);
        server.start();
        server.start("merit", WITHOUT_OWNER);
        assertThat(server.as("merit").sql("select number from record.entry").query().listOfRows())
                .hasSize(5);
    }

    @Test
    void withoutARecordTheProgramDoesNotStartAndSaysWhatToDo() {
        assertThatThrownBy(() -> server.start("merit", WITHOUT_OWNER))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("DB_OWNER_USER");
    }

    @Test
    void anOwnerWhoMayNotMakeItIsNamed() {
        server.as("postgres").sql("drop schema record").update();
        assertThatThrownBy(() -> server.start())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("merit_record")
                .hasMessageContaining("db/roles.sql");
    }

    @Test
    void aProgramThatSignsInAsSuperuserDoesNotStart() {
        server.start();
        assertRefused("postgres");
        server.as("postgres").sql("alter role merit superuser").update();
        assertRefused("merit");
    }

    @Test
    void aProgramThatSignsInAsTheOwnerOrMayBecomeTheOwnerDoesNotStart() {
        server.start();
        assertRefused("merit_record");
        server.as("postgres").sql("grant merit_record to merit with inherit false").update();
        assertRefused("merit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "update (reason)", "delete", "truncate", "trigger"})
    void aProgramThatWasGrantedMoreThanToAddDoesNotStart(String right) {
        server.start();
        server.as("merit_record").sql("grant " + right + " on record.entry to merit").update();
        assertRefused("merit");
    }

    @Test
    void anotherAccountMayAddOnceTheOwnerHasLetItIn() {
        server.start();
        server.as("postgres").sql("create role successor login").update();
        assertThatThrownBy(() -> server.start("successor", WITHOUT_OWNER))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("successor");
        server.start("successor", WITH_OWNER);
        server.start("successor", WITHOUT_OWNER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.entry set reason = 'x'",
                "delete from record.entry",
                "truncate record.entry",
                "alter table record.entry disable trigger all",
                "alter table record.entry add column more text",
                "drop table record.entry",
                "drop schema record cascade",
                "create table record.other (id int)",
                "create or replace function record.tip(chain text) returns table (number bigint, hash text)"
                        + " language sql as 'select 0::bigint, null::text'",
                "set role merit_record",
                "reassign owned by merit_record to merit",
                "insert into record.entry (season, number, at, subject, act, role, previous, hash)"
                        + " select season, number, at, subject, act, role, previous, hash from record.entry"
                        + " on conflict (season, number) do update set reason = 'x'"
            })
    void theDatabaseForbidsTheApplicationToTouchWhatIsWritten(String attack) {
        server.start();
        server.add(FIVE);
        assertThatThrownBy(() -> server.as("merit").sql(attack).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void theDatabaseKeepsTheChainWithoutForkAndGapWhateverTheProgramAdds() {
        server.start();
        server.add(FIVE.subList(0, 2));
        var third = FIVE.get(2);
        assertNotAdded(FIVE.get(1));
        assertNotAdded(FIVE.get(3));
        assertNotAdded(Spoiling.with(third, 1, 0L));
        assertNotAdded(Spoiling.with(third, 10, FIVE.get(0).hash()));
        assertNotAdded(Spoiling.with(FIVE.get(0), 10, third.hash()));
        server.add(List.of(third));
    }

    private static void assertNotAdded(Entry entry) {
        assertThatThrownBy(() -> server.add(List.of(entry)))
                .as(entry.line())
                .isInstanceOf(DataAccessException.class);
    }

    private static void assertRefused(String account) {
        assertThatThrownBy(() -> server.start(account, WITHOUT_OWNER))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("能够改动决策记录")
                .hasMessageContaining(account);
    }
}
