package org.meritcompetition.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Signs people in with the engine's own accounts; each group is an authority {@code GROUP_<id>}.
 */
@Component
class EngineAccounts implements AuthenticationProvider {

    private final IdentityService identity;

    EngineAccounts(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var user = attempt.getName();
        if (attempt.getCredentials() == null
                || !identity.checkPassword(user, attempt.getCredentials().toString())) {
            throw new BadCredentialsException("账号或密码不对");
        }
        var groups =
                identity.createGroupQuery().groupMember(user).list().stream()
                        .map(group -> new SimpleGrantedAuthority("GROUP_" + group.getId()))
                        .toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, groups);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
