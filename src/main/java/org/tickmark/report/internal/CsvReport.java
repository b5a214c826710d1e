package org.tickmark.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.report.CsvGuard;
import org.tickmark.report.Report;
import org.tickmark.report.ReportContent;
import org.tickmark.report.ReportedClaim;

/**
 * One row a claim (RFC 4180, UTF-8 without a byte-order mark); codes as the application stores them, several reviews,
 * links or notes in one cell, one a line. Every cell is guarded, see {@link CsvGuard}.
 */
@Component
class CsvReport implements Report {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private static final List<String> COLUMNS = List.of(
            "article",
            "version",
            "sha256",
            "claim",
            "quote",
            "statement",
            "kind",
            "topic",
            "priority",
            "status",
            "reviewed",
            "verdict",
            "confidence",
            "was",
            "rationale",
            "checker",
            "reviews",
            "ruling");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public void write(ReportContent content, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        List<String> columns = new ArrayList<>(COLUMNS);
        if (content.withEvidence()) {
            columns.add("evidence");
        }
        if (content.withNotes()) {
            columns.add("notes");
        }
        printer.printRecord(columns);
        for (ReportedClaim claim : content.claims()) {
            printer.printRecord(
                    row(content, claim).stream().map(CsvGuard::guard).toList());
        }
        printer.flush();
    }

    private static List<String> row(ReportContent content, ReportedClaim claim) {
        ReportContent.Head head = content.head();
        List<String> cells = new ArrayList<>(List.of(
                head.title(),
                Integer.toString(head.version()),
                head.sha256(),
                Integer.toString(claim.number()),
                String.join("\n", claim.quotes()),
                claim.statement(),
                claim.kind(),
                text(claim.topic()),
                claim.priority(),
                claim.status().name(),
                Boolean.toString(claim.reviewed()),
                text(claim.verdict()),
                text(claim.confidence()),
                text(claim.was()),
                text(claim.rationale()),
                text(claim.checker()),
                lines(claim.reviews().stream()
                        .map(review ->
                                review.by() + ": " + review.verdict() + " (" + review.at() + ") " + review.rationale())
                        .toList()),
                ruling(claim.ruling())));
        if (content.withEvidence()) {
            cells.add(lines(claim.evidence().stream().map(CsvReport::link).toList()));
        }
        if (content.withNotes()) {
            cells.add(lines(claim.notes().stream()
                    .map(note -> note.by() + " (" + note.at() + "): " + note.text())
                    .toList()));
        }
        return cells;
    }

    private static String link(ReportedClaim.Link link) {
        return List.of(
                        link.stance() + (link.decides() ? " (decides)" : ""),
                        link.grade(),
                        link.titleSupplied() ? "[" + link.title() + "]" : link.title(),
                        link.publisher(),
                        text(link.published()),
                        text(link.url()),
                        text(link.remark()))
                .stream()
                .collect(Collectors.joining(" | "));
    }

    private static String ruling(ReportedClaim.@Nullable Ruling ruling) {
        return ruling == null
                ? ""
                : ruling.by() + ": " + text(ruling.verdict()) + " (" + ruling.at() + ") " + ruling.rationale();
    }

    private static String lines(List<String> all) {
        return String.join("\n", all);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
