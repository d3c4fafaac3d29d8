package org.meritcompetition.overview;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.shared.ChineseDates;

/** The engine's words for operations, in Chinese; an unknown one stays as it is. */
public final class OperationWords {

    private static final Map<String, String> ACTS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("Claim", "认领"),
                            Map.entry("Assign", "指定办理人"),
                            Map.entry("Complete", "办结"),
                            Map.entry("Delegate", "委派"),
                            Map.entry("Resolve", "交回"),
                            Map.entry("SetOwner", "指定委派人"),
                            Map.entry("SetPriority", "改优先级"),
                            Map.entry("Update", "修改"),
                            Map.entry("Create", "新建"),
                            Map.entry("Delete", "删除"),
                            Map.entry("Suspend", "暂停"),
                            Map.entry("Activate", "恢复"),
                            Map.entry("ModifyProcessInstance", "调整流程位置"),
                            Map.entry("SetVariable", "写变量"),
                            Map.entry("SetVariables", "写变量"),
                            Map.entry("ModifyVariable", "改变量"),
                            Map.entry("RemoveVariable", "删变量"),
                            Map.entry("SetJobRetries", "重试作业"),
                            Map.entry("Execute", "立即执行"),
                            Map.entry("SetDueDate", "改到期日"),
                            Map.entry("AddUserLink", "增加人员"),
                            Map.entry("DeleteUserLink", "去掉人员"),
                            Map.entry("AddGroupLink", "增加群组"),
                            Map.entry("DeleteGroupLink", "去掉群组"),
                            Map.entry("AddAttachment", "上传附件"),
                            Map.entry("CorrelateMessage", "触发消息"),
                            Map.entry("Resolve incident", "处理故障"),
                            Map.entry("Unlock", "解锁账号")));
    private static final Map<String, String> THINGS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("Task", "任务"),
                            Map.entry("ProcessInstance", "流程实例"),
                            Map.entry("ProcessDefinition", "流程模型"),
                            Map.entry("IdentityLink", "候选人"),
                            Map.entry("Variable", "变量"),
                            Map.entry("Job", "作业"),
                            Map.entry("JobDefinition", "作业定义"),
                            Map.entry("Deployment", "部署"),
                            Map.entry("Batch", "批处理"),
                            Map.entry("User", "账号"),
                            Map.entry("Group", "群组"),
                            Map.entry("Group membership", "群组成员"),
                            Map.entry("Authorization", "授权"),
                            Map.entry("Filter", "任务列表"),
                            Map.entry("Comment", "备注"),
                            Map.entry("Attachment", "附件"),
                            Map.entry("Incident", "故障"),
                            Map.entry("Property", "设置"),
                            Map.entry("Tenant", "租户")));
    private static final Map<String, String> PROPERTIES =
            Map.of(
                    "assignee", "办理人",
                    "owner", "委派人",
                    "delegation", "委派状态",
                    "dueDate", "到期日",
                    "followUpDate", "跟进日",
                    "priority", "优先级",
                    "suspensionState", "运行状态",
                    "candidate", "候选人",
                    "name", "名称",
                    "nrOfInstances", "数量");

    private static final Map<String, String> VALUES =
            Map.of(
                    "active", "运行",
                    "suspended", "暂停",
                    "PENDING", "待交回",
                    "RESOLVED", "已交回");
    private static final Set<String> MOMENTS = Set.of("dueDate", "followUpDate");

    private OperationWords() {}

    public static Map<String, String> acts() {
        return ACTS;
    }

    public static Map<String, String> things() {
        return THINGS;
    }

    static String act(String type) {
        return ACTS.getOrDefault(type, type);
    }

    static String thing(String entity) {
        return THINGS.getOrDefault(entity, entity);
    }

    /** A value as people read it; moments are kept in milliseconds. */
    static String value(String property, String value) {
        if (value == null || value.isBlank()) {
            return "—";
        }
        return MOMENTS.contains(property) && value.matches("\\d{1,15}")
                ? ChineseDates.DAY.format(
                        Instant.ofEpochMilli(Long.parseLong(value)).atZone(SeasonClock.ZONE))
                : VALUES.getOrDefault(value, value);
    }

    static String property(String property) {
        return PROPERTIES.getOrDefault(property, property);
    }
}
