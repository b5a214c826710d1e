package org.tickmark.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tickmark.identity.SampleDoor;
import org.tickmark.identity.SignedIn;
import org.tickmark.identity.SigningIn;

/** Lets a call in as the owner of its token. A token that does not work is refused, whatever the call. */
@Component
class TokenDoor extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final SigningIn signingIn;
    private final Pace pace;
    private final Problems problems;

    TokenDoor(SigningIn signingIn, Pace pace, Problems problems) {
        this.signingIn = signingIn;
        this.pace = pace;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> owner =
                signingIn.byToken(header.substring(SCHEME.length()).strip(), SampleDoor.Knock.of(request));
        Optional<Duration> wait =
                owner.isPresent() ? pace.owner(owner.get().key()) : pace.stranger(request.getRemoteAddr());
        if (wait.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
            problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "too_many", "api.too-many");
        } else if (owner.isEmpty()) {
            problems.write(response, HttpStatus.UNAUTHORIZED, "no_token", "api.token-refused");
        } else {
            actingAs(owner.get(), () -> chain.doFilter(request, response));
        }
    }

    private static void actingAs(SignedIn owner, Call call) throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(owner, "", List.of()));
        SecurityContextHolder.setContext(context);
        try {
            call.go();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private interface Call {
        void go() throws ServletException, IOException;
    }

    /** It stands in the chain of {@code /api} alone; the container would put it before everything. */
    @Configuration(proxyBeanMethods = false)
    static class InItsChainOnly {

        @Bean
        FilterRegistrationBean<TokenDoor> tokenDoorInItsChainOnly(TokenDoor door) {
            FilterRegistrationBean<TokenDoor> registration = new FilterRegistrationBean<>(door);
            registration.setEnabled(false);
            return registration;
        }
    }
}
