package org.tickmark.ui.reportdialog;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Profiles;
import org.tickmark.report.ArchiveSheet;
import org.tickmark.report.Importing;
import org.tickmark.report.Reporting;

/** Opens the dialogs of this package, so that a screen needs none of the services behind them. */
@Component
public class ReportDialogs {

    private final Reporting reporting;
    private final Importing importing;
    private final Profiles profiles;

    ReportDialogs(Reporting reporting, Importing importing, Profiles profiles) {
        this.reporting = reporting;
        this.importing = importing;
        this.profiles = profiles;
    }

    /**
     * Opens the export dialog.
     *
     * @param article which
     * @param version the version that is looked at
     * @param versions how many there are
     */
    public void export(ArticleId article, int version, int versions) {
        new ReportDialog(reporting, profiles.mine().zone(), article, version, versions).open();
    }

    /**
     * Opens the dialog that brings an archive in; for Editors and Admins.
     *
     * @param then told, in the window's turn, what came in
     */
    public void bringIn(Consumer<ArchiveSheet> then) {
        new ImportDialog(importing, profiles.mine().zone(), then).open();
    }
}
