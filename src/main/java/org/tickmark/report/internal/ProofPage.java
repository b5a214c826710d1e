package org.tickmark.report.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tickmark.report.ClaimProof;
import org.tickmark.report.Sentences;

/**
 * One page that holds a proof and checks it with the browser's own cryptography. It needs nothing else; its policy lets
 * that one script run and nothing be fetched.
 */
@Component
public class ProofPage {

    private static final List<String> SAID_BY_SCRIPT = List.of(
            "true.headline",
            "true.what",
            "false.headline",
            "false.rows",
            "false.signature",
            "false.seal",
            "false.unreadable",
            "false.next",
            "unsure.headline",
            "unsure.what",
            "unsure.next",
            "none.headline",
            "none.next",
            "row.when",
            "row.house",
            "row.from",
            "row.to",
            "row.erased",
            "row.good",
            "row.bad",
            "checkpoint.origin",
            "checkpoint.size",
            "checkpoint.root",
            "checkpoint.key");

    private static final ZoneId UTC = ZoneId.of("UTC");

    private final Sentences sentences;
    private final String style;
    private final String script;
    private final String policy;

    ProofPage(Sentences sentences) {
        this.sentences = sentences;
        this.style = resource("report/proof.css");
        this.script = resource("report/proof.js");
        this.policy = "default-src 'none'; script-src 'sha256-" + sha256(script)
                + "'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    }

    /** The page. @param file the proof's file, which stands in it byte by byte */
    public String of(ClaimProof proof, String file) {
        String title = sentences.of("proof.title", Integer.toString(proof.claim()));
        Markup page = new Markup();
        page.ours("<!doctype html>\n").open("html", "lang", "en").open("head");
        page.ours("<meta charset=\"utf-8\">");
        page.ours("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">");
        page.ours("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.ours("<meta name=\"referrer\" content=\"no-referrer\">");
        page.leaf("title", title + " – " + proof.title());
        page.ours("<style>" + style + "</style>").close("head").newLine();
        page.open("body").open("main");
        page.leaf("h1", title).leaf("p", sentences.of("proof.of", proof.title()), "dir", "auto");
        page.leaf(
                "p",
                sentences.of("proof.made", proof.product(), ReportWords.time(proof.madeAt(), UTC)),
                "class",
                "secondary");
        page.open("section", "id", "answer", "class", "unsure", "role", "status")
                .leaf("h2", sentences.of("proof.waiting"))
                .open("noscript")
                .leaf("p", sentences.of("proof.no-script"))
                .close("noscript")
                .close("section");
        list(page, "proof.shows", 2);
        list(page, "proof.shows-not", 3);
        page.leaf("h2", sentences.of("proof.rows")).open("ol", "id", "rows").close("ol");
        page.leaf("h2", sentences.of("proof.checkpoint")).leaf("p", sentences.of("proof.checkpoint.what"));
        page.open("dl", "id", "checkpoint")
                .close("dl")
                .open("pre", "id", "note")
                .close("pre");
        page.close("main").newLine();
        page.ours("<script type=\"application/json\" id=\"words\">" + words(proof) + "</script>")
                .newLine();
        page.ours("<script type=\"application/json\" id=\"proof\">" + file + "</script>")
                .newLine();
        page.ours("<script>" + script + "</script>").close("body").close("html").newLine();
        return page.toString();
    }

    private void list(Markup page, String key, int count) {
        page.leaf("h2", sentences.of(key)).open("ul");
        for (int i = 1; i <= count; i++) {
            page.leaf("li", sentences.of(key + "." + i));
        }
        page.close("ul");
    }

    private String words(ClaimProof proof) {
        Map<String, String> words = new TreeMap<>();
        SAID_BY_SCRIPT.forEach(key -> words.put(key, sentences.of("proof." + key)));
        proof.rows().stream()
                .map(row -> row.row().action())
                .forEach(action -> words.put("action." + action, sentences.of("history.action." + action)));
        return ArchiveJson.mapper().writeValueAsString(words).replace("<", "\\u003c");
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
