package org.meritcompetition.overview.board;

/** How a unit does in a track; where several hold, the first counts. */
public enum CellState {
    OVERDUE("有任务逾期"),
    RETURNED("有项目退回补正"),
    REGISTERING("登记中"),
    RUNNING("正常推进"),
    OUT("未参赛或已退出"),
    NONE("未登记"),
    HIDDEN("不在您的查看范围内");

    private final String label;

    CellState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The class by which the page colours it. */
    public String style() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
