package org.tickmark.api;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every address below {@code /api} that no call has: a screen would answer it otherwise. */
@RestController
class NoSuchCall {

    private final Problems problems;

    NoSuchCall(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/api/**")
    ResponseEntity<Map<String, Object>> any() {
        return problems.of(HttpStatus.NOT_FOUND, "not_found", "api.no-such-call");
    }
}
