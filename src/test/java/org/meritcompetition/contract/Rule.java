package org.meritcompetition.contract;

import java.util.List;

/** A rule of the contract. It tells the faults, each so that it can be found. */
interface Rule {

    String name();

    List<String> faultsOf(Contract contract);
}
