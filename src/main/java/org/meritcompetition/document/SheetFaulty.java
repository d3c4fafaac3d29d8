package org.meritcompetition.document;

import java.util.List;
import org.meritcompetition.shared.DomainRuleViolation;

/** A table that is not taken over, with every fault found. Nothing of it was taken over. */
public class SheetFaulty extends DomainRuleViolation {

    private final List<CellFault> faults;

    public SheetFaulty(List<CellFault> faults) {
        super("表格有 %d 处错误，没有导入任何内容。请改正后重新上传。".formatted(faults.size()));
        this.faults = List.copyOf(faults);
    }

    public List<CellFault> faults() {
        return faults;
    }

    /** Refuses where there are faults. */
    public static void unlessEmpty(List<CellFault> faults) {
        if (!faults.isEmpty()) {
            throw new SheetFaulty(faults);
        }
    }
}
