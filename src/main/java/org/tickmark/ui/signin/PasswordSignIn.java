package org.tickmark.ui.signin;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.tickmark.identity.SignInRefused;
import org.tickmark.identity.SignedIn;
import org.tickmark.identity.SigningIn;
import org.tickmark.refusal.Refusal;

/** Hands name and password from Spring Security to {@link SigningIn}. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SigningIn signingIn;

    PasswordSignIn(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    /** The session's content. No role in it: roles are asked for anew each time. */
    static Authentication authenticated(SignedIn signedIn) {
        return UsernamePasswordAuthenticationToken.authenticated(
                signedIn, null, List.of(new SimpleGrantedAuthority("ROLE_PERSON")));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String from = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        try {
            return authenticated(signingIn.byPassword(asked.getName(), String.valueOf(asked.getCredentials()), from));
        } catch (Refusal refusal) {
            throw new SignInRefused(refusal);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
