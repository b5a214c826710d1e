package org.tickmark.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.MarkedSegment;
import org.tickmark.claim.Selection;
import tools.jackson.databind.node.ObjectNode;

/** The article as {@code frontend/article-text.js} draws it; that element owns its subtree and is only fed JSON. */
@Tag("article-text")
@JsModule("context://article-text.js")
public class ArticleText extends Component {

    /** Draws a version. */
    void open(ObjectNode document) {
        getElement().setAttribute("data-article", document.path("article").asString());
        getElement().setAttribute("data-version", document.path("version").asString());
        getElement().setAttribute("data-sha256", document.path("sha256").asString());
        getElement().callJsFunction("open", document);
    }

    /** Draws the marks anew; only blocks whose marks differ are touched. */
    void segments(List<MarkedSegment> segments) {
        getElement().callJsFunction("segments", DocumentJson.segments(segments));
    }

    /** Chooses a claim and brings it into view; 0 chooses none. */
    void choose(int number) {
        ObjectNode how = DocumentJson.object();
        how.put("scroll", true);
        if (number == 0) {
            getElement().callJsFunction("choose", DocumentJson.nothing(), how);
        } else {
            getElement().callJsFunction("choose", number, how);
        }
    }

    /** Lets another person's change be seen once. */
    void flash(List<Integer> numbers) {
        getElement().callJsFunction("flash", DocumentJson.numbers(numbers));
    }

    /** Gives the focus back to the same word. */
    void focusText() {
        getElement().callJsFunction("focusText");
    }

    void clearSelection() {
        getElement().callJsFunction("clearSelection");
    }

    Registration addActionListener(ComponentEventListener<ActionEvent> listener) {
        return addListener(ActionEvent.class, listener);
    }

    Registration addClaimListener(ComponentEventListener<ClaimEvent> listener) {
        return addListener(ClaimEvent.class, listener);
    }

    Registration addSelectionListener(ComponentEventListener<SelectionEvent> listener) {
        return addListener(SelectionEvent.class, listener);
    }

    /** A key in the text or the button at a selection asks for an action. */
    @DomEvent("tm-action")
    public static class ActionEvent extends ComponentEvent<ArticleText> {

        private final String id;
        private final @Nullable Selection selection;

        public ActionEvent(
                ArticleText source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.version ?? 0") int version,
                @EventData("event.detail.start ?? -1") int start,
                @EventData("event.detail.end ?? -1") int end,
                @EventData("event.detail.exact ?? ''") String exact) {
            super(source, fromClient);
            this.id = id;
            this.selection = start < 0 || version < 1 ? null : new Selection(version, start, end, exact);
        }

        String id() {
            return id;
        }

        Optional<Selection> selection() {
            return Optional.ofNullable(selection);
        }
    }

    /** A mark was clicked or reached by key. */
    @DomEvent("tm-claim")
    public static class ClaimEvent extends ComponentEvent<ArticleText> {

        private final int number;

        public ClaimEvent(ArticleText source, boolean fromClient, @EventData("event.detail.number ?? 0") int number) {
            super(source, fromClient);
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /** The selection has changed. */
    @DomEvent("tm-selection")
    public static class SelectionEvent extends ComponentEvent<ArticleText> {

        private final @Nullable Selection selection;

        public SelectionEvent(
                ArticleText source,
                boolean fromClient,
                @EventData("event.detail?.version ?? 0") int version,
                @EventData("event.detail?.start ?? -1") int start,
                @EventData("event.detail?.end ?? -1") int end,
                @EventData("event.detail?.exact ?? ''") String exact) {
            super(source, fromClient);
            this.selection = start < 0 || version < 1 ? null : new Selection(version, start, end, exact);
        }

        Optional<Selection> selection() {
            return Optional.ofNullable(selection);
        }
    }
}
