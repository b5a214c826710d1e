package org.tickmark.ui.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Leads back to the sign-in page, which says why; the name that was typed stays. */
class Refused extends SimpleUrlAuthenticationFailureHandler {

    /** Where the session keeps the name until the page has shown it. */
    static final String NAME = Refused.class.getName() + ".name";

    /** The longest name there is; more than that was no slip of the fingers. */
    private static final int LONGEST = 64;

    Refused() {
        super("/sign-in?refused");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        String typed = request.getParameter("username");
        if (typed != null && typed.length() <= LONGEST) {
            request.getSession().setAttribute(NAME, typed);
        }
        super.onAuthenticationFailure(request, response, why);
    }
}
