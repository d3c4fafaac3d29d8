package org.meritcompetition.season.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.season.plan.EvaluationChain.Step;

/** One page about a good season file, for the office to read through before the season opens. */
final class SeasonSummary {

    private static final int UNITS_A_LINE = 5;

    private final SeasonPlan plan;
    private final WorkingDays workingDays;
    private final List<String> lines = new ArrayList<>();

    private SeasonSummary(SeasonPlan plan, WorkingDays workingDays) {
        this.plan = plan;
        this.workingDays = workingDays;
    }

    static List<String> of(SeasonPlan plan, WorkingDays workingDays) {
        var summary = new SeasonSummary(plan, workingDays);
        summary.write();
        return List.copyOf(summary.lines);
    }

    private void write() {
        line("%s", plan.title());
        line("%s　%s　批准文号 %s", plan.code(), plan.division().name(), plan.approval());
        line("");
        phases();
        tracks();
        units();
        eligibility();
        chain();
    }

    private void phases() {
        line("三个阶段");
        plan.phases()
                .forEach(
                        (phase, span) ->
                                line(
                                        "  %s  %s 至 %s，%d 个工作日",
                                        phase.label(),
                                        span.from(),
                                        span.to(),
                                        workingDays.between(span.from().minusDays(1), span.to())));
        line(
                "  进展报送 %d 期：%s",
                plan.periods().size(),
                plan.periods().stream()
                        .map(ReportingPeriod::code)
                        .collect(Collectors.joining("、")));
        line("");
    }

    private void tracks() {
        line("赛道 %d 条、名额", plan.tracks().size());
        var collective = plan.award(AwardCategory.COLLECTIVE);
        var individual = plan.award(AwardCategory.INDIVIDUAL);
        line("  %s集体  个人  部门评委（代理赛道）", wide("赛道", 24));
        for (var track : plan.tracks()) {
            line(
                    "  %s%4s  %4s  %s（%s）",
                    wide(track.code() + " " + track.name(), 24),
                    seats(collective, track.code()),
                    seats(individual, track.code()),
                    track.judge(),
                    track.deputy());
        }
        line("  %s%4d  %4d", wide("合计", 24), collective.total(), individual.total());
        for (var award : List.of(collective, individual)) {
            line(
                    "  %s：每单位至多 %d %s，每赛道另设备选 %d %s%s%s",
                    award.category().label(),
                    award.unitCap(),
                    award.category().measure(),
                    award.spares(),
                    award.category().measure(),
                    award.defaultTable() ? "；名额表为默认分配，待换成附件 1" : "",
                    shared(award));
        }
        var evaluation = plan.evaluation();
        line(
                "  年终考核：比成效 %d、比实绩 %d、比可行性 %d、比示范性 %d；每个项目 %d 位评委打分%s",
                evaluation.rubric().effect(),
                evaluation.rubric().achievement(),
                evaluation.rubric().feasibility(),
                evaluation.rubric().demonstration(),
                evaluation.marking().judges(),
                evaluation.marking().isBySeveral()
                        ? "，取" + evaluation.marking().method().label()
                        : "");
        line(
                "  领导小组会签：成员 %d 人，至少 %d 人表决，%s同意为通过",
                evaluation.leadingGroup().names().size(),
                evaluation.leadingGroup().quorum(),
                evaluation.leadingGroup().majority().label());
        line("");
    }

    /** Seats that follow from the accepted projects are not known yet. */
    private static String seats(AwardPlan award, String track) {
        return award.sharing().isComputed() ? "算" : String.valueOf(award.seatsOf(track));
    }

    private static String shared(AwardPlan award) {
        var sharing = award.sharing();
        var method =
                switch (sharing.method()) {
                    case FIXED -> "";
                    case SAINTE_LAGUE -> "；各赛道名额按席位商值法计算";
                    case LARGEST_REMAINDER -> "；各赛道名额按最大余数法计算";
                };
        var weights = sharing.isByProjects() ? "，权重为受理项目数" : "";
        var reserve = sharing.reserve() == 0 ? "" : "；预留 " + sharing.reserve();
        return method + weights + reserve + (sharing.unitFloor() ? "，每单位先保底 1 席" : "");
    }

    private void units() {
        var names = plan.units().stream().map(UnitPlan::name).toList();
        var most = names.size() * plan.tracks().size() * plan.maxProjects();
        line("参赛单位 %d 个，每单位每赛道至多 %d 个项目，全部至多 %d 个", names.size(), plan.maxProjects(), most);
        for (int i = 0; i < names.size(); i += UNITS_A_LINE) {
            line(
                    "  %s",
                    String.join("、", names.subList(i, Math.min(i + UNITS_A_LINE, names.size()))));
        }
    }

