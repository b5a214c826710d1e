package org.tickmark.ui.workbench;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.ArticleId;

/** What the workbench shows; its parts are drawn from these signals and change nothing of each other's. */
final class WorkbenchModel {

    /** What the panel shows. */
    enum Tab {
        CLAIM,
        ALL,
        TASKS,
        HISTORY
    }

    private final ArticleId article;
    private final int version;
    private final boolean mayCheck;
    private final boolean mayLead;

    /** Number of the chosen claim; 0 when none is. */
    private final ValueSignal<Integer> chosen = new ValueSignal<>(0);

    private final ValueSignal<Tab> tab = new ValueSignal<>(Tab.CLAIM);

    /** Counts up whenever what the house knows of the article has changed. */
    private final ValueSignal<Long> news = new ValueSignal<>(0L);

    WorkbenchModel(ArticleId article, int version, boolean mayCheck, boolean mayLead) {
        this.article = article;
        this.version = version;
        this.mayCheck = mayCheck;
        this.mayLead = mayLead;
    }

    ArticleId article() {
        return article;
    }

    int version() {
        return version;
    }

    boolean mayCheck() {
        return mayCheck;
    }

    boolean mayLead() {
        return mayLead;
    }

    /** The chosen claim; an effect that asks is run again when it changes. */
    Optional<ClaimRef> chosen() {
        return ref(chosen.get());
    }

    /** The chosen claim, without an effect depending on it. */
    Optional<ClaimRef> chosenNow() {
        return ref(chosen.peek());
    }

    void choose(int number) {
        chosen.set(number);
    }

    Tab tab() {
        return tab.get();
    }

    void show(Tab which) {
        tab.set(which);
    }

    /** Asked by an effect that has to run again when anything of the article has changed. */
    long news() {
        return news.get();
    }

    /** Something of the article has changed. */
    void changed() {
        news.update(before -> before + 1);
    }

    private Optional<ClaimRef> ref(int number) {
        return number == 0 ? Optional.empty() : Optional.of(new ClaimRef(article, number));
    }
}
