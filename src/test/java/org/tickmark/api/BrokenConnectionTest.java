package org.tickmark.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.identity.Tokens;
import org.tickmark.testing.Api;
import org.tickmark.testing.Logged;
import org.tickmark.testing.People;
import org.tickmark.testing.SomeArticles;
import org.tickmark.testing.TickmarkTest;

/** Whoever hangs up in the middle of an answer is no fault of ours: the log stays quiet, and the next call is answered. */
@TickmarkTest
class BrokenConnectionTest {

    /** More than the buffers between two sockets on one machine take. */
    private static final int CHARACTERS = 9_000_000;

    @Autowired
    private Api api;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    @Autowired
    private Tokens tokens;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private Environment environment;

    @Test
    void hanging_up_in_the_middle_of_an_answer_is_no_fault() {
        PersonKey lead = people.aPerson(Role.EDITOR);
        String article = "/api/v1/articles/" + some.open(lead, "fact-check ".repeat(CHARACTERS / 11));
        String text = article + "/versions/1/text";
        assertThat(api.as(lead).get(text).status()).isEqualTo(200);
        String token = current.asHouse(() -> tokens.issue(lead, "A test", Duration.ofHours(1)))
                .secret();
        var told = Logged.by("ROOT", Level.WARN, () -> {
            for (int i = 0; i < 3; i++) {
                hangUp(text, token);
            }
            // Each answer is written in its own time; one that is whole comes after those that broke.
            assertThat(api.as(lead).get(text).status()).isEqualTo(200);
            sleep();
        });
        assertThat(told.stream().map(event -> event.getLoggerName() + ": " + event.getFormattedMessage()))
                .isEmpty();
    }

    private void hangUp(String path, String token) {
        try (Socket socket =
                new Socket("localhost", Integer.parseInt(environment.getRequiredProperty("local.server.port")))) {
            // Closed with an answer on its way, the connection is reset and not ended in order.
            socket.setSoLinger(true, 0);
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertThat(socket.getInputStream().readNBytes(1000)).hasSize(1000);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
