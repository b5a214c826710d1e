package org.tickmark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What {@link BrowserTest} watches for is noticed. Needs the browser and no house. */
@Tag("browser")
@EnabledIf(value = "aBrowserIsHere", disabledReason = "no Chromium or Chrome on this machine")
class WindowTest {

    private static Browsers browsers;

    static boolean aBrowserIsHere() {
        return Browsers.executable().isPresent();
    }

    @BeforeAll
    static void start() {
        browsers = Browsers.start();
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    @Test
    void a_script_error_is_noticed() {
        try (var window = Window.open(browsers.browser(), "http://localhost:1")) {
            window.page().setContent("<script>nobody.knows()</script>");
            window.page().evaluate("1");
            assertThat(window.faults())
                    .singleElement()
                    .asString()
                    .contains("script error")
                    .contains("nobody");
        }
    }

    @Test
    void a_request_to_another_host_is_noticed() {
        try (var window = Window.open(browsers.browser(), "http://localhost:1")) {
            // Port 2 of this machine stands for another host: nothing leaves the machine, and nothing answers.
            window.page().setContent("<img src='http://localhost:2/tracker.png' alt=''>");
            assertThat(window.faults()).singleElement().asString().contains("http://localhost:2/tracker.png");
        }
    }

    @Test
    void a_page_that_does_neither_has_no_fault() {
        try (var window = Window.open(browsers.browser(), "http://localhost:1")) {
            window.page().setContent("<p>Quiet.</p>");
            assertThat(window.faults()).isEmpty();
        }
    }
}
