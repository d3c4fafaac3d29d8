package org.meritcompetition.cooperation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.util.stream.Stream;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/** People at the page beside a task. */
final class AtTheDesk {

    private final MockMvc browser;

    AtTheDesk(WebApplicationContext application) {
        browser =
                webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    static UserRequestPostProcessor person(String account, String... groups) {
        return user(account)
                .authorities(
                        Stream.of(groups)
                                .map(it -> new SimpleGrantedAuthority("GROUP_" + it))
                                .toList());
    }

    ResultActions opens(UserRequestPostProcessor who, String page) throws Exception {
        return browser.perform(get(page).with(who));
    }

    ResultActions sends(UserRequestPostProcessor who, String page, String... fields)
            throws Exception {
        var request = post(page).with(who).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(request);
    }
}
