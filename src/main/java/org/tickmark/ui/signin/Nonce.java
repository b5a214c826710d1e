package org.tickmark.ui.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * A number for one answer, by which the browser knows the inline scripts that the server wrote into it from those that
 * somebody else got in. The policy names it, and each script of Vaadin's page carries it.
 */
@Component
class Nonce implements VaadinServiceInitListener {

    private static final String KEPT = Nonce.class.getName();
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** That of the answer to this request. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof String known) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(KEPT, made);
        return made;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            if (page.getVaadinRequest() instanceof VaadinServletRequest asked) {
                page.getDocument().select("script").attr("nonce", of(asked.getHttpServletRequest()));
            }
        });
    }
}
