package org.meritcompetition.registration;

/** Why a bulk acceptance left an entry alone. */
public enum BulkSkip {
    DECIDED("生效前已另行办理"),
    RECUSED("作出决定的人须回避，由他人办理"),
    CLAIMED("已由同事签收"),
    LENT("正由同事协办"),
    SUSPENDED("已暂停办理"),
    AWAITS_OPINION("在等加签意见"),
    /** Returned or taken back meanwhile: whoever decided has not seen what it says now. */
    FILED_ANEW("作出决定后修改过，重新报来"),
    NOT_OPEN("当时不在待办任务中");

    private final String label;

    BulkSkip(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody still has to decide on it. */
    boolean isStillWaiting() {
        return this != DECIDED;
    }
}
