package org.tickmark.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.QuoteDoesNotFit;
import org.tickmark.refusal.Refusal;
import org.tickmark.refusal.StaleSave;
import org.tickmark.report.Sentences;
import tools.jackson.databind.json.JsonMapper;

/** Says no as problem details (RFC 9457): a status, a {@code code} for scripts, a sentence for people. */
@Component
class Problems {

    private final Sentences sentences;
    private final JsonMapper json;

    Problems(Sentences sentences, JsonMapper json) {
        this.sentences = sentences;
        this.json = json;
    }

    /** A refusal by a service, with what its kind has to tell. */
    ResponseEntity<Map<String, Object>> of(Refusal refusal) {
        Map<String, Object> body = body(status(refusal), refusal.code(), sentences.of(refusal));
        switch (refusal) {
            case BadInput input -> body.put("field", input.field());
            case NotAllowed notAllowed -> body.put("missing", notAllowed.missing());
            case StaleSave stale -> {
                body.put("field", stale.field());
                body.put("expected", stale.expected());
                body.put("mine", stale.mine());
                body.put("theirs", stale.theirs());
            }
            case NotFound _, NotYours _, QuoteDoesNotFit _ -> {
                // The sentence says it all.
            }
        }
        return answer(status(refusal), body);
    }

    /** Something else that is not as it should be. */
    ResponseEntity<Map<String, Object>> of(HttpStatus status, String code, String key, Object... args) {
        return answer(status, body(status, code, sentences.of(key, args)));
    }

    /** The same, from a filter. */
    void write(HttpServletResponse response, HttpStatus status, String code, String key) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Tickmark\"");
        }
        byte[] body = json.writeValueAsBytes(body(status, code, sentences.of(key)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case BadInput _ -> HttpStatus.BAD_REQUEST;
            case NotYours _ -> HttpStatus.FORBIDDEN;
            case NotFound _ -> HttpStatus.NOT_FOUND;
            case NotAllowed _, StaleSave _ -> HttpStatus.CONFLICT;
            case QuoteDoesNotFit _ -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static Map<String, Object> body(HttpStatus status, String code, String sentence) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", sentence);
        body.put("code", code);
        return body;
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, Map<String, Object> body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
