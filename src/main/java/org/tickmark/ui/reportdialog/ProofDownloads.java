package org.tickmark.ui.reportdialog;

import java.nio.charset.StandardCharsets;
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
import org.tickmark.identity.ArticleId;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.Refusal;
import org.tickmark.report.Proving;
import org.tickmark.ui.component.Messages;

/** A claim's proof, as a page and as a file, for whoever may see the article. Always saved, never shown from here. */
@Controller
@RequestMapping("/reports/{article}/claims/{number}")
class ProofDownloads {

    private final Proving proving;
    private final Messages messages;

    ProofDownloads(Proving proving, Messages messages) {
        this.proving = proving;
        this.messages = messages;
    }

    @GetMapping("/proof.html")
    ResponseEntity<byte[]> page(@PathVariable("article") String article, @PathVariable("number") String number) {
        return saved(proving.page(id(article), claim(number)), "text/html; charset=utf-8", number, "html");
    }

    @GetMapping("/proof.json")
    ResponseEntity<byte[]> file(@PathVariable("article") String article, @PathVariable("number") String number) {
        return saved(proving.file(id(article), claim(number)), "application/json", number, "json");
    }

    /** In plain words without page: the browser saves what it gets, and who typed the address reads it. */
    @ExceptionHandler(Refusal.class)
    ResponseEntity<String> refused(Refusal refusal) {
        HttpStatus status = switch (refusal) {
            case NotFound gone -> HttpStatus.NOT_FOUND;
            case NotYours theirs -> HttpStatus.FORBIDDEN;
            case NotAllowed now -> HttpStatus.CONFLICT;
            default -> HttpStatus.BAD_REQUEST;
        };
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .body(status.value() + " " + status.getReasonPhrase() + "\n"
                        + (status == HttpStatus.CONFLICT
                                ? messages.getTranslation(refusal.key(), Locale.ENGLISH) + "\n"
                                : ""));
    }

    private static ArticleId id(String typed) {
        return ArticleId.parse(typed).orElseThrow(() -> new NotFound("refusal.no-such-article"));
    }

    private static int claim(String typed) {
        if (!typed.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound("refusal.no-such-claim");
        }
        return Integer.parseInt(typed);
    }

    private static ResponseEntity<byte[]> saved(String text, String mediaType, String number, String ending) {
        String name = "claim-" + number + "-proof." + ending;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
