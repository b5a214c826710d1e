package org.tickmark.ui.signin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A plain form that the browser itself sends: it works before and without any script of ours, and fills passwords. */
@Tag("form")
class Form extends HtmlContainer {

    Form(String action, CsrfField csrf) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        add(csrf);
    }
}
