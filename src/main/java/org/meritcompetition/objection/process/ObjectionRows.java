package org.meritcompetition.objection.process;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.objection.ObjectionSheet;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.stereotype.Component;

/** An objection and whom it is about, as the forms show them. */
@Component
class ObjectionRows {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final AllocatingQuotas quotas;
    private final Seasons seasons;

    ObjectionRows(AllocatingQuotas quotas, Seasons seasons) {
        this.quotas = quotas;
        this.seasons = seasons;
    }

    Map<String, Object> of(ObjectionSheet sheet) {
        var plan = seasons.plan(sheet.season());
        var shown = new HashMap<String, Object>();
        var seat = quotas.seat(sheet.nominee());
        shown.put(
                "nominee",
                seat.map(
                                it ->
                                        "%s（%s · %s · %s）"
                                                .formatted(
                                                        it.candidate(),
                                                        plan.unit(it.unit()).name(),
                                                        plan.track(it.track()).name(),
                                                        it.category().label()))
                        .orElse("已退出名单"));
        shown.put(
                "raisedAt",
                ChineseDates.MINUTE.format(LocalDateTime.ofInstant(sheet.raisedAt(), ZONE)));
        shown.put("statement", sheet.statement());
        return shown;
    }
}
