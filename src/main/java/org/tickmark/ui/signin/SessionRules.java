package org.tickmark.ui.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tickmark.identity.SampleDoor;
import org.tickmark.identity.SignedIn;
import org.tickmark.identity.SigningIn;

/**
 * Asks at each request whether the session still stands: the person is active, nothing has ended their sessions, and it
 * is no older than a long working day. What fails goes on as a stranger, which leads to the sign-in page and back. (The
 * idle limit is the container's.)
 */
class SessionRules extends OncePerRequestFilter {

    /** After this, whoever is still there signs in again. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** When the person signed in, kept in the session. */
    static final String SINCE = SessionRules.class.getName() + ".since";

    /** Set in the session that follows one that was ended, so that the sign-in page can say so. */
    static final String ENDED = SessionRules.class.getName() + ".ended";

    private static final String PUSH = "/VAADIN/push";

    private final SigningIn signingIn;
    private final Clock clock;

    SessionRules(SigningIn signingIn, Clock clock) {
        this.signingIn = signingIn;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return StaticFiles.holds(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null
                && authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && !(isYoung(session) && signingIn.stands(signedIn, SampleDoor.Knock.of(request)))) {
            SecurityContextHolder.clearContext();
            session.invalidate();
            session = null;
        }
        if (session == null && request.getRequestURI().equals(request.getContextPath() + PUSH)) {
            // A window that is just being left asks for its push again. The new session that this would make would take
            // the place of the one that knows where the person was.
            response.setStatus(HttpServletResponse.SC_GONE);
            return;
        }
        if (session == null && isPage(request) && request.getRequestedSessionId() != null) {
            request.getSession(true).setAttribute(ENDED, true);
        }
        chain.doFilter(request, response);
    }

    /** Somebody was on the way to a page with a session that is gone, whether it was ended, too old, or idle. */
    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && accepted != null
                && accepted.contains("text/html")
                && !request.getServletPath().startsWith("/sign-in");
    }

    private boolean isYoung(HttpSession session) {
        Instant now = clock.instant();
        if (session.getAttribute(SINCE) instanceof Instant since) {
            return since.plus(LONGEST).isAfter(now);
        }
        session.setAttribute(SINCE, now);
        return true;
    }
}
