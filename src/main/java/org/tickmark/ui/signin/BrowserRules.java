package org.tickmark.ui.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What every answer tells the browser not to do. */
final class BrowserRules {

    /**
     * Nothing from elsewhere, no frame around us, no plugin, no inline script but those that the server wrote into this
     * very page. Vaadin 25.2 evaluates what its server sends, sets styles inline and needs a base; docs/threats.md says
     * what that leaves open.
     */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'nonce-%s' 'unsafe-eval'",
            "script-src-attr 'none'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "media-src 'none'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-src 'none'",
            "frame-ancestors 'none'");

    /** Of what others wrote and we only hand on: opened by itself, nothing in it is loaded, run or sent. */
    private static final String SANDBOX =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private static final List<String> HANDED_ON = List.of("/text/", "/reports/");

    private BrowserRules() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        // Vaadin answers by a forward, after which Tomcat closes the answer past Spring Security's wrapper: too late
        // for
        // headers that are written last.
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.addHeaderWriter(BrowserRules::content)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                // Addresses of closed articles go to no one; links to sources open without telling where from.
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(BrowserRules::caching)
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"))
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"));
    }

    private static void content(HttpServletRequest request, HttpServletResponse response) {
        boolean handedOn = HANDED_ON.stream().anyMatch(request.getServletPath()::startsWith);
        response.setHeader("Content-Security-Policy", handedOn ? SANDBOX : CONTENT.formatted(Nonce.of(request)));
    }

    /** Nothing stays behind on a shared machine but what everybody may have, and that is asked for again each time. */
    private static void caching(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", StaticFiles.holds(request) ? "no-cache" : "no-store");
    }
}
