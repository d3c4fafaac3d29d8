package org.meritcompetition.papers;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every paper of the season, in the order of the notice's annexes; the constants' codes name their
 * templates and addresses.
 */
public enum Paper {
    SEATS(
            "seats",
            "附件1",
            "先进评选名额表",
            Kind.LIST,
            "{{说明}} {{合计集体}} {{合计个人}} {{名单}} [序号] [赛道] [部门评委] [先进集体名额] [先进个人名额] [备注]"),
    REGISTRATION(
            "registration",
            "附件2",
            "参赛报名表",
            Kind.FORM,
            "{{?项目}} {{参赛单位}} {{赛道}} {{项目名称}} {{责任部门}} {{责任人}} {{职务}} {{参与人员}} {{竞赛目标}}"
                    + " {{主要措施}} {{计划节点}} {{预期成效}} {{联系人}} {{电话}} {{/项目}}"),
    CONTACTS(
            "contacts",
            "附件3",
            "工作通讯录",
            Kind.LIST,
            "{{名单}} [单位] [角色] [姓名] [职务] [办公电话] [手机] [邮箱] [备注]"),
    REQUIREMENTS(
            "requirements", "附件4", "有关资料报送要求", Kind.LIST, "{{名单}} [序号] [材料] [内容] [字数] [格式] [报送期限]"),
    COLLECTIVE_APPROVAL(
            "collective-approval",
            "附件4",
            "先进集体推荐审批表",
            Kind.FORM,
            "{{集体名称}} {{单位}} {{赛道}} {{项目名称}} {{负责人}} {{人数}} {{简要事迹}} {{事迹材料}}"),
    INDIVIDUAL_APPROVAL(
            "individual-approval",
            "附件4",
            "先进个人推荐审批表",
            Kind.FORM,
            "{{姓名}} {{性别}} {{民族}} {{出生年月}} {{政治面貌}} {{学历}} {{职务}} {{职称}} {{单位}} {{电话}} {{赛道}}"
                    + " {{项目名称}} {{曾获荣誉}} {{照片}} {{简要事迹}} {{事迹材料}}"),
    BRIEF_DEEDS(
            "brief-deeds",
            "附件4",
            "简要事迹",
            Kind.FORM,
            "{{单位}} {{?对象}} {{序号}} {{类别}} {{推荐对象}} {{赛道}} {{简要事迹}} {{/对象}}"),
    NOMINEES(
            "nominees",
            "附件4",
            "推荐对象汇总表",
            Kind.LIST,
            "{{单位}} {{合计}} {{名单}} [序号] [类别] [推荐顺序] [推荐对象] [单位] [职务] [赛道] [竞赛项目] [备注]"),
    CONSULTATION(
            "consultation",
            "附件4",
            "征求意见表",
            Kind.LIST,
            "{{征求部门}} {{合计}} {{名单}} [序号] [类别] [推荐对象] [单位] [意见] [说明]"),
    NOTICE(
            "notice",
            "附件4",
            "公示稿",
            Kind.LIST,
            "{{公示标题}} {{公示正文}} {{落款单位}} {{落款日期}} {{名单}} [序号] [类别] [名称] [单位] [赛道]"),
    DECISION(
            "decision",
            "表彰",
            "表彰决定稿",
            Kind.LIST,
            "{{文号}} {{决定标题}} {{决定正文}} {{落款单位}} {{落款日期}} {{名单}} [序号] [类别] [名称] [单位] [赛道]"),
    HONOUR_ROLL(
            "honour-roll", "表彰", "光荣榜", Kind.LIST, "{{合计}} {{名单}} [序号] [类别] [名称] [单位] [赛道] [文号]"),
    ANNUAL_SUMMARY(
            "annual-summary",
            "附件4",
            "年度总结数据表",
            Kind.LIST,
            "{{单位}} {{主要做法}} {{主要成效}} {{存在问题}} {{下一步打算}} {{数据说明}} {{名单}} [赛道] [竞赛项目]"
                    + " [应报进展] [已报进展] [其中逾期] [日常考核] [获评先进]");

    /** Whether the paper is a list, which can be had as Excel too. */
    private enum Kind {
        FORM,
        LIST
    }

    private final String code;
    private final String annex;
    private final String title;
    private final Kind kind;
    private final Set<String> placeholders;

    Paper(String code, String annex, String title, Kind kind, String placeholders) {
        this.code = code;
        this.annex = annex;
        this.title = title;
        this.kind = kind;
        this.placeholders = new LinkedHashSet<>(List.of(placeholders.split(" ")));
    }

    /** As it stands in addresses and in the name of the template. */
    public String code() {
        return code;
    }

    /** The annex of the notice that asks for it; 表彰 for what comes after. */
    public String annex() {
        return annex;
    }

    /** The name that participants read. */
    public String title() {
        return title;
    }

    public boolean isList() {
        return kind == Kind.LIST;
    }

    /** What its template has to hold, each as it is written there. */
    public Set<String> placeholders() {
        return Set.copyOf(placeholders);
    }

    /** The paper of that code, empty where there is none. */
    public static Optional<Paper> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
