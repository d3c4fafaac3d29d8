package org.meritcompetition.archive;

/** Where the building of an archive stands. */
public enum ArchiveState {
    WAITING("等待开始"),
    RUNNING("正在生成"),
    DONE("已生成"),
    FAILED("未能生成");

    private final String label;

    ArchiveState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
