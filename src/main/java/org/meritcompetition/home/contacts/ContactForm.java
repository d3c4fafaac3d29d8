package org.meritcompetition.home.contacts;

import org.meritcompetition.organisation.ContactDetails;

/** What is written about a person on a form. */
record ContactForm(
        String name, String post, String officePhone, String mobile, String email, String remark) {

    ContactDetails details() {
        return new ContactDetails(name, post, officePhone, mobile, email, remark);
    }

    static ContactForm of(ContactDetails details) {
        return new ContactForm(
                details.name(),
                details.post(),
                details.officePhone(),
                details.mobile(),
                details.email(),
                details.remark());
    }

    static ContactForm empty() {
        return new ContactForm("", "", "", "", "", "");
    }
}
