package org.meritcompetition.notification;

/** What there is still to do about a notice, for the person who was told. */
public enum NoticeState {
    /** It is about no task: there is nothing to do but to read it. */
    TO_READ("", ""),
    /** Its task waits for the person. */
    TO_DO("", ""),
    TAKEN("已由他人签收", "已由他人签收办理，不需要您再办理"),
    DONE("已办结", "已经办结，不需要再办理"),
    /** The closing came first. */
    CLOSED("已截止，未办理", "已经截止，没有办理，现在不能再办理；如有特殊情况，请与竞赛办联系"),
    /** The matter took another turn, such as a withdrawal, or what was urged is done. */
    OVER("已结束", "已经结束，不需要再办理");

    private final String label;
    private final String sentence;

    NoticeState(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    /** In a word, as the list of notices shows it; empty while it still matters. */
    public String label() {
        return label;
    }

    /** What becomes of whoever wants to do it, to follow the title. */
    public String sentence() {
        return sentence;
    }

    /** Whether it still matters to the person. */
    public boolean isOpen() {
        return label.isEmpty();
    }
}
