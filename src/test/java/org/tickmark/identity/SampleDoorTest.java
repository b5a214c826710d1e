package org.tickmark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDoorTest {

    private static final List<String> PLAIN = List.of("Host", "User-Agent", "Accept", "Cookie", "Content-Type");

    @ParameterizedTest
    @CsvSource({
        // server.address, Host, open
        "127.0.0.1, localhost, true",
        "127.0.0.1, localhost:8080, true",
        "127.0.0.1, LOCALHOST:8080, true",
        "127.0.0.1, 127.0.0.1:8080, true",
        "127.0.0.1, 127.9.8.7, true",
        "127.0.0.1, [::1]:8080, true",
        "127.0.0.1, [0:0:0:0:0:0:0:1], true",
        "::1, localhost, true",
        "localhost, localhost, true",
        // bound to more than this machine
        "0.0.0.0, localhost, false",
        "::, localhost, false",
        "192.168.1.5, localhost, false",
        "'', localhost, false",
        "tickmark.example, localhost, false",
        // a name that points here is not this machine's (DNS rebinding)
        "127.0.0.1, tickmark.example, false",
        "127.0.0.1, localhost.example, false",
        "127.0.0.1, localhost., false",
        "127.0.0.1, foo.localhost, false",
        "127.0.0.1, 127.0.0.1.example, false",
        "127.0.0.1, 128.0.0.1, false",
        "127.0.0.1, 127.0.0.256, false",
        "127.0.0.1, 127.1, false",
        "127.0.0.1, 2130706433, false",
        "127.0.0.1, [::2], false",
        "127.0.0.1, [::ffff:10.0.0.1], false",
        "127.0.0.1, ::1, false",
        "127.0.0.1, [::1, false",
        "127.0.0.1, [], false",
        "127.0.0.1, localhost:x, false",
        "127.0.0.1, user@localhost, false",
        "127.0.0.1, 'localhost, example.org', false",
        "127.0.0.1, '', false",
    })
    void it_opens_only_where_nobody_but_this_machine_can_ask(String bound, String host, boolean open) {
        SampleDoor door = new SampleDoor(bound);
        assertThat(door.opensFor(new SampleDoor.Knock(List.of(host), PLAIN, "127.0.0.1")))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "x-forwarded-anything",
                "X-Real-IP",
                "Via",
                "True-Client-IP",
                "CF-Connecting-IP",
                "X-Original-Host"
            })
    void any_header_of_a_proxy_shuts_it(String header) {
        assertThat(new SampleDoor("127.0.0.1")
                        .opensFor(new SampleDoor.Knock(
                                List.of("localhost"), List.of("Host", "Accept", header), "127.0.0.1")))
                .isFalse();
    }

    @Test
    void no_host_and_two_hosts_shut_it() {
        SampleDoor door = new SampleDoor("127.0.0.1");
        assertThat(door.opensFor(new SampleDoor.Knock(List.of(), PLAIN, "127.0.0.1")))
                .isFalse();
        assertThat(door.opensFor(new SampleDoor.Knock(List.of("localhost", "localhost"), PLAIN, "127.0.0.1")))
                .isFalse();
    }

    @Test
    void whoever_comes_from_another_machine_finds_it_shut() {
        assertThat(new SampleDoor("127.0.0.1")
                        .opensFor(new SampleDoor.Knock(List.of("localhost"), PLAIN, "192.168.1.7")))
                .isFalse();
    }
}
