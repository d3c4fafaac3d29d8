package org.meritcompetition.evaluation.eligibility;

/** The rules of eligibility, in the order in which they are shown. */
public enum EligibilityRule {
    /** Takes part: named in an accepted project of the own unit in this track. */
    E1(
            "参赛资格",
            "通知第三条“各参赛单位所属集体和个人”，第四条（三）“参与本赛道竞赛项目工作的先进集体和个人”",
            "申报已经截止，不能改报其他项目；项目登记有误的，请与竞赛办核对。"),
    /** The project was carried through and reported on. */
    E2("项目报送", "通知第四条（二）“竞赛信息、成效、成果及时报送……作为年终评选的依据”", "截止后不能补报；报送统计有误的，请与竞赛办核对。"),
    /** One candidate, one track, one honour a season. */
    E3("不重复参评", "评选惯例：同一集体或个人一年只在一条赛道参评一项荣誉", "以保留的那一份申报继续参评，这一份不必再办。"),
    /** No hit on the veto list in the look-back window. */
    E4("负面清单", "评选惯例：负面清单一票否决，随人调动", "具体事由请向竞赛办了解；记录有误、经更正的，系统会重新审查。"),
    /** The same honour is not repeated within some years unless new merit is stated. */
    E5("不重复授奖", "评选惯例：近年已获同一荣誉的不重复授予，有新的突出实绩的除外", "申报已经截止，不能再补写新的突出实绩；获奖记录有误的，请与竞赛办核对。"),
    /** The composition of the final list of individuals; asked of the list, not of one alone. */
    E6("名单构成", "评选惯例：先进个人中处级不超过规定比例，一线不低于规定比例", "名单由竞赛办统筹，不必再办。");

    private final String title;
    private final String source;
    private final String remedy;

    EligibilityRule(String title, String source, String remedy) {
        this.title = title;
        this.source = source;
        this.remedy = remedy;
    }

    /** What participants call it. */
    public String title() {
        return title;
    }

    /** The article that it rests on. */
    public String source() {
        return source;
    }

    /** What a unit can still do where it refuses a candidate of theirs. */
    public String remedy() {
        return remedy;
    }
}
