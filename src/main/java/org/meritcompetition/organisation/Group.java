package org.meritcompetition.organisation;

import java.util.ArrayList;
import java.util.List;
import org.meritcompetition.season.plan.SeasonPlan;

/**
 * A group of accounts to which tasks are offered.
 *
 * @param id e.g. {@code cg-unit-huangpu-liaison}
 * @param name in Chinese, e.g. 黄浦区城管执法局联络员
 */
public record Group(String id, String name) {

    /** Every participant belongs to it; it lets people into Tasklist and offers no task. */
    public static final Group PARTICIPANTS = new Group("participants", "全体参赛人员");

    /** All groups that a season's models address. */
    public static List<Group> of(SeasonPlan plan) {
        var division = plan.division();
        var groups = new ArrayList<Group>();
        groups.add(new Group(office(division.code()), division.name() + Role.OFFICE.label()));
        groups.add(
                new Group(
                        leadingGroup(division.code()),
                        division.name() + Role.LEADING_GROUP.label()));
        for (var seat : plan.evaluation().leadingGroup().seats()) {
            groups.add(
                    new Group(
                            memberOfLeadingGroup(division.code(), seat),
                            plan.evaluation().leadingGroup().name(seat)));
        }
        for (var track : plan.tracks()) {
            groups.add(
                    new Group(
                            track(division.code(), track.code()),
                            track.name() + Role.JUDGE.label()));
            groups.add(new Group(deputy(division.code(), track.code()), track.name() + "代理评委"));
        }
        for (var body : plan.eligibility().consulted()) {
            groups.add(new Group(consulted(division.code(), body.code()), body.name()));
        }
        for (var unit : plan.units()) {
            Role.OF_A_UNIT.forEach(
                    role ->
                            groups.add(
                                    new Group(
                                            unit(division.code(), unit.code(), role),
                                            unit.name() + role.label())));
        }
        return groups;
    }

    public static String office(String division) {
        return division + "-office";
    }

    public static String leadingGroup(String division) {
        return division + "-leading-group";
    }

    /** Who votes from that seat of the leading group; a seat is one person. */
    public static String memberOfLeadingGroup(String division, String seat) {
        return leadingGroup(division) + "-" + seat;
    }

    public static String track(String division, String track) {
        return "%s-track-%s".formatted(division, track);
    }

    public static String deputy(String division, String track) {
        return track(division, track) + "-deputy";
    }

    public static String unit(String division, String unit, Role role) {
        return ofUnit(division, unit) + role.id();
    }

    /** How the ids of all groups of a unit begin. */
    public static String ofUnit(String division, String unit) {
        return "%s-unit-%s-".formatted(division, unit);
    }

    public static String consulted(String division, String body) {
        return "%s-consulted-%s".formatted(division, body);
    }
}
