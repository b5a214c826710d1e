package org.tickmark.ui.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What everybody may have: style sheets, fonts, the one sprite, our own elements, Vaadin's bundle. */
final class StaticFiles {

    /** As patterns for the rules of access. */
    static final String[] PATTERNS = {
        "/tickmark.css", "/styles/**", "/fonts/**", "/aura/**", "/icons.svg", "/favicon.svg", "/*.js"
    };

    private static final List<String> FOLDERS =
            List.of("/styles/", "/fonts/", "/aura/", "/VAADIN/build/", "/VAADIN/static/");

    private StaticFiles() {}

    /** Whether the request asks for one of them. */
    static boolean holds(HttpServletRequest request) {
        String path = request.getServletPath();
        boolean atRoot = path.lastIndexOf('/') == 0;
        return FOLDERS.stream().anyMatch(path::startsWith)
                || (atRoot && (path.endsWith(".css") || path.endsWith(".svg") || path.endsWith(".js")));
    }
}
