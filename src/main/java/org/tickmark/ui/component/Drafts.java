package org.tickmark.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tickmark.identity.PersonKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is typed below it in the browser until it is saved: a reload and an expired session lose nothing. A draft
 * belongs to one person.
 */
@Tag("tm-drafts")
@JsModule("context://drafts.js")
public final class Drafts extends Component implements HasComponents, HasStyle {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Says whose and which draft it is, and has it told.
     *
     * @param what names the draft among all of the house: {@code new-article}
     */
    public void open(PersonKey person, String what) {
        getElement().setAttribute("data-drafts", person + "/" + what);
    }

    /** Keeps this field under that name. */
    public <C extends Component> C keep(String name, C field) {
        field.getElement().setAttribute("data-keep", name);
        return field;
    }

    /** Tells the browser what a field holds whose value is more than text; {@code ""} for nothing. */
    public static void told(Component field, String value) {
        field.getElement().setAttribute("data-value", value);
    }

    /** Called with the values by name when there is a draft. They come from the browser and are as good as typed. */
    public void onFound(Consumer<Map<String, String>> listener) {
        addListener(Found.class, found -> {
            Map<String, String> values = new HashMap<>();
            JsonNode json = JSON.readTree(found.values);
            json.properties()
                    .forEach(each -> values.put(each.getKey(), each.getValue().asString("")));
            listener.accept(values);
        });
    }

    /** The draft is not needed any more. */
    public void forget() {
        getElement().callJsFunction("forget");
    }

    /** There is a draft. */
    @DomEvent("tm-drafts-found")
    public static class Found extends ComponentEvent<Drafts> {

        private final String values;

        public Found(Drafts source, boolean fromClient, @EventData("event.detail.values") String values) {
            super(source, fromClient);
            this.values = values;
        }
    }
}
