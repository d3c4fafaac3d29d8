package org.meritcompetition.notification;

import java.util.Locale;
import java.util.Set;

/**
 * What a notice is about. Its wording stands in {@code notices/<file>.txt}, per reader where
 * needed.
 */
public enum NoticeKind {
    TASK_ARRIVED("新任务", false, "task", "due"),
    FIRST_REMINDER("到期提醒", false, "task", "place", "due"),
    LAST_REMINDER("临期提醒", true, "task", "place", "due"),
    LINE_LEADER("逾期督促", true, "task", "place", "due"),
    HEAD("逾期督促", true, "task", "place", "due"),
    SUPERVISION("督办", true, "task", "place", "due"),
    COLLEAGUE_TOLD("协办", true, "what", "task", "by", "note"),
    PROMPTED("催办", true, "task", "due", "by", "list"),
    EXTENSION_DECIDED("延期", true, "task", "place", "outcome", "due", "reason"),
    DATE_MOVED("改期", true, "task", "due", "reason"),
    ENTRY_RETURNED("退回补正", true, "project", "place", "reason"),
    ENTRY_REFUSED("不予受理", true, "project", "place", "reason"),
    ENTRY_ACCEPTED("项目受理", false, "project", "place", "provisional"),
    BULK_ACCEPTED("批量受理", true, "by", "count", "effective"),
    BULK_SKIPPED("批量受理", true, "accepted", "count", "list"),
    REGISTRATION_SENT_BACK("退回修改", true, "reason"),
    CHANGE_DECIDED("变更撤回", false, "place", "change", "outcome", "reason"),
    APPLICATION_SENT_BACK("退回修改", true, "reason"),
    CANDIDATE_INELIGIBLE("资格审查", true, "candidate", "category", "track", "reason"),
    CANDIDATE_ELIGIBLE("资格审查", true, "candidate", "category", "track"),
    REPORT_MISSING("记未报", false, "project", "place", "share"),
    DOSSIER_RETURNED("材料退回", true, "by", "reason", "count"),
    OBJECTION_CONCLUDED("异议答复", true),
    OBJECTION_ANSWER_FAILED("异议答复", true),
    NOMINEE_SET_BACK("评选结果", true, "what", "candidate", "category", "track", "reason"),
    NOTICE_PUBLISHED("公示", false, "season", "from", "till", "number", "who"),
    DECISION_ISSUED("表彰决定", false, "season", "number");

    private final String label;
    private final boolean urgent;
    private final Set<String> placeholders;

    NoticeKind(String label, boolean urgent, String... placeholders) {
        this.label = label;
        this.urgent = urgent;
        this.placeholders = Set.of(placeholders);
    }

    /** In one word, as the list of notices shows it. */
    public String label() {
        return label;
    }

    /** Whether it goes out at once; all else waits for the day's digest. */
    boolean isUrgent() {
        return urgent;
    }

    /** The facts that its wording may name. */
    Set<String> placeholders() {
        return placeholders;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
