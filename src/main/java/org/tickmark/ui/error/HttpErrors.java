package org.tickmark.ui.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import org.tickmark.ui.component.Messages;

/** What goes wrong outside the screens: a small page of our own instead of the container's, which would show a trace. */
@RestController
class HttpErrors implements ErrorController {

    private static final String PAGE = """
            <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s · Tickmark</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/tickmark.css">
            </head><body><main class="tm-screen" data-screen="error"><div class="tm-empty"><h1>%s</h1><p>%s</p>
            <a class="tm-button primary" href="/">%s</a></div></main></body></html>
            """;

    private final Messages messages;

    HttpErrors(Messages messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(new Problem("about:blank", say(request, key(status)), status));
        }
        String why = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
                ? say(request, "error.fault.why", Faults.log(path, fault))
                : say(request, key(status) + ".why");
        String heading = say(request, key(status));
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(PAGE.formatted(
                        request.getLocale().getLanguage().equals("de") ? "de" : "en",
                        HtmlUtils.htmlEscape(heading),
                        HtmlUtils.htmlEscape(heading),
                        HtmlUtils.htmlEscape(why),
                        HtmlUtils.htmlEscape(say(request, "error.home"))));
    }

    record Problem(String type, String title, int status) {}

    private String say(HttpServletRequest request, String key, Object... args) {
        return messages.getTranslation(key, request.getLocale(), args);
    }

    private static String key(int status) {
        return switch (status) {
            case 401, 403 -> "error.not-yours";
            case 404 -> "error.no-page";
            case 413 -> "error.too-large";
            default -> status >= 500 ? "error.failed" : "error.bad-request";
        };
    }
}
