package org.tickmark.ui.action;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** The page of keys: the one list of actions, as far as they have keys, and the keys of the cursor in the text. */
final class KeysPage extends Dialog {

    private static final List<String> CURSOR =
            List.of("sentence", "word", "extend", "pick", "letter", "extend-letter", "end");

    KeysPage() {
        addClassName("keys-page");
        setHeaderTitle(Words.of("action.keys"));
        add(new Paragraph(Words.of("keys.where")));
        Div columns = new Div();
        columns.addClassName("keys-columns");
        for (Action.Group group : Action.Group.values()) {
            columns.add(group(group));
        }
        columns.add(cursor());
        columns.getElement().setAttribute("tabindex", "0"); // what scrolls can be scrolled by keyboard
        add(columns);
        NativeButton close = Parts.button(Words.of("keys.close"));
        close.addClickListener(click -> close());
        getFooter().add(close);
    }

    private static Div group(Action.Group group) {
        DescriptionList list = list();
        Arrays.stream(Action.values())
                .filter(action -> action.group() == group && action.hasKey())
                .forEach(action -> row(list, action.key(), Words.of(action.nameKey())));
        return new Div(heading("action.group." + group), list);
    }

    private static Div cursor() {
        DescriptionList list = list();
        CURSOR.forEach(each -> row(list, Words.of("keys.cursor." + each + ".keys"), Words.of("keys.cursor." + each)));
        return new Div(heading("keys.cursor"), list);
    }

    private static H2 heading(String key) {
        H2 heading = new H2(Words.of(key));
        heading.addClassName("tm-caps");
        return heading;
    }

    private static DescriptionList list() {
        DescriptionList list = new DescriptionList();
        list.addClassName("keys-list");
        return list;
    }

    private static void row(DescriptionList list, String keys, String name) {
        list.add(new DescriptionList.Term(Parts.keys(keys.split("\\+(?=.)"))), new DescriptionList.Description(name));
    }
}
