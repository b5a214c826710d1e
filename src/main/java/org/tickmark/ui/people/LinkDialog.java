package org.tickmark.ui.people;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.tickmark.identity.OneTimeLink;
import org.tickmark.ui.component.CopyButton;
import org.tickmark.ui.component.Moments;
import org.tickmark.ui.component.Parts;

/** Shows a one-time link, once: to be handed over by whatever way the Admin trusts. */
class LinkDialog extends Dialog {

    LinkDialog(String name, OneTimeLink link) {
        setHeaderTitle(getTranslation("people.link.title", name));
        String address = origin() + link.address();
        TextField field = new TextField(getTranslation("people.link"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(
                Parts.div(
                        "tm-link-row",
                        field,
                        new CopyButton(
                                address, getTranslation("people.link.copy"), getTranslation("people.link.copied"))),
                new Paragraph(getTranslation("people.link.why", Moments.full(link.expiresAt()))));
        var close = Parts.button(getTranslation("shell.close"), "primary");
        close.addClickListener(click -> close());
        getFooter().add(close);
        setWidth("560px");
    }

    /** The address under which the Admin reaches the house, and so the one who gets the link, most likely. */
    private static String origin() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
