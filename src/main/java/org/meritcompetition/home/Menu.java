package org.meritcompetition.home;

import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.engine.HeldGroups;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Our own pages, each offered to those whom it lets in. */
final class Menu {

    private static final String ADMINISTRATOR = HeldGroups.authority(HeldGroups.ADMINISTRATORS);
    private static final String OFFICE = "GROUP_.+-office";
    private static final String LIAISON = "GROUP_.+-unit-.+-liaison";

    private static final String LEADING_GROUP = "GROUP_.+-leading-group(-.+)?";
    private static final String EVERYBODY = "GROUP_.+";
    private static final String UNIT = "GROUP_.+-unit-.+";
    private static final String JUDGE = "GROUP_[a-zA-Z0-9]+-track-[^-]+";

    /** A page, and patterns of the groups that may open it. */
    private record Page(String label, String address, String... groups) {

        boolean isFor(Authentication who) {
            return who.getAuthorities().stream()
                    .map(GrantedAuthority::getAuthority)
                    .anyMatch(group -> Stream.of(groups).anyMatch(group::matches));
        }
    }

    /** What it is about, and its pages. */
    private record Section(String label, Page... pages) {

        Group shownTo(Authentication who) {
            return new Group(
                    label,
                    Stream.of(pages)
                            .filter(page -> page.isFor(who))
                            .map(page -> new Entry(page.label(), page.address()))
                            .toList());
        }
    }

    private static final List<Section> SECTIONS =
            List.of(
                    new Section(
                            "项目",
                            new Page("全年安排", "/schedule", EVERYBODY),
                            new Page(
                                    "看板",
                                    "/board",
                                    OFFICE,
                                    LEADING_GROUP,
                                    ADMINISTRATOR,
                                    UNIT,
                                    JUDGE),
                            new Page(
                                    "项目查询",
                                    "/entries",
                                    OFFICE,
                                    LEADING_GROUP,
                                    ADMINISTRATOR,
                                    UNIT,
                                    JUDGE),
                            new Page(
                                    "附件材料",
                                    "/evidence",
                                    OFFICE,
                                    LEADING_GROUP,
                                    ADMINISTRATOR,
                                    UNIT,
                                    JUDGE),
                            new Page("我办过的", "/my/work", EVERYBODY),
                            new Page("文档", "/papers", OFFICE, UNIT),
                            new Page("离线填报", "/offline", LIAISON),
                            new Page("协办与抄送", "/my/cooperation", EVERYBODY),
                            new Page("变更与撤回", "/projects", LIAISON),
                            new Page("日常考核", "/daily-score", UNIT),
                            new Page("批量受理", "/acceptances", OFFICE),
                            new Page("暂予受理", "/provisional", OFFICE)),
                    new Section(
                            "评比",
                            new Page("横向对比", "/comparison", OFFICE, JUDGE),
                            new Page("名额说明", "/quotas", OFFICE, LEADING_GROUP, UNIT),
                            new Page("名额试算", "/quotas/trials", OFFICE),
                            new Page("资格审核", "/veto-list", OFFICE),
                            new Page("异议答复", "/objections", OFFICE),
                            new Page("回避申报", "/ties", OFFICE, LEADING_GROUP, JUDGE),
                            new Page("历年成绩", "/results", OFFICE, ADMINISTRATOR, UNIT)),
                    new Section(
                            "督促",
                            new Page("用时与催办", "/bottlenecks", OFFICE, ADMINISTRATOR),
                            new Page("督促记录", "/reminders", OFFICE, ADMINISTRATOR),
                            new Page("改期", "/deadlines", OFFICE),
                            new Page("批量转办与暂停", "/assignments", OFFICE),
                            new Page("通知发送情况", "/notices", OFFICE, ADMINISTRATOR),
                            new Page("决策记录", "/record", OFFICE, ADMINISTRATOR)),
                    new Section(
                            "管理",
                            new Page("通讯录", "/contacts", EVERYBODY),
                            new Page("文档模板", "/papers/templates", ADMINISTRATOR),
                            new Page("归档", "/archives", OFFICE, ADMINISTRATOR),
                            new Page("开启竞赛", "/admin/opening", ADMINISTRATOR),
                            new Page("工作日历", "/admin/calendar", ADMINISTRATOR),
                            new Page("操作日志", "/admin/operations", ADMINISTRATOR),
                            new Page("运行监控", "/camunda/app/cockpit/default/", ADMINISTRATOR),
                            new Page("账号管理", "/camunda/app/admin/default/", ADMINISTRATOR),
                            new Page("修改密码", "/account/password", EVERYBODY)));

    private static final Section DEMO =
            new Section("演示", new Page("调整演示时钟", "/demo/clock", ADMINISTRATOR));

    private Menu() {}

    /** A page of the menu. */
    record Entry(String label, String address) {}

    /** Pages that belong together, under one word. */
    record Group(String label, List<Entry> entries) {}

    /**
     * @param demo whether the season's clock can be moved
     */
    static List<Group> of(Authentication who, boolean demo) {
        return who == null
                ? List.of()
                : Stream.concat(SECTIONS.stream(), demo ? Stream.of(DEMO) : Stream.empty())
                        .map(section -> section.shownTo(who))
                        .filter(group -> !group.entries().isEmpty())
                        .toList();
    }
}
