package org.tickmark.api;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;
import org.tickmark.Outage;
import org.tickmark.refusal.Refusal;

/** What comes of a call that is not done: one clear sentence, never a stack trace. */
@RestControllerAdvice(basePackageClasses = Refusing.class)
class Refusing {

    private static final Logger LOG = LoggerFactory.getLogger(Refusing.class);

    private final Problems problems;

    Refusing(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Map<String, Object>> refused(Refusal refusal) {
        return problems.of(refusal);
    }

    @ExceptionHandler(TooLarge.class)
    ResponseEntity<Map<String, Object>> tooLarge(TooLarge large) {
        return problems.of(HttpStatus.CONTENT_TOO_LARGE, "too_large", "api.too-large", large.most());
    }

    /** Two waited for one another, or one for too long: done again, it goes through. */
    @ExceptionHandler(PessimisticLockingFailureException.class)
    ResponseEntity<Map<String, Object>> busy(PessimisticLockingFailureException busy) {
        LOG.warn("busy: {}", busy.getMessage());
        return later("busy", "api.busy");
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<Map<String, Object>> other(Exception failure) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            // Whoever asked has gone: nobody reads an answer, and nothing of ours is wrong.
            LOG.debug("gone before the answer: {}", failure.toString());
            return null;
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return problems.of(status, "bad_request", "api.bad-request", status.getReasonPhrase());
        }
        Optional<Outage> outage = Outage.of(failure);
        if (outage.isPresent()) {
            // One line: what stands in the stack is ours and has nothing to do with it.
            LOG.error("{}: {}", outage.get(), failure.getMessage());
            return later(
                    outage.get().name().toLowerCase(Locale.ROOT), outage.get().key());
        }
        String number = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("fault {} in the API", number, failure);
        return problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault", "api.fault", number);
    }

    private ResponseEntity<Map<String, Object>> later(String code, String key) {
        ResponseEntity<Map<String, Object>> problem = problems.of(HttpStatus.SERVICE_UNAVAILABLE, code, key);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem.getBody());
    }
}
