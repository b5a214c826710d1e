package org.tickmark.ui.newarticle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The sentences as {@code frontend/sentence-list.js} draws them; that element owns its subtree. */
@Tag("sentence-list")
@JsModule("context://sentence-list.js")
class SentenceList extends Component {

    void open(ObjectNode json) {
        getElement().callJsFunction("open", json);
    }

    void narrow(boolean telling) {
        getElement().callJsFunction("narrow", telling);
    }

    void chooseAll(boolean on) {
        getElement().callJsFunction("chooseAll", on);
    }

    /** Called with how many are chosen, whenever that changes. */
    void onCount(IntConsumer listener) {
        addListener(Counted.class, event -> listener.accept(event.count));
    }

    /** Asks for the indices of those chosen. */
    void chosen(Consumer<List<Integer>> then) {
        getElement().callJsFunction("chosen").then(json -> {
            List<Integer> indices = new ArrayList<>();
            for (JsonNode each : json) {
                indices.add(each.asInt(-1));
            }
            then.accept(indices);
        });
    }

    /** The choice has changed. */
    @DomEvent("tm-sentences")
    public static class Counted extends ComponentEvent<SentenceList> {

        private final int count;

        public Counted(SentenceList source, boolean fromClient, @EventData("event.detail.count") int count) {
            super(source, fromClient);
            this.count = count;
        }
    }
}
