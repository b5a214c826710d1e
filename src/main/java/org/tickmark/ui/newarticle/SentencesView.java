package org.tickmark.ui.newarticle;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.ArticleDocument;
import org.tickmark.article.ArticleSheet;
import org.tickmark.article.Articles;
import org.tickmark.claim.Claims;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Profiles;
import org.tickmark.identity.Right;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.FormKeys;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Screen;
import org.tickmark.ui.component.Segmented;
import org.tickmark.ui.component.Toast;

/** {@code /articles/ID/sentences}: the sentences of the newest version, many made claims at once. Can be skipped. */
@Route("articles/:article/sentences")
@PermitAll
public class SentencesView extends Screen implements BeforeEnterObserver {

    private final Articles articles;
    private final Claims claims;
    private final MarkingClaims marking;
    private final Access access;
    private final Profiles profiles;
    private final SentenceList list = new SentenceList();
    private final NativeButton make = Parts.button("", "primary");
    private @Nullable ArticleSheet article;

    SentencesView(Articles articles, Claims claims, MarkingClaims marking, Access access, Profiles profiles) {
        super("sentences");
        this.articles = articles;
        this.claims = claims;
        this.marking = marking;
        this.access = access;
        this.profiles = profiles;
        // the second step of bringing an article in is a part of that screen
        getElement().setAttribute("data-screen", "new-article");
        make.getElement().setAttribute("data-action", "claims-from-sentences");
        make.addClickListener(click -> make());
        list.onCount(this::count);
    }

    /** Where the sentences of an article are offered. */
    public static String address(ArticleId article) {
        return "articles/" + article + "/sentences";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ArticleId id = event.getRouteParameters()
                .get("article")
                .flatMap(SentencesView::id)
                .orElseThrow(() -> new NotFound("refusal.no-such-article"));
        ArticleSheet sheet = articles.sheet(id);
        if (!access.may(id, Right.CHECK)) {
            throw new NotYours("refusal.not-your-role");
        }
        article = sheet;
        ArticleDocument document = articles.document(id, sheet.newest().number());
        removeAll();
        NativeButton skip = Parts.button(getTranslation("sentences.skip"), "quiet");
        skip.getElement().setAttribute("data-action", "skip");
        skip.addClickListener(click -> workbench());
        FormKeys form = new FormKeys(
                head(
                        getTranslation("sentences.head"),
                        getTranslation(
                                "sentences.below",
                                sheet.title(),
                                document.sentences().size()),
                        skip,
                        make),
                Parts.div("tm-toolbar", narrowing(), all(true), all(false), hint()),
                scroll(list));
        form.onSubmit(this::make);
        add(form);
        count(0);
        list.open(SentencesJson.of(
                document,
                new Offering(document, claims.sheets(id)),
                profiles.mine().keysOn()));
    }

    @Override
    protected String title() {
        return article == null ? super.title() : article.title();
    }

    private Segmented<Boolean> narrowing() {
        Segmented<Boolean> narrowing = new Segmented<>(
                getTranslation("sentences.shown"),
                List.of(false, true),
                telling -> getTranslation(telling ? "sentences.shown.telling" : "sentences.shown.all"));
        narrowing.choose(false);
        narrowing.onChoose(list::narrow);
        return narrowing;
    }

    private NativeButton all(boolean on) {
        NativeButton button = Parts.button(getTranslation(on ? "sentences.all" : "sentences.none"), "small", "quiet");
        button.addClickListener(click -> list.chooseAll(on));
        return button;
    }

    private Span hint() {
        Span hint = new Span(
                Parts.keys("J", "K"),
                new Span(getTranslation("sentences.keys.move")),
                Parts.keys(getTranslation("sentences.keys.space")),
                new Span(getTranslation("sentences.keys.choose")));
        hint.addClassName("tm-sentences-keys");
        return hint;
    }

    private void count(int chosen) {
        make.setText(getTranslation("sentences.make", chosen));
        make.setEnabled(chosen > 0);
    }

    private void make() {
        list.chosen(indices -> {
            if (article == null || indices.isEmpty()) {
                return;
            }
            ArticleDocument document =
                    articles.document(article.id(), article.newest().number());
            try {
                int made = marking.markMany(article.id(), new Offering(document, List.of()).selections(indices))
                        .size();
                Toast.say(getTranslation("sentences.made", made));
                workbench();
            } catch (Refusal refusal) {
                Toast.refuse(refusal);
            }
        });
    }

    private void workbench() {
        if (article != null) {
            UI.getCurrent().navigate("articles/" + article.id());
        }
    }

    private static Optional<ArticleId> id(String typed) {
        try {
            return Optional.of(new ArticleId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no id: there is no such article
        }
    }
}
