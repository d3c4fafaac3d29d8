package org.meritcompetition.engine.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.meritcompetition.engine.HeldGroups;
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
        var groups = groupsOf(user, identity);
        if (groups.isEmpty()) {
            throw new BadCredentialsException("账号已停用");
        }
        return UsernamePasswordAuthenticationToken.authenticated(user, null, groups);
    }

    /** Each group of the account as an authority; none where the account is closed. */
    static List<SimpleGrantedAuthority> groupsOf(String user, IdentityService identity) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(group -> new SimpleGrantedAuthority(HeldGroups.authority(group.getId())))
                .toList();
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
