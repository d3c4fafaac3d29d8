package org.meritcompetition.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.CountedStatements;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class WritingTogetherTest {

    private static final String INSERT =
            "insert into written_word (word) select :word on conflict do nothing";

    @Autowired WritingTogether together;
    @Autowired PlatformTransactionManager transactions;
    @Autowired Stage stage;

    private final List<String> written = new ArrayList<>();
    private TransactionTemplate transaction;
    private TransactionTemplate another;

    @BeforeEach
    void aTable() {
        stage.records().sql("create table written_word (word text primary key)").update();
        transaction = new TransactionTemplate(transactions);
        another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @AfterEach
    void noTable() {
        stage.records().sql("drop table written_word").update();
    }

    @Test
    void rowsOfOneStatementAreSentInOneBatchBeforeTheCommit() throws Exception {
        var statements =
                CountedStatements.of(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> {
                                            write("甲");
                                            write("乙");
                                            assertThat(words()).isEmpty();
                                        }));
        assertThat(words()).containsExactly("乙", "甲");
        assertThat(written).containsExactly("甲", "乙");
        assertThat(statements.stream().filter(it -> it.startsWith("insert"))).hasSize(1);
    }

    @Test
    void saysWhichRowsHaveChangedAnything() {
        transaction.executeWithoutResult(status -> write("甲"));
        transaction.executeWithoutResult(
                status -> {
                    write("甲");
                    write("乙");
                });
        assertThat(written).containsExactly("甲", "乙");
    }

    @Test
    void whatAWrittenRowAsksForIsWrittenToo() {
        transaction.executeWithoutResult(
                status -> together.write(INSERT, Map.of("word", "甲"), () -> write("乙")));
        assertThat(words()).containsExactly("乙", "甲");
    }

    @Test
    void whatIsRolledBackIsNotWritten() {
        transaction.executeWithoutResult(
                status -> {
                    write("甲");
                    status.setRollbackOnly();
                });
        transaction.executeWithoutResult(status -> write("乙"));
        assertThat(words()).containsExactly("乙");
        assertThat(written).containsExactly("乙");
    }

    @Test
    void eachTransactionWritesItsOwn() {
        transaction.executeWithoutResult(
                status -> {
                    write("甲");
                    another.executeWithoutResult(inner -> write("乙"));
                    assertThat(words()).containsExactly("乙");
                    status.setRollbackOnly();
                });
        assertThat(words()).containsExactly("乙");
    }

    @Test
    void aStatementThatDoesNotSayWhatItChangedIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        status ->
                                                List.of("甲", "乙")
                                                        .forEach(
                                                                it ->
                                                                        together.write(
                                                                                "insert into written_word (word) values (:word)",
                                                                                Map.of("word", it),
                                                                                () -> {}))));
        assertThat(words()).isEmpty();
    }

    @Test
    void thereIsATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> write("甲"));
    }

    private void write(String word) {
        together.write(INSERT, Map.of("word", word), () -> written.add(word));
    }

    private List<String> words() {
        return stage.records()
                .sql("select word from written_word order by word")
                .query(String.class)
                .list();
    }
}
