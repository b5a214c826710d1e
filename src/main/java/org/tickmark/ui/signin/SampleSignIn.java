package org.tickmark.ui.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.tickmark.identity.SampleDoor;
import org.tickmark.identity.SignInRefused;
import org.tickmark.identity.SigningIn;
import org.tickmark.refusal.Refusal;

/** One click as one of the sample's people. */
class SampleSignIn extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/sign-in/sample";

    private final SigningIn signingIn;

    SampleSignIn(SigningIn signingIn) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.signingIn = signingIn;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        try {
            String person = Optional.ofNullable(request.getParameter("person")).orElse("");
            return PasswordSignIn.authenticated(signingIn.asSample(person, SampleDoor.Knock.of(request)));
        } catch (Refusal refusal) {
            throw new SignInRefused(refusal);
        }
    }
}
