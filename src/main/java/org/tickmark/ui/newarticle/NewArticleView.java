package org.tickmark.ui.newarticle;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tickmark.article.BringingIn;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Person;
import org.tickmark.identity.Role;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.DraftLine;
import org.tickmark.ui.component.Drafts;
import org.tickmark.ui.component.FormKeys;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Screen;
import org.tickmark.ui.component.Times;

/** {@code /articles/new}: the text and what is known of it. What is typed stays in the browser until it is saved. */
@Route("articles/new")
@PermitAll
class NewArticleView extends Screen implements BeforeEnterObserver {

    private final BringingIn bringingIn;
    private final CurrentPerson current;
    private final Directory directory;
    private final Times times;
    private final Drafts drafts = new Drafts();

    NewArticleView(BringingIn bringingIn, CurrentPerson current, Directory directory, Times times) {
        super("new-article");
        this.bringingIn = bringingIn;
        this.current = current;
        this.directory = directory;
        this.times = times;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person me = current.require();
        if (me.role() != Role.EDITOR) {
            throw new NotYours("refusal.not-your-role");
        }
        removeAll();
        drafts.removeAll();
        ArticleFields fields = new ArticleFields(directory, times.mine());
        fields.lead.setValue(me);
        TextIntake intake = new TextIntake(bringingIn);
        TitleSuggestion suggestion = new TitleSuggestion(fields.title);
        intake.onRead(preview -> suggestion.suggest(preview.suggestedTitle()));
        fields.language.addValueChangeListener(change -> intake.language(fields.language.tag()));
        ArticleDrafts kept = new ArticleDrafts(drafts, fields, intake.text);
        DraftLine back = new DraftLine(() -> {
            drafts.forget();
            UI.getCurrent().getPage().reload();
        });
        drafts.onFound(values -> {
            kept.restore(values);
            back.setVisible(true);
        });
        NativeButton save = Parts.button(getTranslation("new-article.save"), "primary");
        save.getElement().setAttribute("data-action", "bring-in");
        save.addClickListener(click -> save(fields, intake));
        NativeButton cancel = Parts.button(getTranslation("dialog.cancel"), "quiet");
        cancel.addClickListener(click -> {
            drafts.forget();
            UI.getCurrent().navigate("articles");
        });
        back.addClassName("tm-draft-line");
        Div side = scroll(fields);
        side.addClassName("tm-side");
        Div columns = Parts.div("tm-columns", scroll(back, intake), side);
        FormKeys form = new FormKeys(
                head(getTranslation("new-article.title"), getTranslation("new-article.below"), cancel, save), columns);
        form.onSubmit(() -> save(fields, intake));
        drafts.add(form);
        add(drafts);
        drafts.open(me.key(), "new-article");
    }

    private void save(ArticleFields fields, TextIntake intake) {
        if (fields.deadline.isInvalid()) {
            fields.deadline.focus();
            return;
        }
        fields.rows.accept();
        ArticleId article;
        try {
            article = bringingIn.bringIn(fields.article(), intake.manuscript());
        } catch (Refusal refusal) {
            if (!intake.refuse(refusal)) {
                fields.rows.refuse(refusal);
            }
            return;
        }
        drafts.forget();
        UI.getCurrent().navigate(SentencesView.address(article));
    }
}
