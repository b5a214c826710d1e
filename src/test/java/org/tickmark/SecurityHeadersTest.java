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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9_-]{22})'");

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

    /** A script in the page is the server's own when it carries this answer's number, and no answer has another's. */
    @Test
    void an_inline_script_that_the_server_did_not_write_is_not_run(Page page) {
        String first = nonce(page.request().get("/sign-in"));
        assertThat(nonce(page.request().get("/sign-in"))).isNotEqualTo(first);
        SignIn.as(page, "editor");
        String ran = String.valueOf(page.evaluate("""
                () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.gotIn = 1';
                  document.body.append(script);
                  const button = document.createElement('button');
                  button.setAttribute('onclick', 'window.gotIn = 2');
                  document.body.append(button);
                  button.click();
                  return String(window.gotIn);
                }"""));
        assertThat(ran).isEqualTo("undefined");
    }

    @Test
    void no_other_origin_is_let_in(Page page) {
        RequestOptions foreign = RequestOptions.create().setHeader("Origin", "https://example.org");
        List.of("/sign-in", "/api/v1/health", "/api/v1/articles", "/tickmark.css")
                .forEach(path -> assertThat(page.request().get(path, foreign).headers())
                        .as(path)
                        .doesNotContainKeys("access-control-allow-origin", "access-control-allow-credentials"));
    }

    @Test
    void trace_is_refused(Page page) {
        List.of("/sign-in", "/api/v1/health")
                .forEach(path -> assertThat(page.request()
                                .fetch(path, RequestOptions.create().setMethod("TRACE"))
                                .status())
                        .as(path)
                        .isGreaterThanOrEqualTo(400));
    }

    /** Neither folders nor what lies in the jar or beside it: signed in one gets a page of ours at most. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/",
                "/fonts/",
                "/.git/config",
                "/pom.xml",
                "/application.properties",
                "/META-INF/MANIFEST.MF",
                "/META-INF/sbom/sbom.cdx.json",
                "/db/migration/common/V1__history.sql",
                "/messages/status.properties",
                "/org/tickmark/House.class",
                "/styles/..%2f..%2fapplication.properties",
                "/actuator",
                "/h2-console",
                "/v3/api-docs"
            })
    void nothing_else_of_the_jar_or_the_disk_is_served(String path, Page page) {
        SignIn.as(page, "admin");
        APIResponse answer = page.request().get(path);
        String body = answer.text();
        assertThat(answer.status() >= 400 || body.contains("<html")).as(path).isTrue();
        assertThat(body)
                .as(path)
                .doesNotContain("create table", "spring.datasource", "Manifest-Version", "tokens.css", "bomFormat")
                .doesNotStartWith("\u00CA\u00FE");
    }

    private static String nonce(APIResponse page) {
        var named = NONCE.matcher(page.headers().getOrDefault("content-security-policy", ""));
        assertThat(named.find()).isTrue();
        assertThat(page.text()).contains("nonce=\"" + named.group(1) + "\"");
        return named.group(1);
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
                .allMatch(
                        source -> NEAR.contains(source) || NONCE.matcher(source).matches());
        assertThat(directives(policy).getOrDefault("script-src", "'none'"))
                .as(route)
                .doesNotContain("'unsafe-inline'");
        assertThat(headers).as(route).containsEntry("x-content-type-options", "nosniff");
        assertThat(headers).as(route).containsEntry("referrer-policy", "no-referrer");
        // What everybody may have is asked for again each time, since it changes with a build; nothing else is kept.
        assertThat(headers.getOrDefault("cache-control", ""))
                .as(route)
                .matches(
                        route.matches("/[^?]*\\.(js|css|svg)")
                                ? "no-cache|public, max-age=0, must-revalidate"
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
