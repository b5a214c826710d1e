package org.tickmark.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** One person's window: cookies of its own, and a watch on what its pages must never do. */
public final class Window implements AutoCloseable {

    private static final Path FAILURES = Path.of("target", "screenshots", "failures");

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    private Window(BrowserContext context, String address) {
        this.context = context;
        context.setDefaultTimeout(15_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        context.onRequest(request -> noteForeign(request.url(), address));
        context.onWebError(error -> faults.add("script error: " + error.error()));
        this.page = context.newPage();
    }

    /** Opens one; {@code address} is what pages navigate from, as in {@code http://localhost:8080}. */
    public static Window open(Browser browser, String address) {
        return new Window(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(1440, 900)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Berlin")),
                address);
    }

    /** Its page. */
    public Page page() {
        return page;
    }

    /** What its pages did that they must not: script errors, requests to other hosts. */
    public Stream<String> faults() {
        return faults.stream();
    }

    /** Keeps what is to be seen now, for whoever looks into a failure. */
    void keepPicture(String test, int number) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(FAILURES.resolve(test + "-" + number + ".png")));
        } catch (PlaywrightException e) {
            System.err.println("No picture of the failure: " + e.getMessage());
        }
    }

    private void noteForeign(String url, String address) {
        var target = URI.create(address);
        if (url.startsWith("http") && !url.startsWith(target.toString() + "/")) {
            faults.add("a request to another host: " + url);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