    private void eligibility() {
        var asked = plan.eligibility();
        var bodies = asked.consulted().stream().map(ConsultedBody::name).toList();
        line(
                "资格：负面清单回溯 %d 年，%d 年内不重复授予同一荣誉；征求意见：%s",
                asked.vetoYears(),
                asked.repeatYears(),
                bodies.isEmpty() ? "不征求" : String.join("、", bodies));
        line(
                "先进个人构成：处级至多 %s%%，一线至少 %s%%；批量决定 %d 分钟内可以撤回",
                percent(asked.composition().seniorAtMost()),
                percent(asked.composition().frontLineAtLeast()),
                asked.recallMinutes());
        evidence();
        line("");
    }

    private void evidence() {
        var files = plan.evidence();
        var required =
                Stream.of(AwardCategory.values())
                        .filter(it -> !files.required(it).isEmpty())
                        .map(it -> it.label() + String.join("、", files.required(it)))
                        .collect(Collectors.joining("；"));
        line(
                "附件：每个至多 %d MB，每项至多 %d 个；推荐材料必附：%s",
                files.maxMegabytes(), files.maxFiles(), required.isEmpty() ? "不要求" : required);
    }

    private static String percent(java.math.BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private void chain() {
        var steps =
                EvaluationChain.steps(
                        rules(),
                        plan.phase(SeasonPhase.IMPLEMENTATION).to(),
                        plan.noticeDays(),
                        workingDays);
        line("五步评选（按每一步都拖到截止来算；余量：保证最少天数以后，到期前还多出几个工作日）");
        line("  %s%s%s%s余量", wide("步骤", 30), wide("上步结束", 12), wide("到期", 12), wide("最迟结束", 12));
        for (var step : steps) {
            if (isLikeTheJudges(step, steps)) {
                continue;
            }
            line(
                    "  %s%s%s%s%4d",
                    wide(step.label(), 30),
                    wide(step.appears().toString(), 12),
                    wide(step.due().toString(), 12),
                    wide(step.ends().toString(), 12),
                    step.slack());
        }
        var end = plan.phase(SeasonPhase.EVALUATION).to();
        var decided = plan.duty(Duty.issueDecision.name()).due();
        line("  印发决定到阶段结束 %s 还有 %d 个工作日", end, workingDays.between(decided, end));
        line("  出现同分时，领导小组裁定另需 %d 个工作日，从后面各步的余量和材料准备中扣", plan.duty(Duty.breakTie.name()).within());
        objection();
    }

    /** The judge's deputy is told of only where the dates are others. */
    private static boolean isLikeTheJudges(Step step, List<Step> steps) {
        return step.duty() == Duty.nominateAsDeputy
                && steps.stream()
                        .filter(it -> it.duty() == Duty.nominate)
                        .anyMatch(
                                it ->
                                        it.due().equals(step.due())
                                                && it.ends().equals(step.ends())
                                                && it.slack() == step.slack());
    }

    private void objection() {
        var cost = ObjectionCost.of(plan);
        line("一起异议成立：%s", cost);
        var end = plan.phase(SeasonPhase.EVALUATION).to();
        try {
            var noticed =
                    workingDays.plus(
                            plan.duty(Duty.approveCommendations.name()).due(), plan.noticeDays());
            var settled = workingDays.plus(noticed, cost.workingDays());
            var over = workingDays.between(end, settled);
            line(
                    over > 0
                            ? "  公示末日提出，最迟 %s 了结，超出阶段 %d 个工作日：只有该名人选另行补发决定，其他人不受影响"
                            : "  公示末日提出，最迟 %s 了结，仍在阶段之内",
                    settled,
                    over);
        } catch (IllegalArgumentException e) {
            line("  公示末日提出，将延到下一年；%s", e.getMessage());
        }
    }

    private Map<Duty, DutyRule> rules() {
        var rules = new EnumMap<Duty, DutyRule>(Duty.class);
        plan.duties().forEach((key, rule) -> Duty.of(key).ifPresent(duty -> rules.put(duty, rule)));
        return rules;
    }

    private void line(String format, Object... values) {
        lines.add(format.formatted(values).stripTrailing());
    }

    /** Pads to a width in which a Chinese character takes two columns. */
    private static String wide(String text, int width) {
        var taken = text.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, width - taken));
    }
}
