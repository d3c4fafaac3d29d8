package org.meritcompetition.notification;

import java.util.StringJoiner;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;

/**
 * What a natural key is about, as people say it: 专项执法 · 黄浦区城管执法局 · 项目1, of {@code
 * cg-2024/T04/huangpu/1}.
 */
final class Place {

    private Place() {}

    static String of(SeasonPlan plan, String subject) {
        var place = new StringJoiner(" · ");
        for (var part : subject.replaceFirst("#.*$", "").split("/")) {
            if (part.matches("\\d{1,2}")) {
                place.add("项目" + part);
            }
            plan.tracks().stream()
                    .filter(it -> it.code().equals(part))
                    .map(TrackPlan::name)
                    .forEach(place::add);
            plan.units().stream()
                    .filter(it -> it.code().equals(part))
                    .map(UnitPlan::name)
                    .forEach(place::add);
            plan.periods().stream()
                    .filter(it -> it.code().equals(part))
                    .map(ReportingPeriod::code)
                    .forEach(place::add);
        }
        return place.length() == 0 ? plan.title() : place.toString();
    }
}
