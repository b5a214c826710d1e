package org.tickmark.report.internal;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.article.VersionRecord;
import org.tickmark.claim.AnchorRecord;
import org.tickmark.claim.ClaimRecord;
import org.tickmark.claim.DispositionRecord;
import org.tickmark.identity.ArticleId;
import org.tickmark.report.Fault;
import org.tickmark.storage.Sha256;
import org.tickmark.task.TaskRecord;
import org.tickmark.verdict.VerdictRecords.CorrectionRecord;

/** Whether an article's texts have their hashes and everything that quotes them stands where it says. */
@Component
public class VerifyingArticle {

    private final Gathering gathering;

    VerifyingArticle(Gathering gathering) {
        this.gathering = gathering;
    }

    /** Tells of every fault in one article. */
    public void verify(ArticleId article, Consumer<Fault> faults) {
        CaseRecords records = gathering.withoutHistory(article);
        for (VersionRecord version : records.article().versions()) {
            String text = records.texts().get(version.number());
            if (text == null || !Sha256.of(text).hex().equals(version.sha256())) {
                faults.accept(new Fault("text", article + "/version/" + version.number()));
            }
        }
        Map<Integer, String> texts = records.texts();
        Set<Integer> numbers =
                records.claims().stream().map(ClaimRecord::number).collect(Collectors.toSet());
        for (ClaimRecord claim : records.claims()) {
            for (AnchorRecord anchor : claim.anchors()) {
                check(
                        texts,
                        anchor.version(),
                        anchor.start(),
                        anchor.end(),
                        anchor.exact(),
                        claim.number(),
                        article,
                        faults);
            }
            refer(claim.mergedInto(), numbers, article, "claim/" + claim.number(), faults);
        }
        for (DispositionRecord each : records.dispositions()) {
            if (!fits(texts, each.version(), each.start(), each.end(), each.exact())) {
                faults.accept(new Fault("anchor", article + "/disposition/" + each.id()));
            }
            refer(each.duplicateOf(), numbers, article, "disposition/" + each.id(), faults);
        }
        for (CorrectionRecord each : records.verdicts().corrections()) {
            check(texts, each.version(), each.start(), each.end(), each.exact(), each.claim(), article, faults);
        }
        for (TaskRecord task : records.tasks()) {
            task.claims().forEach(claim -> refer(claim, numbers, article, "task/" + task.id(), faults));
        }
    }

    private static void check(
            Map<Integer, String> texts,
            int version,
            int start,
            int end,
            String exact,
            int claim,
            ArticleId article,
            Consumer<Fault> faults) {
        if (!fits(texts, version, start, end, exact)) {
            faults.accept(new Fault("anchor", article + "/claim/" + claim + "/version/" + version));
        }
    }

    private static boolean fits(Map<Integer, String> texts, int version, int start, int end, String exact) {
        String text = texts.get(version);
        return text != null
                && start >= 0
                && start <= end
                && end <= text.length()
                && text.substring(start, end).equals(exact);
    }

    private static void refer(
            @Nullable Integer claim, Set<Integer> numbers, ArticleId article, String from, Consumer<Fault> faults) {
        if (claim != null && !numbers.contains(claim)) {
            faults.accept(new Fault("reference", article + "/" + from + " claim/" + claim));
        }
    }
}
