package org.meritcompetition.registration;

import java.time.Instant;
import java.util.List;

/** Plans and entries that the tests of this module speak of. */
final class Examples {

    static final Instant NOON = Instant.parse("2024-04-01T04:00:00Z");
    static final List<Participant> PEOPLE = List.of(new Participant("张三", "中队长", "科员", true));

    private Examples() {}

    static WorkPlanContent aPlan() {
        return new WorkPlanContent("法制科", "王局 副局长", "赵联", "021-23110000", "组长王局", "目标", "措施", "节点");
    }

    static ProjectDescription aProject(String name) {
        return new ProjectDescription(
                name, "法制科", "张三", "中队长", "目标", "措施", "节点", "成效", "赵联", "13800000000");
    }

    static ProjectEntry anEmptyEntry() {
        return new ProjectEntry("cg-2024", "huangpu", "T03", 1, 2, 2);
    }

    static ProjectEntry aFilledEntry() {
        var entry = anEmptyEntry();
        entry.fill(aProject("一网统管"), PEOPLE);
        return entry;
    }

    static ProjectEntry aFiledEntry() {
        var entry = aFilledEntry();
        entry.sign();
        return entry;
    }

    static Decision yes() {
        return new Decision("office", NOON, null);
    }

    static Decision because(String reason) {
        return new Decision("office", NOON, reason);
    }
}
