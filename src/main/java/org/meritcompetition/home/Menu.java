package org.meritcompetition.home;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Our own pages, each offered to those whom it lets in. */
final class Menu {

    private static final String ADMINISTRATOR = "GROUP_camunda-admin";
    private static final String OFFICE = "GROUP_.+-office";
    private static final String LIAISON = "GROUP_.+-unit-.+-liaison";

    private static final String LEADING_GROUP = "GROUP_.+-leading-group(-.+)?";
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

    private static final List<Page> PAGES =
            List.of(
                    new Page("看板", "/board", OFFICE, LEADING_GROUP, ADMINISTRATOR, UNIT, JUDGE),
                    new Page("项目查询", "/entries", OFFICE, LEADING_GROUP, ADMINISTRATOR, UNIT, JUDGE),
                    new Page("变更与撤回", "/projects", LIAISON),
                    new Page("横向对比", "/comparison", OFFICE, JUDGE),
                    new Page("名额说明", "/quotas", OFFICE, LEADING_GROUP, UNIT),
                    new Page("名额试算", "/quotas/trials", OFFICE),
                    new Page("批量受理", "/acceptances", OFFICE),
                    new Page("资格审核", "/veto-list", OFFICE),
                    new Page("历年成绩", "/results", OFFICE, ADMINISTRATOR, UNIT),
                    new Page("决策记录", "/record", OFFICE, ADMINISTRATOR),
                    new Page("用时与催办", "/bottlenecks", OFFICE, ADMINISTRATOR),
                    new Page("通知发送情况", "/notices", OFFICE, ADMINISTRATOR),
                    new Page("工作日历", "/admin/calendar", ADMINISTRATOR),
                    new Page("运行监控", "/camunda/app/cockpit/default/", ADMINISTRATOR),
                    new Page("账号管理", "/camunda/app/admin/default/", ADMINISTRATOR));

    private static final Page CLOCK = new Page("调整演示时钟", "/demo/clock", ADMINISTRATOR);

    private Menu() {}

    /** An entry of the menu. */
    record Entry(String label, String address) {}

    /**
     * @param demo whether the season's clock can be moved
     */
    static List<Entry> of(Authentication who, boolean demo) {
        return who == null
                ? List.of()
                : Stream.concat(PAGES.stream(), demo ? Stream.of(CLOCK) : Stream.empty())
                        .filter(page -> page.isFor(who))
                        .map(page -> new Entry(page.label(), page.address()))
                        .toList();
    }
}
