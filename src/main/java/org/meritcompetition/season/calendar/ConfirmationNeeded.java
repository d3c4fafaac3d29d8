package org.meritcompetition.season.calendar;

import java.util.List;
import org.meritcompetition.shared.DomainRuleViolation;

/** A change that is made only after its consequences were read. */
public class ConfirmationNeeded extends DomainRuleViolation {

    private final List<String> warnings;

    ConfirmationNeeded(List<String> warnings) {
        super("这项修改会影响正在进行的竞赛，请阅读提示，勾选确认后再提交。");
        this.warnings = List.copyOf(warnings);
    }

    /** One sentence each. */
    public List<String> warnings() {
        return warnings;
    }
}
