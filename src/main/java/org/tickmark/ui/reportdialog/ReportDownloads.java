package org.tickmark.ui.reportdialog;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Profiles;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.Refusal;
import org.tickmark.report.Exporting;
import org.tickmark.report.Report;
import org.tickmark.report.ReportContent;
import org.tickmark.report.ReportOptions;
import org.tickmark.report.Reporting;

/**
 * The files behind the export dialog, for whoever is signed in and may see the article; to others there is none. Always
 * saved, never shown by the browser: a report holds what others wrote.
 */
@Controller
@RequestMapping("/reports/{article}")
class ReportDownloads {

    private static final int LONGEST_NAME = 60;

    private final Reporting reporting;
    private final Exporting exporting;
    private final Profiles profiles;

    ReportDownloads(Reporting reporting, Exporting exporting, Profiles profiles) {
        this.reporting = reporting;
        this.exporting = exporting;
        this.profiles = profiles;
    }

    @GetMapping("/report.{format}")
    ResponseEntity<byte[]> report(
            @PathVariable("article") String article,
            @PathVariable("format") String format,
            @RequestParam(name = "version", defaultValue = "0") int version,
            @RequestParam(name = "evidence", defaultValue = "true") boolean evidence,
            @RequestParam(name = "notes", defaultValue = "false") boolean notes)
            throws IOException {
        Report report = reporting.format(format).orElseThrow(ReportDownloads::none);
        ReportContent content = reporting.content(
                id(article),
                new ReportOptions(version, evidence, notes, profiles.mine().zone()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.write(content, bytes);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, report.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(content.head().title() + " report", report.ending()))
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes.toByteArray());
    }

    @GetMapping("/archive.zip")
    void archive(@PathVariable("article") String article, HttpServletResponse answer) throws IOException {
        ArticleId id = id(article);
        ReportContent content = reporting.preview(
                id, new ReportOptions(0, false, false, profiles.mine().zone()));
        answer.setContentType(Exporting.MEDIA_TYPE);
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, saved(content.head().title(), "zip"));
        answer.setHeader("X-Content-Type-Options", "nosniff");
        exporting.write(List.of(id), answer.getOutputStream());
    }

    /** In plain words without page: the browser saves what it gets, and who typed the address reads it. */
    @ExceptionHandler(Refusal.class)
    ResponseEntity<String> refused(Refusal refusal) {
        HttpStatus status = switch (refusal) {
            case NotFound gone -> HttpStatus.NOT_FOUND;
            case NotYours theirs -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.BAD_REQUEST;
        };
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .body(status.value() + " " + status.getReasonPhrase() + "\n");
    }

    private static ArticleId id(String typed) {
        return ArticleId.parse(typed).orElseThrow(ReportDownloads::none);
    }

    private static NotFound none() {
        return new NotFound("refusal.no-such-article");
    }

    private static String saved(String name, String ending) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length())));
        return ContentDisposition.attachment()
                .filename(plain.substring(0, end) + "." + ending, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
