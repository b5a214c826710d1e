package org.tickmark.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.tickmark.testing.Browsers;
import org.tickmark.testing.SignIn;

/** From the click on the sample article in the list to its text being there to read, in a real browser. */
final class Readable extends NamedFigure {

    private static final int WARM = 3;
    private static final int ROUNDS = 15;

    Readable() {
        super("workbench.readable", "ms", Goal.atMost("1000"));
    }

    @Override
    public Measured measure(Workplace workplace) throws Exception {
        var took = new ArrayList<Double>();
        try (var browsers = Browsers.start();
                var window = browsers.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL("http://localhost:" + workplace.port())
                                .setViewportSize(1440, 900))) {
            var page = window.newPage();
            SignIn.as(page, "editor");
            for (int round = 0; round < WARM + ROUNDS; round++) {
                double once = openOnce(page);
                if (round >= WARM) {
                    took.add(once);
                }
            }
        }
        return new Measured(Samples.median(took), took.size());
    }

    private static double openOnce(Page page) {
        page.locator("nav a", new Page.LocatorOptions().setHasText("Articles"))
                .first()
                .click();
        var link = page.locator("[data-article] a").first();
        link.waitFor();
        long from = System.nanoTime();
        link.click();
        page.locator("article-text[data-ready] [data-start]").first().waitFor();
        return (System.nanoTime() - from) / 1e6;
    }
}
