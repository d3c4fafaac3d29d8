package org.meritcompetition.evaluation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.DossierContent;
import org.meritcompetition.evaluation.DossierPaper;
import org.meritcompetition.season.plan.SeasonPlan;

/** Dossiers as those who check, sign and examine them read them. */
record DossierRows(SeasonPlan plan) {

    /** A table of the dossiers, their full text, and options to name some of them. */
    Map<String, Object> shown(String unit, List<DossierPaper> papers) {
        var names = new SeatRows(plan);
        var shown = new HashMap<String, Object>();
        shown.put("unitName", plan.unit(unit).name());
        shown.put("paperCount", papers.size());
        shown.put("papers", papers.stream().map(paper -> row(paper, names)).toList());
        shown.put("fullText", papers.stream().map(this::text).collect(Collectors.joining("\n\n")));
        shown.put("paperOptions", names.options(papers.stream().map(DossierPaper::seat).toList()));
        return shown;
    }

    private Map<String, Object> row(DossierPaper paper, SeatRows names) {
        var row = new HashMap<>(names.row(paper.seat()));
        row.put("state", (paper.waiver() == null ? "" : "放弃推荐，") + paper.state().label());
        row.put(
                "deedsLength",
                paper.content() == null ? 0 : DossierContent.length(paper.content().deeds()));
        return row;
    }

    private String text(DossierPaper paper) {
        return "【%s·%s·%s】\n%s"
                .formatted(
                        paper.category().label(),
                        plan.track(paper.seat().track()).name(),
                        paper.seat().candidate(),
                        paper.waiver() == null
                                ? written(paper.content())
                                : "本单位放弃推荐，不报材料。理由：" + paper.waiver());
    }

    private static String written(DossierContent content) {
        return "%s\n简要事迹：%s\n事迹材料：%s"
                .formatted(particulars(content), content.summary(), content.deeds());
    }

    private static String particulars(DossierContent content) {
        var collective = content.collective();
        var person = content.person();
        return collective != null && collective.responsible() != null
                ? "负责人：%s；人数：%d".formatted(collective.responsible(), collective.headcount())
                : "性别：%s；民族：%s；出生年月：%s；政治面貌：%s；学历：%s；职务：%s；职称：%s；电话：%s；曾获荣誉：%s"
                        .formatted(
                                person.gender(),
                                person.ethnicity(),
                                person.born(),
                                person.political(),
                                person.education(),
                                person.post(),
                                orNone(person.title()),
                                person.phone(),
                                orNone(person.honours()));
    }

    private static String orNone(String text) {
        return text == null ? "无" : text;
    }
}
