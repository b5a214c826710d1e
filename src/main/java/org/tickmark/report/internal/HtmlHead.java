package org.tickmark.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.Status;
import org.tickmark.report.ReportContent;
import org.tickmark.report.ReportContent.Waiting;

/** The upper part of the page: what the text is, where it stands, what is open and with whom. */
final class HtmlHead {

    /** The order of the bar: what stands first, what nobody has begun last. */
    private static final List<Status> BAR =
            List.of(Status.VERIFIED, Status.DISPUTED, Status.IN_REVIEW, Status.RECHECK, Status.CHECKING, Status.OPEN);

    private final Markup page;
    private final ReportWords words;
    private final ReportContent content;

    HtmlHead(Markup page, ReportWords words, ReportContent content) {
        this.page = page;
        this.words = words;
        this.content = content;
    }

    void draw() {
        ReportContent.Head head = content.head();
        page.open("header", "class", "top").open("span");
        glyph(page, Status.VERIFIED);
        page.leaf("b", "Tickmark").text(words.of("report.name")).close("span");
        page.leaf("span", words.of("report.made", ReportWords.time(head.madeAt(), head.zone()), head.madeBy()));
        page.close("header").newLine();
        page.leaf("h1", head.title(), "dir", "auto");
        about(head);
        lead();
        if (content.total() > 0) {
            bar();
            counts();
        }
        page.open("div", "class", "figures");
        verdicts();
        waiting();
        page.close("div").newLine();
    }

    /** A status's sign; the word stands beside it. */
    static void glyph(Markup page, Status status) {
        page.ours("<svg class=\"glyph\" aria-hidden=\"true\"><use href=\"#status-" + ReportWords.sign(status)
                + "\"/></svg>");
    }

    private void about(ReportContent.Head head) {
        String after = Stream.of(head.author(), head.publisher(), head.published())
                .flatMap(Stream::ofNullable)
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
        page.open("p", "class", "about");
        if (!after.isEmpty()) {
            String words = this.words.of("report.after", after);
            @Nullable String source = head.sourceUrl();
            if (source == null) {
                page.text(words);
            } else {
                page.link(source, words);
            }
            page.text(" · ");
        }
        page.text(words.of("report.version", head.version(), ReportWords.date(head.versionAt(), head.zone())));
        page.text(" · " + words.of("report.words", head.words())).close("p").newLine();
    }

    private void lead() {
        page.open("p", "class", "lead");
        if (content.total() == 0) {
            page.text(words.of("report.no-claims")).close("p");
            return;
        }
        page.leaf("strong", words.of("report.verified", content.count(Status.VERIFIED), content.total()));
        List<String> rest = new ArrayList<>();
        add(rest, "disputed", content.count(Status.DISPUTED));
        add(rest, "in-review", content.count(Status.IN_REVIEW));
        add(rest, "recheck", content.count(Status.RECHECK));
        add(rest, "begun", content.count(Status.CHECKING) + content.count(Status.OPEN));
        page.text(rest.isEmpty() ? "" : " " + String.join("; ", rest) + ".").close("p");
    }

    private void add(List<String> rest, String what, int count) {
        if (count > 0) {
            rest.add(words.of("report.lead." + what, count));
        }
    }

    private void bar() {
        List<Status> there =
                BAR.stream().filter(status -> content.count(status) > 0).toList();
        page.open("div", "class", "bar", "aria-hidden", "true");
        there.forEach(status -> page.open("i", "style", colour(status, false) + ";--n:" + content.count(status))
                .close("i"));
        page.close("div").newLine();
    }

    private void counts() {
        page.open("ul", "class", "counts");
        BAR.stream().filter(status -> content.count(status) > 0).forEach(status -> {
            page.open("li", "style", colour(status, true));
            page.leaf("b", Integer.toString(content.count(status)));
            glyph(page, status);
            page.text(words.status(status)).close("li");
        });
        page.close("ul").newLine();
    }

    static String colour(Status status, boolean ink) {
        return "--c:var(--" + ReportWords.sign(status) + (ink ? "-ink)" : ")");
    }

    private void verdicts() {
        int most = content.byVerdict().values().stream()
                .mapToInt(count -> count)
                .max()
                .orElse(0);
        page.open("section").leaf("h2", words.of("report.verdicts")).open("ul", "class", "verdicts");
        for (Map.Entry<String, Integer> each : content.byVerdict().entrySet()) {
            page.open("li").leaf("span", words.verdict(each.getKey()), "class", "name");
            page.open("span", "class", "track", "aria-hidden", "true");
            page.open("i", "style", "--n:" + each.getValue() + ";--of:" + Math.max(1, most))
                    .close("i")
                    .close("span");
            page.leaf("span", Integer.toString(each.getValue()), "class", "value")
                    .close("li");
        }
        page.close("ul").close("section").newLine();
    }

    private void waiting() {
        page.open("section").leaf("h2", words.of("report.waiting")).open("ul");
        if (content.waiting().isEmpty()) {
            page.leaf("li", words.of("report.nothing-open"));
        }
        for (Waiting each : content.waiting()) {
            page.open("li").leaf("span", who(each), "class", "name");
            String key = "report." + each.what().name().toLowerCase(java.util.Locale.ROOT);
            page.leaf("span", words.of(key, each.claims()), "class", "value").close("li");
        }
        page.close("ul").close("section").newLine();
    }

    private String who(Waiting waiting) {
        @Nullable String who = waiting.who();
        if (who != null) {
            return who;
        }
        return words.of(
                switch (waiting.what()) {
                    case RULE -> "report.editor";
                    case REVIEW -> "report.reviewers";
                    case CHECK -> "report.nobody";
                });
    }
}
