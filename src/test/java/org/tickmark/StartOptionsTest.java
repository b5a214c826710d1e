package org.tickmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartOptionsTest {

    @Test
    void without_words_it_serves_loopback_from_the_folder_data() {
        var options = StartOptions.parse();
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(options.host()).isEqualTo("127.0.0.1");
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.command()).isEmpty();
    }

    @Test
    void a_folder_is_meant_from_here_and_reaches_spring_absolute() {
        var options = StartOptions.parse("--tickmark.data=some/where/../folder", "--server.port=0");
        assertThat(options.data()).isEqualTo(Path.of("some/folder").toAbsolutePath());
        assertThat(options.springArgs())
                .containsExactly(
                        "--server.port=0",
                        "--tickmark.data=" + Path.of("some/folder").toAbsolutePath());
    }

    @Test
    void what_follows_two_dashes_is_the_commands_alone() {
        var options = StartOptions.parse("--tickmark.command=export", "--", "all", "--output", "--server.port=1");
        assertThat(options.command()).contains("export");
        assertThat(options.commandArgs()).containsExactly("all", "--output", "--server.port=1");
        assertThat(options.springArgs()).doesNotContain("all", "--server.port=1");
    }

    @Test
    void a_command_runs_beside_a_web_server_that_does_not_listen() {
        assertThat(StartOptions.parse("--tickmark.command=export").springArgs()).contains("--server.port=-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--server.port=eighty", "--server.port=-1", "--server.port=65536", "--tickmark.data=a;INIT=x"})
    void what_cannot_be_meant_is_refused(String typed) {
        assertThatThrownBy(() -> StartOptions.parse(typed)).isInstanceOf(StartRefused.class);
    }
}
