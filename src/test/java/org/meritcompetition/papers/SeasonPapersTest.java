package org.meritcompetition.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.document.SheetWriter;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** Each paper says what is on record: the values, how many, and in which order. */
@EngineTest
class SeasonPapersTest {

    private static final String HUANGPU = "cg-unit-huangpu-liaison";
    private static final String OFFICE = "cg-office";

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired WritingPapers writing;
    @Autowired DeclaringTies ties;
    @Autowired DemonstrationContacts contacts;
    private SeasonPlan plan;

    @BeforeEach
    void aSeasonIsOver() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-31");
        plan = seasons.plan("cg-2024");
        contacts.enter(plan);
        FullSeason.honoured(plan, stage.records());
    }

    @ParameterizedTest
    @EnumSource
    void thereIsAPaperOfEachKindForAUnitAndForTheOffice(Paper paper) throws IOException {
        for (var reader : List.of(HUANGPU, OFFICE)) {
            assertThat(offers(reader, paper)).as(reader).isNotEmpty();
            for (var offer : offers(reader, paper).subList(0, 1)) {
                var word = word(reader, paper, offer.of());
                assertThat(word.flaws()).as("as Word wants it").isEmpty();
                var text = word.all();
                assertThat(text).doesNotContain("{{", "}}").contains(titled(paper));
            }
        }
    }

    private static String titled(Paper paper) {
        return switch (paper) {
            case NOTICE -> "公示时间";
            case DECISION -> "予以表彰";
            case HONOUR_ROLL -> "光　荣　榜";
            case ANNUAL_SUMMARY -> "年度总结";
            default -> paper.title();
        };
    }

    @Test
    void theSeatsAddUpAndADefaultIsCalledSo() throws IOException {
        var seats = word(HUANGPU, Paper.SEATS, "");
        assertThat(seats.rows(0)).hasSize(12);
        assertThat(seats.rows(0).get(1)).containsExactly("1", "深化体制改革", "组织人事处", "3", "4", "默认");
        assertThat(seats.rows(0).get(11)).startsWith("合计", "30", "40");
        assertThat(seats.paragraphs())
                .anySatisfy(it -> assertThat(it).startsWith("注：").contains("本表为系统默认分配"));
        var table = excel(OFFICE, Paper.SEATS, "");
        assertThat(table.get(0)).containsExactly("序号", "赛道", "部门评委", "先进集体名额", "先进个人名额", "备注");
        assertThat(table.get(11)).startsWith("合计", "", "", "30", "40");
    }

    @Test
    void aUnitsContactsAreMaskedWhereTheReaderHasNoNeedOfThem() throws IOException {
        stage.records()
                .sql(
                        "update contact set mobile = case account when 'huangpu-head' then '13812345679'"
                                + " else '13812345678' end where account in ('huangpu-head', 'huangpu-liaison')")
                .update();
        assertThat(word("cg-unit-huangpu-head", Paper.CONTACTS, "").rows(0))
                .hasSize(1 + 3)
                .anySatisfy(it -> assertThat(it).contains("联络员", "138****5678"))
                .noneSatisfy(it -> assertThat(it).contains("徐汇区城管执法局"));
        assertThat(word(HUANGPU, Paper.CONTACTS, "").rows(0))
                .anySatisfy(it -> assertThat(it).contains("主要领导", "13812345679"));
        stage.records()
                .sql(
                        "insert into contact_role (account, role, unit) values ('huangpu-liaison', 'PROJECT_OWNER', 'huangpu')")
                .update();
        assertThat(column(word(HUANGPU, Paper.CONTACTS, "").rows(0), 1))
                .containsExactly("主要领导", "分管领导", "联络员", "项目责任人");
        stage.records().sql("delete from contact_role where role = 'PROJECT_OWNER'").update();
        assertThat(word(OFFICE, Paper.CONTACTS, "").rows(0))
                .anySatisfy(it -> assertThat(it).contains("联络员", "13812345678"))
                .anySatisfy(it -> assertThat(it).contains("徐汇区城管执法局"));
    }

    @Test
    void whoeverOfTheOfficeIsRecusedFromAUnitHasNoDossierOfIt() throws IOException {
        var theirs = offers(HUANGPU, Paper.INDIVIDUAL_APPROVAL).stream().map(Offer::of).toList();
        assertThat(offers(OFFICE, Paper.INDIVIDUAL_APPROVAL))
                .extracting(Offer::of)
                .containsAll(theirs);
        ties.declare("cg-2024", "office", new TieDraft("huangpu", null, "原工作单位"));
        assertThat(offers(OFFICE, Paper.INDIVIDUAL_APPROVAL))
                .isNotEmpty()
                .extracting(Offer::of)
                .doesNotContainAnyElementsOf(theirs);
        assertThat(offers(OFFICE, Paper.BRIEF_DEEDS))
                .isNotEmpty()
                .noneMatch(it -> it.of().equals("huangpu"));
        assertThatThrownBy(() -> word(OFFICE, Paper.INDIVIDUAL_APPROVAL, theirs.get(0)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(word(OFFICE, Paper.NOMINEES, "").rows(0)).hasSize(1 + 90);
    }

    @Test
    void theRequirementsNameTheDatesThatHold() throws IOException {
        var rows = word(HUANGPU, Paper.REQUIREMENTS, "").rows(0);
        assertThat(rows).hasSize(11);
        assertThat(rows.get(2)).contains("参赛报名表", "2024年4月15日");
        assertThat(rows.get(5)).contains("先进个人推荐审批表", "事迹800至2000字", "2024年12月12日");
        assertThat(rows.get(6)).contains("简要事迹", "200至300字");
    }

    @Test
    void theListOfNomineesFollowsTheUnitsOwnOrder() throws IOException {
        var own =
                stage.records()
                        .sql(
                                """
                                select candidate from quota_seat where unit = 'huangpu' order by category, preference
                                """)
                        .query(String.class)
                        .list();
        var rows = word(HUANGPU, Paper.NOMINEES, "huangpu").rows(0);
        assertThat(column(rows, 3)).containsExactlyElementsOf(own);
        var all = excel(OFFICE, Paper.NOMINEES, "");
        assertThat(all).hasSize(1 + 90);
        assertThat(all.get(1).get(1)).isEqualTo("先进集体");
        assertThat(all.get(90).get(1)).isEqualTo("先进个人");
        assertThat(all.stream().filter(it -> it.get(8).equals("备选"))).hasSize(20);
    }

    @Test
    void anApprovalFormHoldsTheDossier() throws IOException {
        var nominee = offers(HUANGPU, Paper.INDIVIDUAL_APPROVAL).get(0);
        var rows = word(HUANGPU, Paper.INDIVIDUAL_APPROVAL, nominee.of()).rows(0);
        assertThat(rows.get(0)).containsExactly("姓名", nominee.label(), "性别", "男", "近期免冠2寸照片");
        assertThat(rows.get(1)).startsWith("民族", "汉族", "出生年月", "1985-06");
        assertThat(rows.get(3)).startsWith("职务", "中队长", "职称", "无");
        assertThat(rows.get(6)).containsExactly("曾获荣誉", "2022年度区级嘉奖");
        assertThat(rows.get(8).get(1).lines()).hasSize(2);
        var team = offers(OFFICE, Paper.COLLECTIVE_APPROVAL);
        assertThat(team).hasSize(40);
        assertThat(word(OFFICE, Paper.COLLECTIVE_APPROVAL, team.get(0).of()).rows(0).get(2))
                .containsExactly("负责人", "刘志刚", "人数", "9");
    }

    @Test
    void aUnitHasTheApprovalFormBlankBeforeItHandsTheDossierIn() throws IOException {
        var nominee = offers(HUANGPU, Paper.INDIVIDUAL_APPROVAL).get(0);
        var team = offers(HUANGPU, Paper.COLLECTIVE_APPROVAL).get(0);
        for (var of : List.of(nominee.of(), team.of())) {
            stage.records().sql("delete from dossier where nominee = ?").param(of).update();
        }
        var rows = word(HUANGPU, Paper.INDIVIDUAL_APPROVAL, nominee.of()).rows(0);
        assertThat(rows.get(0)).startsWith("姓名", nominee.label(), "性别", "");
        assertThat(word(HUANGPU, Paper.COLLECTIVE_APPROVAL, team.of()).rows(0).get(2))
                .containsExactly("负责人", "", "人数", "");
        assertThat(offers(OFFICE, Paper.INDIVIDUAL_APPROVAL))
                .extracting(Offer::of)
                .doesNotContain(nominee.of());
    }

    @Test
    void theBriefDeedsOfAUnitAreAllThereInTheOrderOfTheList() throws IOException {
        var own =
                stage.records()
                        .sql(
                                """
                                select seat.candidate, dossier.summary from dossier join quota_seat seat using (nominee)
                                where seat.unit = 'huangpu' order by seat.category, seat.track, seat.standing
                                """)
                        .query()
                        .listOfRows();
        assertThat(own).hasSizeGreaterThan(2);
        var text = word(HUANGPU, Paper.BRIEF_DEEDS, "huangpu").all();
        var from = 0;
        for (var one : own) {
            var name = text.indexOf((String) one.get("candidate"), from);
            assertThat(name).as("%s", one.get("candidate")).isGreaterThanOrEqualTo(from);
            from = text.indexOf((String) one.get("summary"), name);
            assertThat(from).as("his deeds").isGreaterThan(name);
        }
        assertThat(text.substring(from + 1)).doesNotContain((String) own.get(0).get("summary"));
    }

    @Test
    void aBodyIsToldWhenAPersonWasBorn() throws IOException {
        stage.records()
                .sql("update award_application set born = '1985-06' where category = 'INDIVIDUAL'")
                .update();
        assertThat(column(word(HUANGPU, Paper.CONSULTATION, "police").rows(0), 2))
                .anyMatch(it -> it.endsWith("（1985-06生）"));
    }

    @Test
    void whatABodyAnsweredIsForTheOfficeAlone() throws IOException {
        var office = word(OFFICE, Paper.CONSULTATION, "discipline").rows(0);
        assertThat(office).hasSize(91).anySatisfy(it -> assertThat(it).contains("有异议", "正在核查"));
        assertThat(word(HUANGPU, Paper.CONSULTATION, "discipline").rows(0))
                .hasSizeLessThan(20)
                .allSatisfy(it -> assertThat(it).doesNotContain("有异议", "无异议"));
        assertThat(column(word(OFFICE, Paper.CONSULTATION, "police").rows(0), 4)).containsOnly("");
    }

    @Test
    void theNoticeMasksPeopleAndNamesCollectives() throws IOException {
        var rows = word(HUANGPU, Paper.NOTICE, "1").rows(0);
        assertThat(rows).hasSize(71);
        assertThat(rows.subList(1, 31)).allSatisfy(it -> assertThat(it.get(1)).isEqualTo("先进集体"));
        assertThat(rows.subList(31, 71))
                .allSatisfy(it -> assertThat(it.get(2)).matches("\\p{IsHan}\\*+\\p{IsHan}?"));
        assertThat(word(HUANGPU, Paper.NOTICE, "1").paragraphs())
                .contains("公示时间：2024年12月20日至2024年12月27日，共5个工作日。")
                .anySatisfy(it -> assertThat(it).contains("拟对先进集体30个、先进个人40名予以表彰"));
        stage.records()
                .sql("update contact set office_phone = '021-63110000' where account = 'office'")
                .update();
        assertThat(word(OFFICE, Paper.NOTICE, "1").paragraphs()).contains("受理电话：021-63110000");
    }

    @Test
    void theDecisionAndTheRollNameThoseHonoured() throws IOException {
        var decision = word(OFFICE, Paper.DECISION, FullSeason.NUMBER);
        assertThat(decision.paragraphs())
                .startsWith(FullSeason.NUMBER, "关于表彰" + plan.title() + "先进集体和先进个人的决定", "各参赛单位：");
        var honoured =
                stage.records()
                        .sql("select candidate from commendation order by category, track, place")
                        .query(String.class)
                        .list();
        assertThat(column(decision.rows(0), 2)).containsExactlyElementsOf(honoured);
        var roll = excel(HUANGPU, Paper.HONOUR_ROLL, "");
        assertThat(roll.stream().skip(1).map(it -> it.get(2))).containsExactlyElementsOf(honoured);
        assertThat(roll.get(70).get(5)).isEqualTo(FullSeason.NUMBER);
    }

    @Test
    void theAnnualSummaryCountsWhatIsOnRecord() throws IOException {
        var summary = word(HUANGPU, Paper.ANNUAL_SUMMARY, "huangpu");
        assertThat(summary.rows(0)).hasSize(5);
        assertThat(summary.rows(0).get(1)).startsWith("深化体制改革", "镇街协作联动机制建设", "6", "6", "1");
        assertThat(summary.paragraphs())
                .anySatisfy(it -> assertThat(it).contains("参赛项目4个，应报进展25期，已报24期，其中逾期4期"));
        assertThat(excel(OFFICE, Paper.ANNUAL_SUMMARY, "")).hasSize(81);
    }

    @Test
    void textThatLooksLikeAFormulaOrATagStaysText() throws IOException {
        stage.records()
                .sql(
                        "update quota_seat set candidate = '=HYPERLINK(\"x\")<b>' where unit = 'huangpu'")
                .update();
        stage.records()
                .sql("update commendation set candidate = '@{{名单}}' where unit = 'huangpu'")
                .update();
        assertThat(column(word(HUANGPU, Paper.NOMINEES, "huangpu").rows(0), 3))
                .containsOnly("=HYPERLINK(\"x\")<b>");
        var file = file(HUANGPU, Paper.NOMINEES, "huangpu");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(3);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")<b>");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(column(word(OFFICE, Paper.HONOUR_ROLL, "").rows(0), 2)).contains("@{{名单}}");
    }

    @Test
    void beforeTheLockNobodyReadsWhoIsOnTheList() throws IOException {
        stage.records()
                .sql("update quota_plan set state = 'CALCULATED', locked_at = null")
                .update();
        for (var paper :
                List.of(
                        Paper.NOMINEES,
                        Paper.CONSULTATION,
                        Paper.INDIVIDUAL_APPROVAL,
                        Paper.BRIEF_DEEDS)) {
            assertThat(offers(HUANGPU, paper)).as(paper.title()).isEmpty();
        }
        assertThatThrownBy(() -> word(HUANGPU, Paper.NOMINEES, "huangpu"))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().skip(1).map(it -> it.get(column)).toList();
    }

    private List<Offer> offers(String group, Paper paper) {
        return writing.list(plan, reader(group)).stream()
                .filter(it -> it.paper() == paper)
                .flatMap(it -> it.offers().stream())
                .toList();
    }

    private WordText word(String group, Paper paper, String of) throws IOException {
        return WordText.of(writing.word(plan, reader(group), paper, of).content());
    }

    private List<List<String>> excel(String group, Paper paper, String of) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(group, paper, of)))) {
            var rows = new ArrayList<List<String>>();
            var texts = new DataFormatter();
            for (var row : book.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(texts.formatCellValue(cell)));
                rows.add(cells);
            }
            return rows;
        }
    }

    private byte[] file(String group, Paper paper, String of) throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.write(List.of(writing.excel(plan, reader(group), paper, of).table()), out);
        return out.toByteArray();
    }

    private PaperReader reader(String group) {
        return FullSeason.reader(plan, group);
    }
}
