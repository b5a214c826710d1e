package org.tickmark.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.refusal.NotFound;
import org.tickmark.report.internal.GatheringReport;

/** Making status reports. A report is written outside the transaction that reads. */
@Service
@MayCall
public class Reporting {

    private final GatheringReport gathering;
    private final List<Report> formats;
    private final Access access;

    Reporting(GatheringReport gathering, List<Report> formats, Access access) {
        this.gathering = gathering;
        this.formats = formats.stream().sorted(Comparator.comparing(Report::id)).toList();
        this.access = access;
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
     * What an article's report says, as it stands at one moment.
     *
     * @throws NotFound when the article is not open to the person, or has no such version
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ReportContent content(ArticleId article, ReportOptions options) {
        access.require(article, Right.SEE);
        return gathering.content(article, options);
    }
}
