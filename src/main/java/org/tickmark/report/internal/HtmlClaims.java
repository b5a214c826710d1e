package org.tickmark.report.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.Status;
import org.tickmark.report.ReportContent;
import org.tickmark.report.ReportedClaim;

/** The lower part of the page: claim by claim, under its status. */
final class HtmlClaims {

    private final Markup page;
    private final ReportWords words;
    private final ReportContent content;

    HtmlClaims(Markup page, ReportWords words, ReportContent content) {
        this.page = page;
        this.words = words;
        this.content = content;
    }

    void draw() {
        content.claims().stream()
                .map(ReportedClaim::status)
                .distinct()
                .forEach(status -> draw(
                        status,
                        content.claims().stream()
                                .filter(claim -> claim.status() == status)
                                .toList()));
    }

    private void draw(Status status, List<ReportedClaim> claims) {
        page.open("section", "class", "claims").open("header").leaf("h2", words.status(status));
        page.leaf("span", words.of("report.count", claims.size()))
                .close("header")
                .newLine();
        claims.forEach(this::draw);
        page.close("section").newLine();
    }

    private void draw(ReportedClaim claim) {
        String kind = claim.status() == Status.CUT ? "cut" : "claim";
        page.open("article", "class", kind, "style", HtmlHead.colour(claim.status(), true));
        page.open("div", "class", "number");
        HtmlHead.glyph(page, claim.status());
        page.text("#" + claim.number()).close("div").open("div");
        page.leaf("h3", claim.statement(), "class", "statement", "dir", "auto");
        claim.quotes().forEach(quote -> page.leaf("p", quote, "class", "quote", "dir", "auto"));
        @Nullable String rationale = claim.rationale();
        if (rationale != null && !rationale.isEmpty()) {
            page.leaf("p", rationale, "class", "rationale", "dir", "auto");
        }
        @Nullable String cut = claim.cutReason();
        if (cut != null) {
            page.leaf("p", words.of("report.cut", cut), "class", "rationale", "dir", "auto");
        }
        page.close("div");
        rating(claim);
        more(claim);
        page.close("article").newLine();
    }

    private void rating(ReportedClaim claim) {
        page.open("div", "class", "rating").leaf("b", words.verdict(claim.verdict()));
        line(claim.confidence() == null ? null : words.confidence(claim.confidence()));
        line(claim.reviewed() ? null : words.of("report.not-reviewed"));
        line(claim.was() == null ? null : words.of("report.was", words.verdict(claim.was())));
        line(claim.checker() == null ? words.of("report.no-checker") : words.of("report.checker", claim.checker()));
        claim.reviews()
                .forEach(review -> line(
                        review.agrees()
                                ? words.of("report.agrees", review.by())
                                : words.of("report.disagrees", review.by(), words.verdict(review.verdict()))));
        ReportedClaim.@Nullable Ruling ruling = claim.ruling();
        if (ruling != null) {
            line(
                    ruling.verdict() == null
                            ? words.of("report.ruled-neither", ruling.by())
                            : words.of("report.ruled", ruling.by(), words.verdict(ruling.verdict())));
        }
        page.close("div");
    }

    private void line(@Nullable String text) {
        if (text != null) {
            page.leaf("div", text);
        }
    }

    private void more(ReportedClaim claim) {
        ReportedClaim.@Nullable Ruling ruling = claim.ruling();
        if (claim.reviews().isEmpty()
                && ruling == null
                && claim.evidence().isEmpty()
                && claim.notes().isEmpty()) {
            return;
        }
        page.open("div", "class", "more");
        if (!claim.reviews().isEmpty() || ruling != null) {
            page.leaf("h4", words.of("report.reviews")).open("ul");
            claim.reviews()
                    .forEach(review -> remark(
                            review.by() + ", " + time(review.at())
                                    + (review.blind() ? ", " + words.of("report.blind") : ""),
                            review.rationale()));
            if (ruling != null) {
                remark(ruling.by() + ", " + time(ruling.at()), ruling.rationale());
            }
            page.close("ul");
        }
        if (!claim.evidence().isEmpty()) {
            page.leaf("h4", words.of("report.evidence")).open("ul");
            claim.evidence().forEach(this::link);
            page.close("ul");
        }
        if (!claim.notes().isEmpty()) {
            page.leaf("h4", words.of("report.notes")).open("ul");
            claim.notes()
                    .forEach(note -> remark(
                            note.by() + ", " + time(note.at())
                                    + (note.resolved() ? ", " + words.of("report.resolved") : ""),
                            note.text()));
            page.close("ul");
        }
        page.close("div");
    }

    private void remark(String by, String text) {
        page.open("li").leaf("small", by).leaf("p", text, "dir", "auto").close("li");
    }

    private void link(ReportedClaim.Link link) {
        String title = link.titleSupplied() ? "[" + link.title() + "]" : link.title();
        page.open("li");
        @Nullable String url = link.url();
        if (url == null) {
            page.text(title);
        } else {
            page.link(url, title);
        }
        page.text(" ")
                .open("small")
                .text(Stream.of(
                                link.publisher(),
                                text(link.published()),
                                words.stance(link.stance()),
                                link.grade(),
                                link.decides() ? words.of("report.decides") : "",
                                text(link.pinpoint()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        page.close("small");
        if (link.excerpt() != null) {
            page.leaf("p", link.excerpt(), "class", "quote", "dir", "auto");
        }
        if (link.remark() != null) {
            page.leaf("p", link.remark(), "dir", "auto");
        }
        page.close("li");
    }

    private String time(java.time.Instant at) {
        return ReportWords.time(at, content.head().zone());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
