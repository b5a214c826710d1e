package org.tickmark.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** Where the panel is a drawer or a sheet: makes it taller, and closes it. */
final class SheetHandle extends Div {

    /**
     * @param taller makes the sheet taller or lower again
     * @param close puts the panel away
     */
    SheetHandle(Runnable taller, Runnable close) {
        addClassName("workbench-handle");
        NativeButton handle = new NativeButton();
        handle.addClassName("tm-sheet-handle");
        handle.getElement().setAttribute("aria-label", Words.of("workbench.sheet.taller"));
        handle.addClickListener(click -> taller.run());
        NativeButton shut = Parts.button("", "icon", "quiet", "small");
        shut.add(Parts.icon("close"), Parts.hidden(Words.of("workbench.sheet.close")));
        shut.addClickListener(click -> close.run());
        add(handle, shut);
    }
}
