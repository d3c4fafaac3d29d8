package org.meritcompetition;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts and their groups as the application opened them, brought back before each test. */
class AccountsAsOpened {

    private static final int TASK = 7;

    private final JdbcClient jdbc;
    private boolean kept;

    AccountsAsOpened(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void restore() {
        if (kept) {
            bringBack();
        } else {
            keep();
        }
        jdbc.sql(
                        "delete from act_ru_authorization where resource_type_ = :task"
                                + " or user_id_ <> '*' and user_id_ not in (select id_ from act_id_user)")
                .param("task", TASK)
                .update();
    }

    private void keep() {
        jdbc.sql("create schema if not exists test").update();
        for (var table : List.of("act_id_membership", "act_id_user")) {
            jdbc.sql("drop table if exists test." + table).update();
            jdbc.sql("create table test.%s as select * from %s".formatted(table, table)).update();
        }
        kept = true;
    }

    private void bringBack() {
        jdbc.sql(
                        "delete from act_id_membership now where not exists (select from test.act_id_membership kept"
                                + " where kept.user_id_ = now.user_id_ and kept.group_id_ = now.group_id_)")
                .update();
        jdbc.sql(
                        "delete from act_id_user now where not exists (select from test.act_id_user kept"
                                + " where kept.id_ = now.id_)")
                .update();
        jdbc.sql(
                        "update act_id_user now set (last_, email_, pwd_, salt_, lock_exp_time_, attempts_) ="
                                + " (kept.last_, kept.email_, kept.pwd_, kept.salt_, null, 0)"
                                + " from test.act_id_user kept where kept.id_ = now.id_"
                                + " and (kept.last_, kept.email_, kept.pwd_, now.attempts_) is distinct from"
                                + " (now.last_, now.email_, now.pwd_, 0)")
                .update();
        jdbc.sql(
                        "insert into act_id_membership select kept.* from test.act_id_membership kept"
                                + " where not exists (select from act_id_membership now"
                                + " where kept.user_id_ = now.user_id_ and kept.group_id_ = now.group_id_)")
                .update();
    }
}
