package org.tickmark.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final Hand clock = new Hand();
    private final Attempts attempts = new Attempts(clock);

    @Test
    void the_sixth_wrong_try_of_a_name_waits_wherever_it_comes_from() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.take("editor", "10.0.0." + i)).isEmpty();
        }
        assertThat(attempts.take("editor", "10.0.0.9"))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60)));
        assertThat(attempts.take("checker", "10.0.0.9")).isEmpty();
    }

    @Test
    void a_minute_later_there_is_another_try() {
        for (int i = 0; i < 6; i++) {
            attempts.take("editor", "10.0.0.1");
        }
        clock.now = clock.now.plusSeconds(61);
        assertThat(attempts.take("editor", "10.0.0.1")).isEmpty();
        assertThat(attempts.take("editor", "10.0.0.1")).isPresent();
    }

    @Test
    void an_address_that_tries_many_names_waits_too() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempts.take("person" + i, "10.0.0.1")).isEmpty();
        }
        assertThat(attempts.take("somebody", "10.0.0.1")).isPresent();
        assertThat(attempts.take("somebody", "10.0.0.2")).isEmpty();
    }

    @Test
    void words_that_can_be_no_name_count_against_the_address() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempts.take("' or 1=1 --", "10.0.0.1")).isEmpty();
        }
        assertThat(attempts.take("' or 1=1 --", "10.0.0.1")).isPresent();
    }

    @Test
    void a_success_does_not_count() {
        for (int i = 0; i < 40; i++) {
            assertThat(attempts.take("editor", "10.0.0.1")).isEmpty();
            attempts.giveBack("editor", "10.0.0.1");
        }
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-06-11T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
