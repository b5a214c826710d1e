package org.tickmark.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "e", "en_GB", "english language", "en-", "<script>", "en-x-0123456-0123456-0123456-01234567"
            })
    void what_is_no_tag_is_refused(String tag) {
        assertThatThrownBy(() -> LanguageTag.of(tag)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_tag_is_kept_in_its_canonical_spelling() {
        assertThat(LanguageTag.of("PT-br")).isEqualTo(LanguageTag.of("pt-BR"));
        assertThat(LanguageTag.UNKNOWN.locale().getLanguage()).isEmpty();
    }

    @Test
    void the_direction_follows_the_script() {
        assertThat(LanguageTag.of("fa").isRightToLeft()).isTrue();
        assertThat(LanguageTag.of("ar").isRightToLeft()).isTrue();
        assertThat(LanguageTag.of("az-Arab").isRightToLeft()).isTrue();
        assertThat(LanguageTag.of("en").isRightToLeft()).isFalse();
    }
}
