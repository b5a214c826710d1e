package org.tickmark.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.article.WebAddress;

class UrlKeyTest {

    @ParameterizedTest
    @CsvSource({
        "https://Example.ORG/a, https://example.org/a",
        "HTTPS://example.org, https://example.org/",
        "https://example.org:443/a, https://example.org/a",
        "http://example.org:80/a, http://example.org/a",
        "http://example.org:8080/a, http://example.org:8080/a",
        "https://example.org/a/, https://example.org/a",
        "https://example.org/a#part-2, https://example.org/a",
        "https://example.org/a?utm_source=x&id=7&UTM_medium=y, https://example.org/a?id=7",
        "https://example.org/a?fbclid=abc, https://example.org/a",
        "https://example.org/a?, https://example.org/a",
        "https://example.org/%e2%82%ac, https://example.org/%E2%82%AC",
        "https://bücher.example/a, https://xn--bcher-kva.example/a",
        "https://[2001:DB8::1]/a, https://[2001:db8::1]/a"
    })
    void addresses_of_one_page_have_one_key(String typed, String key) {
        assertThat(UrlKey.of(new WebAddress(typed))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/A",
        "https://example.org/a?id=1, https://example.org/a?id=2",
        "https://example.org/a?x=1&y=2, https://example.org/a?y=2&x=1",
        "https://example.org/a, http://example.org/a",
        "https://example.org/a, https://www.example.org/a"
    })
    void what_may_be_another_page_has_another_key(String one, String other) {
        assertThat(UrlKey.of(new WebAddress(one))).isNotEqualTo(UrlKey.of(new WebAddress(other)));
    }

    @Test
    void a_very_long_address_has_a_key_that_an_index_takes() {
        String start = "https://example.org/" + "a".repeat(1500);
        String key = UrlKey.of(new WebAddress(start + "1"));
        assertThat(key).hasSizeLessThan(100).isNotEqualTo(UrlKey.of(new WebAddress(start + "2")));
    }
}
