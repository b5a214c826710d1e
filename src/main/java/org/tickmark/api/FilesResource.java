package org.tickmark.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Profiles;
import org.tickmark.refusal.NotFound;
import org.tickmark.report.Exporting;
import org.tickmark.report.Report;
import org.tickmark.report.ReportContent;
import org.tickmark.report.ReportOptions;
import org.tickmark.report.Reporting;

/** Reports and the archive of an article: of its newest version, with evidence and without notes. */
@RestController
@RequestMapping(ArticlesResource.PATH + "/{article}")
class FilesResource {

    private final Reporting reporting;
    private final Exporting exporting;
    private final Profiles profiles;

    FilesResource(Reporting reporting, Exporting exporting, Profiles profiles) {
        this.reporting = reporting;
        this.exporting = exporting;
        this.profiles = profiles;
    }

    @GetMapping("/report.{format}")
    ResponseEntity<byte[]> report(@PathVariable("article") String article, @PathVariable("format") String format)
            throws IOException {
        Report report = reporting.format(format).orElseThrow(() -> new NotFound("api.no-such-call"));
        ReportContent content = reporting.content(
                Address.article(article),
                new ReportOptions(0, true, false, profiles.mine().zone()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.write(content, bytes);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, report.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved("report." + report.ending()))
                .body(bytes.toByteArray());
    }

    @GetMapping("/archive.zip")
    void archive(@PathVariable("article") String article, HttpServletResponse answer) throws IOException {
        ArticleId id = Address.article(article);
        // Asked before the first byte goes out: a refusal has a body of its own.
        exporting.requireOpen(List.of(id));
        answer.setContentType(Exporting.MEDIA_TYPE);
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, saved("archive.zip"));
        exporting.write(List.of(id), answer.getOutputStream());
    }

    /** Saved, never shown: it holds what others wrote. */
    private static String saved(String name) {
        return "attachment; filename=\"" + name + "\"";
    }
}
