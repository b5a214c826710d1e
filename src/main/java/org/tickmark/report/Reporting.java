package org.tickmark.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tickmark.history.Checkpoints;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;
import org.tickmark.report.internal.GatheringReport;

/** Making status reports. A report is written outside the transaction that reads. */
@Service
@MayCall
public class Reporting {

    private final GatheringReport gathering;
    private final List<Report> formats;
    private final Access access;
    private final Checkpoints checkpoints;
    private final TransactionTemplate reading;

    Reporting(
            GatheringReport gathering,
            List<Report> formats,
            Access access,
            Checkpoints checkpoints,
            PlatformTransactionManager transactions) {
        this.gathering = gathering;
        this.formats = formats.stream().sorted(Comparator.comparing(Report::id)).toList();
        this.access = access;
        this.checkpoints = checkpoints;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Every format that there is. */
    public List<Report> formats() {
        return formats;
    }

    /** The format with that id. */
    public Optional<Report> format(String id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * What an article's report says, as it stands at one moment, with a checkpoint signed after that moment. A history
     * that disagrees with itself keeps no report back: it goes out without a checkpoint, and says so.
     *
     * @throws NotFound when the article is not open to the person, or has no such version
     */
    public ReportContent content(ArticleId article, ReportOptions options) {
        ReportContent content = preview(article, options);
        try {
            return content.with(checkpoints.current());
        } catch (NotAllowed refused) {
            return content;
        }
    }

    /** The same without a checkpoint: for looking at, under a session's lock. */
    public ReportContent preview(ArticleId article, ReportOptions options) {
        return Objects.requireNonNull(reading.execute(status -> {
            access.require(article, Right.SEE);
            return gathering.content(article, options);
        }));
    }
}
