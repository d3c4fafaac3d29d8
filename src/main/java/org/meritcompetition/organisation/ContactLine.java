package org.meritcompetition.organisation;

import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetRow;

/** One line of the contact list as a spreadsheet: a person in a role. */
record ContactLine(SheetRow row, ContactRole role, ContactDetails details) {

    CellFault fault(ContactColumn column, String message, Object... facts) {
        return row.fault(column.title(), message, facts);
    }

    String name() {
        return details.name();
    }

    String mobile() {
        return details.mobile();
    }
}
