package org.tickmark.ui.component;

import com.vaadin.flow.component.html.Anchor;
import org.tickmark.identity.ArticleId;

/** An article among other facts: the part of its title before a colon stands for the whole, which is its tooltip. */
public final class ArticleLink extends Anchor {

    private static final int ENOUGH = 8;

    /** A quiet link to it. */
    public ArticleLink(ArticleId article, String title) {
        super("/articles/" + article, brief(title));
        addClassName("tm-article-link");
        getElement().setAttribute("router-link", true).setAttribute("title", title);
    }

    static String brief(String title) {
        int colon = title.indexOf(": ");
        return colon < ENOUGH ? title : title.substring(0, colon);
    }
}
