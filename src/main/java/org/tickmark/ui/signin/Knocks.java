package org.tickmark.ui.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.tickmark.identity.SampleDoor;

/** Reads of a request what the sample's door asks for. */
final class Knocks {

    private Knocks() {}

    static SampleDoor.Knock of(HttpServletRequest request) {
        return new SampleDoor.Knock(
                Collections.list(request.getHeaders("Host")),
                Collections.list(request.getHeaderNames()),
                request.getRemoteAddr());
    }
}
