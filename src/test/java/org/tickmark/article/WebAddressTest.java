package org.tickmark.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://mei.edu/publications/putins-visit, mei.edu",
        "HTTP://WWW.Example.ORG, example.org",
        "http://localhost:8080/a?b=c#d, localhost",
        "https://bücher.example/ä, bücher.example",
        "http://[2001:db8::1]/x, [2001:db8::1]",
        "'  https://example.org/a|b  ', example.org",
        "https://www.org/, org",
        "https://en.wikipedia.org/wiki/A_(b), en.wikipedia.org",
    })
    void an_address_of_the_web_is_taken_and_its_host_known(String typed, String host) {
        assertThat(WebAddress.parse(typed)).map(WebAddress::host).hasValue(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mei.edu",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "file:///etc/passwd",
                "http://",
                "https:///path",
                "http://user:secret@example.org/",
                "http://a b.example/",
                "http://.example/",
                "http://exa..mple/",
                "https://example.org/a b",
                "https://example.org/<script>",
                "https://example.org/\"x",
                "https://example.org/\\x",
                "http://example.org:123456/",
                "https://example.org/\u0000",
                "//example.org",
                "https://exam_ple!.org/"
            })
    void whatever_else_is_refused(String typed) {
        assertThat(WebAddress.parse(typed)).isEmpty();
    }

    @Test
    void it_has_at_most_2000_characters() {
        String start = "https://example.org/";
        assertThat(WebAddress.parse(start + "x".repeat(2000 - start.length()))).isPresent();
        assertThat(WebAddress.parse(start + "x".repeat(2001 - start.length()))).isEmpty();
    }
}
