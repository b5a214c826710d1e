package org.tickmark;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one line on stdout by which scripts and people know that the first page can be served (contract, Commands). */
@Component
class ReadyLine {

    @EventListener
    void print(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            var server = web.getWebServer();
            // Without a server in tests, and with one that does not listen while a command runs.
            if (server != null && server.getPort() > 0) {
                System.out.println("Tickmark is ready: http://localhost:" + server.getPort());
                System.out.flush();
            }
        }
    }
}
