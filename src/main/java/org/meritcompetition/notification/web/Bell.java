package org.meritcompetition.notification.web;

import org.meritcompetition.notification.ReadingNotices;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the bar and the first page show of notices, on every page; without this module nothing. */
@ControllerAdvice(annotations = org.springframework.stereotype.Controller.class)
class Bell {

    private final ReadingNotices notices;

    Bell(ReadingNotices notices) {
        this.notices = notices;
    }

    /** How many unread notices the person has, {@code null} where nobody is signed in. */
    @ModelAttribute("unreadNotices")
    Long unread(Authentication who) {
        return who == null || who instanceof AnonymousAuthenticationToken
                ? null
                : Long.valueOf(notices.unread(who.getName()));
    }
}
