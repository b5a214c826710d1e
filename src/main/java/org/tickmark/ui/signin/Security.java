package org.tickmark.ui.signin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.tickmark.identity.SigningIn;

/** Who gets through to what; {@code /api} has a door of its own. Everything that is not named here asks for a session; screens are denied by default. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {

    private static final String SIGN_IN = "/sign-in";

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            SigningIn signingIn,
            PasswordSignIn byPassword,
            VaadinDefaultRequestCache asked,
            Clock clock) {
        VaadinSavedRequestAwareAuthenticationSuccessHandler in =
                new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        in.setDefaultTargetUrl("/");
        asked.setDelegateRequestCache(exactAddress());
        in.setRequestCache(asked);
        SampleSignIn sample = new SampleSignIn(signingIn);
        sample.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        sample.setAuthenticationManager(done -> done);
        sample.setSessionAuthenticationStrategy(renewing());
        sample.setAuthenticationSuccessHandler(in);
        sample.setAuthenticationFailureHandler(new Refused());

        http.authenticationProvider(byPassword)
                .authorizeHttpRequests(ask -> ask.requestMatchers(HttpMethod.GET, StaticFiles.PATTERNS)
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll())
                .headers(BrowserRules::apply)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInView.class, SIGN_IN).anyRequest(rest -> rest.authenticated()))
                // An address of its own: Vaadin takes the page's own out of the check for forged forms.
                .formLogin(form -> form.loginProcessingUrl(PasswordForm.PATH)
                        .successHandler(in)
                        .failureHandler(new Refused()))
                .exceptionHandling(failing -> failing.accessDeniedHandler((request, response, denied) -> {
                    // The form lay open longer than its session: a new page, not an error page.
                    if (denied instanceof CsrfException
                            && request.getServletPath().startsWith(SIGN_IN)) {
                        response.sendRedirect(request.getContextPath() + SIGN_IN + "?again");
                    } else {
                        new AccessDeniedHandlerImpl().handle(request, response, denied);
                    }
                }))
                .addFilterBefore(sample, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SessionRules(signingIn, clock), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    /** Back to exactly the address that was asked for, without Spring's own mark in it. */
    @SuppressWarnings("NullAway") // its documentation asks for null, its signature forgets to
    private static HttpSessionRequestCache exactAddress() {
        HttpSessionRequestCache kept = new HttpSessionRequestCache();
        kept.setMatchingRequestParameterName(null);
        return kept;
    }

    /** A new id against session fixation, and a new token for forms. */
    private static CompositeSessionAuthenticationStrategy renewing() {
        return new CompositeSessionAuthenticationStrategy(java.util.List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));
    }
}
