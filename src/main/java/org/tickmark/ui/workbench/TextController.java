package org.tickmark.ui.workbench;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tickmark.article.Articles;
import org.tickmark.storage.Sha256;

/**
 * A version's text by its hash. The bytes can never change, but who may read them can: a browser keeps them and asks
 * each time whether it may still use them.
 */
@RestController
class TextController {

    private static final MediaType UTF8 = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Articles articles;

    TextController(Articles articles) {
        this.articles = articles;
    }

    /** 200 with the text, 304 when the browser has it, 404 when there is none that this person may see. */
    @GetMapping("/text/{sha256}")
    ResponseEntity<byte[]> text(@PathVariable String sha256, WebRequest request) {
        if (!HASH.matcher(sha256).matches()) {
            return ResponseEntity.notFound().build();
        }
        String found = articles.textByHash(new Sha256(sha256)).orElse(null);
        if (found == null) {
            return ResponseEntity.notFound().build();
        }
        if (request.checkNotModified("\"" + sha256 + "\"")) {
            return ResponseEntity.status(304).build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(UTF8)
                // Read by our own element; whoever opens the address by hand saves what somebody brought in.
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"text.txt\"")
                .body(found.getBytes(StandardCharsets.UTF_8));
    }
}
