package org.meritcompetition.engine;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/** How the people behind the accounts are called. */
@Service
public class People {

    private final IdentityService identity;

    People(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** The name of the person, or the account itself where no name is known. */
    public String nameOf(String account) {
        var user = identity.createUserQuery().userId(account).singleResult();
        return user == null || user.getLastName() == null || user.getLastName().isBlank()
                ? account
                : user.getLastName();
    }
}
