package org.meritcompetition.contract;

import static org.meritcompetition.contract.Contract.lacking;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the models date, the season's plan knows; what it knows, the models have. */
enum DutyRules implements Rule {
    /** A task or sub-process with a date is a duty of the plan. */
    KNOWN_TO_THE_PLAN(it -> lacking(it.dated(), it.duties())),

    /** A duty of the plan is a task, sub-process or timer of a model. */
    KNOWN_TO_A_MODEL(it -> lacking(it.duties(), it.elementIds())),

    /** A task or sub-process with a date finds it in the season file. */
    DATED(it -> lacking(it.dated(), it.inSeasonFile())),

    /** What the season file dates is a duty of the plan. */
    NO_IDLE_DATE(it -> lacking(it.inSeasonFile(), it.duties()));

    private final Function<Contract, Stream<String>> faults;

    DutyRules(Function<Contract, Stream<String>> faults) {
        this.faults = faults;
    }

    @Override
    public List<String> faultsOf(Contract contract) {
        return faults.apply(contract).toList();
    }
}
