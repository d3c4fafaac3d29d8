package org.meritcompetition.rehearsal;

import static org.meritcompetition.rehearsal.FormFiller.choices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.season.plan.Rubric;
import org.meritcompetition.season.plan.SeasonPlan;

/**
 * What a simulated participant decides on a form, beyond filling what it asks for. A form that asks
 * for no decision is not named here.
 */
final class Decisions {

    private static final List<String> SURNAMES = letters("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗");
    private static final List<String> GIVEN = letters("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚建国志文华海燕斌宇浩");

    private final long seed;
    private final int projectsPerTrack;
    private final double overrides;
    private final SeasonPlan plan;

    /**
     * @param overrides how likely the office departs from the calculated quotas, 0 to 1
     */
    Decisions(long seed, int projectsPerTrack, double overrides, SeasonPlan plan) {
        this.seed = seed;
        this.projectsPerTrack = projectsPerTrack;
        this.overrides = overrides;
        this.plan = plan;
    }

    /** The values decided, by key of the form's fields. */
    Map<String, Object> on(
            String form, Prompt prompt, Map<String, Object> shown, int round, LocalDate today) {
        var dice = Dice.of(seed, "what %s %s %d".formatted(prompt.subject(), prompt.duty(), round));
        return switch (form) {
            case "work-plan" -> Map.of("projects", projects(shown));
            case "project-entry", "entry-correction" -> entry(prompt, dice);
            case "registration-signature",
                    "application-signature",
                    "dossier-check",
                    "dossier-signature" ->
                    consent(dice, round, "SIGNED");
            case "dossier-examination" -> consent(dice, round, "PASSED");
            case "tie-break" -> Map.of("order", choices(shown, "tiedOptions"));
            case "quota-balance" -> AwardDecisions.balance(shown, dice, round, overrides);
            case "quota-confirmation" -> Map.of("decision", "CONFIRMED");
            case "city-recommendation" -> AwardDecisions.cityRecommendation(shown);
            case "countersignature" -> AwardDecisions.countersignature(shown, dice);
            case "commendation-approval" -> Map.of("meetingDate", today.toString());
            case "commendation-decision" -> HonourDecisions.decision(prompt, today);
            case "objection-conclusion" -> HonourDecisions.conclusion(dice);
            case "city-outcome" -> HonourDecisions.cityOutcome(shown, today);
            case "entry-review" -> entryReview(dice, round);
            case "work-plan-score" -> Map.of("score", dice.between(60, 100) / 10.0);
            case "progress-report" ->
                    Map.of("progress", "本期按计划推进，已完成阶段任务。", "problems", "暂无突出问题，下期继续推进。");
            case "midterm-inspection" -> Map.of("mark", dice.between(10, 20));
            case "year-end-assessment" -> marks(plan.evaluation().rubric(), dice);
            case "award-application" ->
                    AwardDecisions.application(
                            shown, plan, Dice.of(seed, prompt.subject()), dice, round);
            case "nomination" -> AwardDecisions.nomination(shown, dice);
            default -> Map.of();
        };
    }

    private List<String> projects(Map<String, Object> shown) {
        return choices(shown, "projectOptions").stream()
                .filter(it -> it.endsWith(":" + projectsPerTrack))
                .toList();
    }

    private static Map<String, Object> entry(Prompt prompt, Dice dice) {
        var subject = prompt.subject().replaceAll("[^A-Za-z0-9]+", " ").strip();
        return Map.of(
                "department",
                "执法%s科".formatted(subject.replaceAll("\\D+", "")),
                "name",
                "竞赛项目 " + subject.substring(0, Math.min(40, subject.length())),
                "participants",
                Stream.of("中队长、四级主任科员、是", "执法队员、一级行政执法员、是", "科长、三级主任科员、否")
                        .map(
                                post ->
                                        dice.oneOf(SURNAMES)
                                                + dice.oneOf(GIVEN)
                                                + dice.oneOf(GIVEN)
                                                + "、"
                                                + post)
                        .collect(Collectors.joining("\n")));
    }

    /** Once in twenty a signer sends the papers back, but not twice. */
    private static Map<String, Object> consent(Dice dice, int round, String consent) {
        return round == 0 && dice.happens(0.05)
                ? Map.of("decision", "RETURNED", "reason", "请补充具体措施后再报。")
                : Map.of("decision", consent);
    }

    private static Map<String, Object> entryReview(Dice dice, int round) {
        if (round == 0 && dice.happens(0.1)) {
            return Map.of("decision", "RETURNED", "reason", "目标不够具体，请补充可以考核的指标。");
        }
        return dice.happens(0.02)
                ? Map.of("decision", "REFUSED", "reason", "与本赛道主题无关。")
                : Map.of("decision", "ACCEPTED");
    }

    /** Nobody is given less than three fifths of what the season's rubric allows. */
    private static Map<String, Object> marks(Rubric rubric, Dice dice) {
        var most = new LinkedHashMap<String, Integer>();
        most.put("effect", rubric.effect());
        most.put("achievement", rubric.achievement());
        most.put("feasibility", rubric.feasibility());
        most.put("demonstration", rubric.demonstration());
        var marks = new HashMap<String, Object>();
        most.forEach(
                (criterion, points) -> marks.put(criterion, dice.between(points * 3 / 5, points)));
        return marks;
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
