package org.tickmark.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Status;
import org.tickmark.identity.ArticleId;
import org.tickmark.search.TaskCard;

/** The claims of a task as links: the first few, and how many more. */
public final class ClaimRefs extends Span {

    /** At most {@code limit} of them. */
    public ClaimRefs(ArticleId article, List<TaskCard.ClaimMark> claims, int limit) {
        addClassName("tm-refs");
        claims.stream().limit(limit).forEach(mark -> add(link(new ClaimRef(article, mark.number()), mark.status())));
        if (claims.size() > limit) {
            Span more = new Span("+" + (claims.size() - limit));
            more.add(Parts.hidden(" " + Words.of("claims.more")));
            add(more);
        }
    }

    /** One claim as a link to it in its article. */
    public static Anchor link(ClaimRef claim, Status status, String... classes) {
        Anchor link = new Anchor(address(claim), "#" + claim.number());
        link.addClassName("tm-claim-ref");
        link.addClassNames(classes);
        link.getElement()
                .setAttribute("router-link", true)
                .setAttribute("data-status", Statuses.css(status))
                .setAttribute("title", Words.of(Statuses.key(status)));
        link.add(Parts.hidden(" " + Words.of("status.lower." + status.name())));
        return link;
    }

    /** Where a claim is worked on. */
    public static String address(ClaimRef claim) {
        return "/articles/" + claim.article() + "?claim=" + claim.number();
    }
}
