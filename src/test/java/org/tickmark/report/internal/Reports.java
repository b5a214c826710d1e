package org.tickmark.report.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tickmark.claim.Status;
import org.tickmark.history.Checkpoint;
import org.tickmark.identity.ArticleId;
import org.tickmark.report.ReportContent;
import org.tickmark.report.ReportContent.Waiting;
import org.tickmark.report.ReportedClaim;

/** Reports whose every text is the one given. */
final class Reports {

    private static final Instant AT = Instant.parse("2026-06-09T16:12:00Z");

    private Reports() {}

    static ReportContent full(String text) {
        return new ReportContent(
                new ReportContent.Head(
                        new ArticleId(new UUID(1, 2)),
                        text,
                        text,
                        text,
                        text,
                        text,
                        text,
                        text,
                        1,
                        AT,
                        3,
                        "0".repeat(64),
                        7,
                        "f".repeat(64),
                        AT,
                        text,
                        ZoneId.of("UTC")),
                Map.of(Status.DISPUTED, 1),
                Map.of("MIXED", 1, "", 0),
                List.of(new Waiting(text, Waiting.What.CHECK, 1)),
                List.of(claim(1, text, Status.DISPUTED), claim(2, text, Status.CUT)),
                true,
                true,
                new Checkpoint(
                        "tickmark/test", 12, "0".repeat(64), "tickmark/test\n12\nroot\n\n— signed\n", "a key", AT));
    }

    static ReportedClaim claim(int number, String text, Status status) {
        return new ReportedClaim(
                number,
                List.of(text, text),
                text,
                text,
                text,
                text,
                status,
                false,
                text,
                text,
                text,
                text,
                text,
                List.of(new ReportedClaim.Review(text, AT, false, text, true, text)),
                new ReportedClaim.Ruling(text, AT, text, text),
                List.of(new ReportedClaim.Link(text, true, text, text, text, text, text, true, text, text, text)),
                List.of(new ReportedClaim.Note(text, AT, text, true)),
                text);
    }
}
