package org.tickmark.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@BrowserTest
class BrowserFrameTest {

    private static final String SOUND = """
            <!doctype html><html lang="en"><head><title>Sound</title></head>
            <body><main><h1>Sound</h1><p>Nothing to find here.</p></main></body></html>
            """;

    @Test
    void each_page_is_the_window_of_its_own_person(Page mine, Page yours) {
        mine.navigate("/sign-in");
        mine.context().addCookies(java.util.List.of(new Cookie("who", "me").setUrl(mine.url())));

        yours.navigate("/sign-in");
        assertThat(yours.context().cookies()).noneMatch(cookie -> cookie.name.equals("who"));
    }

    @Test
    void a_shot_leaves_four_pictures_and_the_window_as_it_was(Page page) throws Exception {
        page.setContent(SOUND);
        Shots.take(page, "frame");

        for (var state : java.util.List.of("light-1440x900", "dark-1440x900", "light-375x812", "dark-375x812")) {
            var picture = Path.of("target", "screenshots", "frame-" + state + ".png");
            assertThat(picture).isRegularFile();
            Files.delete(picture);
        }
        assertThat(page.viewportSize().width).isEqualTo(1440);
    }

    @Test
    void a_shot_fails_with_what_axe_finds(Page page) {
        page.setContent(SOUND.replace("<p>", "<p><img src='data:,'>"));
        assertThatThrownBy(() -> Shots.take(page, "frame"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt")
                .hasMessageContaining("frame-dark-375x812");
        for (var state : java.util.List.of("light-1440x900", "dark-1440x900", "light-375x812", "dark-375x812")) {
            Path.of("target", "screenshots", "frame-" + state + ".png").toFile().delete();
        }
    }
}
