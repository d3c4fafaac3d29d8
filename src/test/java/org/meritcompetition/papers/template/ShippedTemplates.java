package org.meritcompetition.papers.template;

import org.meritcompetition.papers.Paper;

/** The templates that ship, drawn up anew; {@link WriteTemplates} puts them where they belong. */
final class ShippedTemplates {

    private static final String DATE = "年　　月　　日";
    private static final String STAMP = "<（盖章）　　　　　　　　" + DATE;

    private ShippedTemplates() {}

    static WordDraft of(Paper paper) {
        return switch (paper) {
            case SEATS -> seats();
            case REGISTRATION -> registration();
            case CONTACTS -> contacts();
            case REQUIREMENTS -> requirements();
            case COLLECTIVE_APPROVAL -> collectiveApproval();
            case INDIVIDUAL_APPROVAL -> individualApproval();
            case BRIEF_DEEDS -> briefDeeds();
            case NOMINEES -> nominees();
            case CONSULTATION -> consultation();
            case NOTICE -> notice();
            case DECISION -> decision();
            case HONOUR_ROLL -> honourRoll();
            case ANNUAL_SUMMARY -> annualSummary();
        };
    }

    private static WordDraft seats() {
        return WordDraft.portrait()
                .annex("附件1")
                .season()
                .title("十大赛道先进评选名额表")
                .table(14, 40, 34, 24, 24, 20)
                .header("序号{{名单}}", "赛道", "部门评委", "先进集体名额", "先进个人名额", "备注")
                .row("[序号]", "[赛道]", "[部门评委]", "[先进集体名额]", "[先进个人名额]", "[备注]")
                .fields(9, "合计", 3, "{{合计集体}}", 1, "{{合计个人}}", 1, "<", 1)
                .end()
                .note("{{说明}}");
    }

    private static WordDraft registration() {
        return WordDraft.form()
                .marker("{{?项目}}")
                .onANewPage()
                .annex("附件2")
                .season()
                .title("参赛报名表")
                .table(28, 55, 28, 55)
                .fields(11, "参赛单位（章）", 1, "{{参赛单位}}", 3)
                .fields(11, "赛道", 1, "{{赛道}}", 1, "项目名称", 1, "{{项目名称}}", 1)
                .fields(11, "责任部门", 1, "{{责任部门}}", 1, "责任人/职务", 1, "{{责任人}}/{{职务}}", 1)
                .longText(16, "参与人员", "{{参与人员}}", 3)
                .longText(24, "竞赛目标", "{{竞赛目标}}", 3)
                .longText(32, "主要措施", "{{主要措施}}", 3)
                .longText(24, "计划节点", "{{计划节点}}", 3)
                .longText(24, "预期成效", "{{预期成效}}", 3)
                .fields(11, "联系人", 1, "{{联系人}}", 1, "电话", 1, "{{电话}}", 1)
                .fields(24, "单位意见", 1, STAMP, 3)
                .end()
                .marker("{{/项目}}");
    }

    private static WordDraft contacts() {
        return WordDraft.landscape()
                .annex("附件3")
                .season()
                .title("工作通讯录")
                .list(46, 24, 20, 26, 30, 28, 52, 20)
                .header("单位{{名单}}", "角色", "姓名", "职务", "办公电话", "手机", "邮箱", "备注")
                .row("[单位]", "[角色]", "[姓名]", "[职务]", "[办公电话]", "[手机]", "[邮箱]", "[备注]")
                .end();
    }

    private static WordDraft requirements() {
        return WordDraft.landscape()
                .annex("附件4")
                .season()
                .title("有关资料报送要求")
                .list(12, 42, 86, 34, 34, 38)
                .header("序号{{名单}}", "材料", "内容", "字数", "格式", "报送期限")
                .row("[序号]", "[材料]", "<[内容]", "[字数]", "[格式]", "[报送期限]")
                .end()
                .note("字数不计空格和换行。各项材料均可在系统“文档”中生成，打印、盖章后报送。");
    }

    private static WordDraft collectiveApproval() {
        return WordDraft.form()
                .season()
                .title("先进集体推荐审批表")
                .table(28, 55, 28, 55)
                .fields(12, "集体名称", 1, "{{集体名称}}", 3)
                .fields(12, "所属单位", 1, "{{单位}}", 3)
                .fields(12, "负责人", 1, "{{负责人}}", 1, "人数", 1, "{{人数}}", 1)
                .fields(12, "赛道", 1, "{{赛道}}", 1, "竞赛项目", 1, "{{项目名称}}", 1)
                .longText(40, "简要事迹", "{{简要事迹}}", 3)
                .longText(80, "事迹材料", "{{事迹材料}}", 3)
                .opinion("所在单位意见", STAMP, 3, true)
                .opinion("赛道部门评委意见", STAMP, 3, true)
                .opinion("竞赛办审核意见", STAMP, 3, true)
                .opinion("领导小组审定意见", STAMP, 3, false)
                .end();
    }

