package org.meritcompetition.registration.process;

import java.util.HashMap;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.registration.WorkPlan;
import org.meritcompetition.registration.WorkPlanContent;

/** The fields of a work plan, under the same keys wherever a form shows or asks them. */
final class PlanSheet {

    private PlanSheet() {}

    static Map<String, Object> of(WorkPlan plan) {
        var sheet = new HashMap<String, Object>();
        sheet.put("planStatus", plan.status().label());
        var content = plan.content();
        if (content != null) {
            sheet.put("leadDepartment", content.leadDepartment());
            sheet.put("lineLeader", content.lineLeader());
            sheet.put("contact", content.contact());
            sheet.put("phone", content.phone());
            sheet.put("leadingGroup", content.leadingGroup());
            sheet.put("goals", content.goals());
            sheet.put("measures", content.measures());
            sheet.put("milestones", content.milestones());
        }
        return sheet;
    }

    static WorkPlanContent from(Submission sent) {
        return new WorkPlanContent(
                sent.text("leadDepartment"),
                sent.text("lineLeader"),
                sent.text("contact"),
                sent.text("phone"),
                sent.text("leadingGroup"),
                sent.text("goals"),
                sent.text("measures"),
                sent.text("milestones"));
    }
}
