package org.tickmark.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Pictures of a screen for people to look at, in light and dark, wide and narrow, below {@code target/screenshots}; and
 * in each of the four states axe must find nothing.
 */
public final class Shots {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<ViewportSize> SIZES = List.of(new ViewportSize(1440, 900), new ViewportSize(375, 812));

    private Shots() {}

    /**
     * Takes the four pictures and leaves the page in light, at the size it had.
     *
     * @param name the file's name, as in {@code workbench-light-1440x900.png}
     * @throws AssertionError with every violation that axe finds, by picture
     */
    public static void take(Page page, String name) {
        var before = page.viewportSize();
        var violations = new ArrayList<String>();
        for (var size : SIZES) {
            page.setViewportSize(size.width, size.height);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                var picture =
                        "%s-%s-%dx%d".formatted(name, scheme.name().toLowerCase(Locale.ROOT), size.width, size.height);
                settle(page);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(picture + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED));
                axe(page).forEach(violation -> violations.add(picture + ": " + violation));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
        if (!violations.isEmpty()) {
            throw new AssertionError("axe finds:\n" + String.join("\n", violations));
        }
    }

    /** Waits until fonts are there, Vaadin has nothing under way and the browser has drawn twice. */
    public static void settle(Page page) {
        page.waitForFunction("""
                () => document.fonts.status === 'loaded'
                    && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                """);
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    private static List<String> axe(Page page) {
        // Vaadin's own, outside of every screen and empty while the server answers; and frames that run no script: axe
        // would wait in them for ever.
        return new AxeBuilder(page)
                        .setLegacyMode(
                                true) // without it, each run opens a window of its own to collect what frames found
                        .exclude("vaadin-connection-indicator")
                        .exclude("iframe[sandbox]")
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Shots::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        var places = rule.getNodes().stream()
                .limit(5)
                .map(node -> node.getHtml() + " — "
                        + String.valueOf(node.getFailureSummary()).replace('\n', ' '))
                .collect(Collectors.joining("\n      "));
        return "%s (%s), %d places\n      %s"
                .formatted(rule.getId(), rule.getHelp(), rule.getNodes().size(), places);
    }
}
