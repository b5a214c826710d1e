package org.tickmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Disk quota exceeded", "File too large"})
    void a_full_disk_is_known_wherever_it_is_told(String said) {
        var failure = new IllegalStateException(new SQLException("commit", "90031", 90031, new IOException(said)));
        assertThat(Outage.of(failure)).contains(Outage.DISK_FULL);
        assertThat(Outage.of(new UncheckedIOException(new IOException(said)))).contains(Outage.DISK_FULL);
    }

    @ParameterizedTest
    @CsvSource({
        "08006, 0, NO_DATABASE",
        "57P01, 0, NO_DATABASE",
        "90098, 90098, NO_DATABASE",
        "53100, 0, DISK_FULL",
    })
    void a_database_tells_by_its_codes(String state, int code, Outage outage) {
        assertThat(Outage.of(new RuntimeException(new SQLException("no", state, code))))
                .contains(outage);
    }

    @Test
    void a_disk_is_the_better_answer_when_both_are_told() {
        var failure = new DataAccessResourceFailureException("sync", new IOException("No space left on device"));
        assertThat(Outage.of(failure)).contains(Outage.DISK_FULL);
    }

    @Test
    void a_fault_of_ours_is_none() {
        assertThat(Outage.of(new NullPointerException())).isEmpty();
        assertThat(Outage.of(new RuntimeException(new SQLException("unique", "23505"))))
                .isEmpty();
        assertThat(Outage.of(new IOException("closed"))).isEmpty();
    }
}
