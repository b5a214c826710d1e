package org.tickmark.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Status;
import org.tickmark.identity.PersonKey;

/** The element around the claim's fields: keeps drafts in the browser and says whether a save has arrived. */
@Tag("claim-panel")
@JsModule("context://claim-panel.js")
public class PanelRoot extends Component implements HasComponents {

    /** Shows whose fields they are; drafts that the browser holds are told by {@link DraftEvent}. */
    void open(PersonKey person, ClaimRef claim, Status status) {
        getElement().setAttribute("data-claim", Integer.toString(claim.number()));
        getElement().setAttribute("data-status", status.name());
        getElement().callJsFunction("open", person + "." + claim.article() + "." + claim.number());
    }

    void saved(String field) {
        getElement().callJsFunction("saved", field);
    }

    void refused() {
        getElement().callJsFunction("refused");
    }

    void addDraftListener(ComponentEventListener<DraftEvent> listener) {
        addListener(DraftEvent.class, listener);
    }

    /** Something was typed and not saved before the window was closed or the session ended. */
    @DomEvent("tm-draft")
    public static class DraftEvent extends ComponentEvent<PanelRoot> {

        private final String field;
        private final String value;
        private final String base;

        public DraftEvent(
                PanelRoot source,
                boolean fromClient,
                @EventData("event.detail.field") String field,
                @EventData("event.detail.value") String value,
                @EventData("event.detail.base") String base) {
            super(source, fromClient);
            this.field = field;
            this.value = value;
            this.base = base;
        }

        String field() {
            return field;
        }

        String value() {
            return value;
        }

        /** What stood in the house when the typing began. */
        String base() {
            return base;
        }
    }
}
