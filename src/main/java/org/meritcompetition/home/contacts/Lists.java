package org.meritcompetition.home.contacts;

import java.util.List;
import org.meritcompetition.organisation.Bodies;
import org.meritcompetition.organisation.Contact;
import org.meritcompetition.organisation.ContactRights;
import org.meritcompetition.organisation.Contacts;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The contact lists that somebody may open. */
@Component
class Lists {

    private final Contacts contacts;

    Lists(Contacts contacts) {
        this.contacts = contacts;
    }

    /** The divisions whose list the person keeps. */
    List<Bodies> keptBy(Authentication who) {
        var rights = ContactRights.of(who);
        return contacts.divisions().stream()
                .filter(it -> rights.keeps(it.plan().division().code()))
                .toList();
    }

    /**
     * The list to be kept: the one asked for, or the first.
     *
     * @throws AccessDeniedException where the person does not keep it
     */
    Bodies toKeep(Authentication who, String division) {
        return keptBy(who).stream()
                .filter(it -> division == null || it.plan().division().code().equals(division))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("keeps no such contact list"));
    }

    /** Whom the person sees, of the divisions that there are. */
    List<Contact> seenBy(Authentication who, Bodies bodies) {
        var rights = ContactRights.of(who);
        return contacts.of(bodies.plan().division().code()).stream().filter(rights::sees).toList();
    }

    /** One person of the list; nobody learns of others. */
    Contact seenBy(Authentication who, String account) {
        return contacts.find(account)
                .filter(ContactRights.of(who)::sees)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * One person whom that one keeps.
     *
     * @throws AccessDeniedException where the person is kept by others
     */
    Contact keptBy(Authentication who, String account) {
        var contact = seenBy(who, account);
        only(ContactRights.of(who).keeps(contact));
        return contact;
    }

    static void only(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("not theirs to change");
        }
    }
}
