package org.tickmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.SignIn;

/** What every answer tells the browser not to do: each screen, each call, each file, and what is not there. */
@BrowserTest
class SecurityHeadersTest {

    /** What a policy may name: nothing that stands for another host. */
    private static final Set<String> NEAR = Set.of("'self'", "'none'", "'unsafe-inline'", "'unsafe-eval'", "data:");

    private static final List<String> FILES = List.of(
            "/tickmark.css", "/styles/tokens.css", "/icons.svg", "/favicon.svg", "/article-text.js", "/no/such/page");

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Test
    void every_route_tells_a_stranger_what_not_to_do(Page page) {
        Set<String> routes = routes();
        assertThat(routes).contains("/desk", "/sign-in", "/api/v1/articles").hasSizeGreaterThan(30);
        routes.forEach(route -> check(page, route));
    }

    @Test
    void every_route_tells_whoever_is_signed_in_what_not_to_do(Page page) {
        SignIn.as(page, "admin");
        routes().forEach(route -> check(page, route));
    }

    private static void check(Page page, String route) {
        APIResponse answer = page.request().get(route, RequestOptions.create().setMaxRedirects(0));
        Map<String, String> headers = answer.headers();
        String policy = headers.getOrDefault("content-security-policy", "");
        assertThat(directives(policy).get("frame-ancestors"))
                .as(route + " " + policy)
                .isEqualTo("'none'");
        assertThat(directives(policy)).as(route).containsKey("default-src");
        assertThat(directives(policy).values().stream()
                        .flatMap(sources -> Arrays.stream(sources.split(" ")))
                        .filter(source -> !source.isEmpty()))
                .as(route)
                .isSubsetOf(NEAR);
        assertThat(headers).as(route).containsEntry("x-content-type-options", "nosniff");
        assertThat(headers).as(route).containsEntry("referrer-policy", "no-referrer");
        // What everybody may have is kept for an hour by Vaadin's own server of files; nothing else is kept anywhere.
        assertThat(headers.getOrDefault("cache-control", ""))
                .as(route)
                .matches(
                        route.matches("/[^?]*\\.(js|css|svg)")
                                ? "no-cache|max-age=3600"
                                : "no-store|private, no-store");
    }

    private static Map<String, String> directives(String policy) {
        Map<String, String> found = new java.util.HashMap<>();
        for (String directive : policy.split("; *")) {
            String[] parts = directive.split(" ", 2);
            found.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return found;
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>(FILES);
        screens().forEach(path -> routes.add("/" + path));
        mappings.forEach(mapping -> mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().forEach(pattern -> routes.add(filled(pattern)))));
        return routes;
    }

    private static Stream<String> screens() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.tickmark.ui").stream().flatMap(found -> {
            try {
                Class<?> type = Class.forName(found.getBeanClassName());
                return Stream.concat(
                                Stream.of(type.getAnnotation(Route.class).value()),
                                Arrays.stream(type.getAnnotationsByType(RouteAlias.class))
                                        .map(RouteAlias::value))
                        .map(SecurityHeadersTest::filled);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A pattern with something in the place of its variables. */
    private static String filled(String pattern) {
        return pattern.replaceAll("\\{number:[^/]*}}", "1")
                .replaceAll("\\{[^/]*}", "x")
                .replaceAll(":[a-zA-Z]+[?*]?(\\([^)]*\\))?", "x")
                .replace("/**", "/nothing")
                .replace("*", "x");
    }
}
