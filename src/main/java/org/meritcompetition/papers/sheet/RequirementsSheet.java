package org.meritcompetition.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meritcompetition.deadline.DueDates;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.papers.Offer;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.PaperSheet;
import org.meritcompetition.papers.PaperSource;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/** 附件4 资料报送要求: what is handed in, how long it may be, in which form and until when. */
@Component
class RequirementsSheet implements PaperSource {

    private static final List<SheetColumn> COLUMNS =
            Columns.of("序号", 8, "材料", 24, "内容", 60, "字数", 20, "格式", 24, "报送期限", 18);
    private static final String STAMPED = "Word，打印盖章";
    private static final String ON_SCREEN = "系统填报";

    private final DueDates dates;

    RequirementsSheet(DueDates dates) {
        this.dates = dates;
    }

    @Override
    public Paper paper() {
        return Paper.REQUIREMENTS;
    }

    @Override
    public List<Offer> offers(SeasonPlan plan, PaperReader reader) {
        return List.of(Offer.only("报送要求"));
    }

    @Override
    public String since() {
        return "";
    }

    @Override
    public PaperSheet write(SeasonPlan plan, PaperReader reader, Offer offer) {
        var registration = day(plan, Duty.unitFiling);
        var dossiers = day(plan, Duty.preparation);
        var rows = new ArrayList<List<String>>();
        add(rows, "工作计划", "牵头部门、分管领导、单位领导小组、目标、措施、计划节点", "每项不超过2000字", ON_SCREEN, registration);
        add(
                rows,
                "参赛报名表",
                "每条赛道至多%d个项目；项目名称、责任部门、责任人、参与人员、目标、措施、节点、成效".formatted(plan.maxProjects()),
                "每项不超过2000字",
                STAMPED,
                registration);
        add(
                rows,
                "项目进展",
                "进展情况、问题与下一步；竞赛信息、成效、成果及时报送",
                "",
                ON_SCREEN,
                "共%d期，各期另定".formatted(plan.periods().size()));
        add(rows, "先进集体推荐审批表", "集体名称、负责人、人数、简要事迹、事迹材料", "事迹不超过2000字", STAMPED, dossiers);
        add(
                rows,
                "先进个人推荐审批表",
                "姓名、性别、民族、出生年月、政治面貌、学历、职务、职称、单位、电话、曾获荣誉、事迹材料，近期免冠2寸照片",
                "事迹800至2000字",
                STAMPED,
                dossiers);
        add(rows, "简要事迹", "每个推荐对象一份", "200至300字", "Word", dossiers);
        add(rows, "推荐对象汇总表", "按本单位推荐顺序排列", "", "Word、Excel，盖章", dossiers);
        add(rows, "征求意见表", "征求有关部门对推荐对象的意见", "", STAMPED, dossiers);
        add(
                rows,
                "公示",
                "审定后由竞赛办统一公示%d个工作日，单位留存公示稿".formatted(plan.noticeDays()),
                "",
                "Word",
                "公示期间");
        add(
                rows,
                "年度总结",
                "主要做法、主要成效、存在问题、下一步打算，附竞赛项目数据",
                "每项不超过2000字",
                ON_SCREEN,
                day(plan, Duty.submitAnnualSummary));
        return PaperSheet.list(Map.of(), COLUMNS, rows);
    }

    private static void add(
            List<List<String>> rows,
            String material,
            String content,
            String words,
            String format,
            String due) {
        rows.add(List.of(String.valueOf(rows.size() + 1), material, content, words, format, due));
    }

    private String day(SeasonPlan plan, Duty duty) {
        return ChineseDays.of(dates.ofAll(plan.code(), duty, null));
    }
}
