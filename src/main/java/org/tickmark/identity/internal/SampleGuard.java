package org.tickmark.identity.internal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tickmark.StartRefused;
import org.tickmark.identity.Person;
import org.tickmark.identity.SampleDoor;

/**
 * Does not let the house listen to other machines while people without passwords are active in it. Runs when all is
 * made and nothing listens yet.
 */
@Component
class SampleGuard implements SmartInitializingSingleton {

    private final PersonRows rows;
    private final SampleDoor door;
    private final boolean sample;
    private final boolean server;

    SampleGuard(
            PersonRows rows,
            SampleDoor door,
            @Value("${tickmark.sample}") boolean sample,
            @Value("${server.port:8080}") int port) {
        this.rows = rows;
        this.door = door;
        this.sample = sample;
        this.server = port >= 0;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!server || door.isBoundToLoopback()) {
            return;
        }
        var everyone = rows.everyone();
        if (everyone.isEmpty() && sample) {
            throw new StartRefused(
                    "The sample's people come in without a password and so work on this machine only: add --no-sample, or leave --host out.");
        }
        if (everyone.stream().anyMatch(person -> person.sample() && person.state() == Person.State.ACTIVE)) {
            throw new StartRefused(
                    "The sample's people are active here and come in without a password: start without --host and deactivate them, or choose another folder with --data.");
        }
    }
}