    private static WordDraft individualApproval() {
        return WordDraft.form()
                .season()
                .title("先进个人推荐审批表")
                .table(24, 34, 24, 34, 50)
                .fields(13, "姓名", 1, "{{姓名}}", 1, "性别", 1, "{{性别}}", 1, "{{照片}}", 1)
                .fields(13, "民族", 1, "{{民族}}", 1, "出生年月", 1, "{{出生年月}}", 1, "<", 1)
                .fields(13, "政治面貌", 1, "{{政治面貌}}", 1, "学历", 1, "{{学历}}", 1, "<", 1)
                .fields(13, "职务", 1, "{{职务}}", 1, "职称", 1, "{{职称}}", 1, "<", 1)
                .joinLast(4)
                .fields(12, "所在单位", 1, "{{单位}}", 2, "电话", 1, "{{电话}}", 1)
                .fields(12, "赛道", 1, "{{赛道}}", 1, "竞赛项目", 1, "{{项目名称}}", 2)
                .longText(16, "曾获荣誉", "{{曾获荣誉}}", 4)
                .longText(40, "简要事迹", "{{简要事迹}}", 4)
                .longText(80, "事迹材料", "{{事迹材料}}", 4)
                .opinion("所在单位意见", STAMP, 4, true)
                .opinion("赛道部门评委意见", STAMP, 4, true)
                .opinion("竞赛办审核意见", STAMP, 4, true)
                .opinion("领导小组审定意见", STAMP, 4, false)
                .end();
    }

    private static WordDraft briefDeeds() {
        return WordDraft.portrait()
                .season()
                .title("推荐对象简要事迹")
                .subtitle("{{单位}}")
                .marker("{{?对象}}")
                .heading("{{序号}}．{{类别}}：{{推荐对象}}（{{赛道}}赛道）")
                .body("{{简要事迹}}")
                .marker("{{/对象}}");
    }

    private static WordDraft nominees() {
        return WordDraft.landscape()
                .season()
                .title("推荐对象汇总表")
                .line("填报单位（章）：{{单位}}　　　　　　　　填报日期：　　" + DATE)
                .list(12, 20, 20, 46, 44, 22, 32, 38, 14)
                .header("序号{{名单}}", "类别", "推荐顺序", "推荐对象", "单位", "职务", "赛道", "竞赛项目", "备注")
                .row("[序号]", "[类别]", "[推荐顺序]", "[推荐对象]", "[单位]", "[职务]", "[赛道]", "[竞赛项目]", "[备注]")
                .end()
                .note("{{合计}}。各类别内按本单位推荐顺序排列。")
                .line("单位主要领导（签字）：　　　　　　　　　　填报人：　　　　　　　　　　联系电话：");
    }

    private static WordDraft consultation() {
        return WordDraft.portrait()
                .season()
                .title("推荐对象征求意见表")
                .addressee("{{征求部门}}：")
                .body("现就下列推荐对象征求意见，请逐一提出意见并盖章。未予答复的，不视为同意。")
                .list(12, 20, 42, 38, 18, 26)
                .header("序号{{名单}}", "类别", "推荐对象", "单位", "意见", "说明")
                .row("[序号]", "[类别]", "[推荐对象]", "[单位]", "[意见]", "[说明]")
                .end()
                .note("{{合计}}。")
                .line("　　　　　　　　　　　　　　　　　　{{征求部门}}（盖章）")
                .line("　　　　　　　　　　　　　　　　　　　　　" + DATE);
    }

    private static WordDraft notice() {
        return WordDraft.portrait()
                .title("{{公示标题}}")
                .body("{{公示正文}}")
                .gap()
                .signature("{{落款单位}}")
                .signature("{{落款日期}}")
                .onANewPage()
                .title("公示名单")
                .list(12, 20, 48, 42, 34)
                .header("序号{{名单}}", "类别", "名称", "单位", "赛道")
                .row("[序号]", "[类别]", "[名称]", "[单位]", "[赛道]")
                .end();
    }

    private static WordDraft decision() {
        return WordDraft.portrait()
                .subtitle("{{文号}}")
                .title("{{决定标题}}")
                .addressee("各参赛单位：")
                .body("{{决定正文}}")
                .gap()
                .signature("{{落款单位}}")
                .signature("{{落款日期}}")
                .onANewPage()
                .annex("附件")
                .title("先进集体、先进个人名单")
                .list(12, 20, 48, 42, 34)
                .header("序号{{名单}}", "类别", "名称", "单位", "赛道")
                .row("[序号]", "[类别]", "[名称]", "[单位]", "[赛道]")
                .end();
    }

    private static WordDraft honourRoll() {
        return WordDraft.portrait()
                .season()
                .title("光　荣　榜")
                .subtitle("{{合计}}")
                .list(11, 18, 34, 34, 25, 35)
                .header("序号{{名单}}", "类别", "名称", "单位", "赛道", "文号")
                .row("[序号]", "[类别]", "[名称]", "[单位]", "[赛道]", "[文号]")
                .end();
    }

    private static WordDraft annualSummary() {
        return WordDraft.portrait()
                .season()
                .title("年度总结")
                .subtitle("{{单位}}")
                .heading("一、主要做法")
                .body("{{主要做法}}")
                .heading("二、主要成效")
                .body("{{主要成效}}")
                .heading("三、存在问题")
                .body("{{存在问题}}")
                .heading("四、下一步打算")
                .body("{{下一步打算}}")
                .heading("五、竞赛项目数据")
                .body("{{数据说明}}")
                .list(26, 38, 13, 13, 13, 13, 40)
                .header("赛道{{名单}}", "竞赛项目", "应报进展", "已报进展", "其中逾期", "日常考核", "获评先进")
                .row("[赛道]", "[竞赛项目]", "[应报进展]", "[已报进展]", "[其中逾期]", "[日常考核]", "[获评先进]")
                .end();
    }
}
