package org.tickmark.identity.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.People;

/**
 * Tells whoever starts an empty house how to get in: no default password exists. On stderr, which the one at the
 * terminal reads; stdout is for the one line of the contract.
 */
@Component
class FirstAdmin {

    private final People people;
    private final CurrentPerson current;
    private final boolean sample;

    FirstAdmin(People people, CurrentPerson current, @Value("${tickmark.sample}") boolean sample) {
        this.people = people;
        this.current = current;
        this.sample = sample;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (sample || !(event.getApplicationContext() instanceof WebServerApplicationContext web)) {
            return;
        }
        var server = web.getWebServer();
        if (server == null || server.getPort() <= 0) {
            return;
        }
        current.asHouse(people::setUp).ifPresent(link -> {
            System.err.printf(
                    "Nobody can sign in yet. The first Admin sets Tickmark up here, once, within a day:%n"
                            + "http://localhost:%d%s%n",
                    server.getPort(), link.address());
            System.err.flush();
        });
    }
}
