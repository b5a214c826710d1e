package org.tickmark.testing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A screen with a fault, so that tests see what people are shown then. */
@Route("test/fault")
@PermitAll
class FaultyView extends Div {

    FaultyView() {
        throw new IllegalStateException("SECRET-DETAIL of a fault");
    }
}
