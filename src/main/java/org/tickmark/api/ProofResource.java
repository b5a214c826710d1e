package org.tickmark.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tickmark.report.Proving;

/** What an outsider checks the history with. */
@RestController
class ProofResource {

    private final Proving proving;

    ProofResource(Proving proving) {
        this.proving = proving;
    }

    /** C2SP {@code tlog-checkpoint}, signed. */
    @GetMapping("/api/v1/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(proving.checkpoint().note().getBytes(StandardCharsets.UTF_8));
    }

    /** A claim's rows with their inclusion proofs. */
    @GetMapping(ArticlesResource.PATH + "/{article}/claims/" + Address.NUMBER + "/proof")
    ResponseEntity<byte[]> proof(@PathVariable("article") String article, @PathVariable("number") int number) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(proving.file(Address.article(article), number).getBytes(StandardCharsets.UTF_8));
    }
}
