package org.tickmark.article.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.refusal.BadInput;

class ArticleFieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-07", "2022-07-19", "0001-01-01", "9999-12-31", "2024-02-29"})
    void a_year_a_month_or_a_day_is_a_date(String typed) {
        assertThat(ArticleFields.published(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0000-07-19", "2022-13", "2023-02-29", "19 July 2022", "22", "12022", "-2022"})
    void what_is_no_date_is_refused_at_the_field(String typed) {
        refusedAt("published", () -> ArticleFields.published(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-Hant", "ar", "und", "ckb"})
    void a_known_language_is_taken(String typed) {
        assertThat(ArticleFields.language(typed).value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "english please", "e", "<b>", "qq-DE", "en\u0000"})
    void an_unknown_one_is_refused(String typed) {
        refusedAt("language", () -> ArticleFields.language(typed));
    }

    @Test
    void a_deadline_of_year_0_is_refused_and_one_that_passed_is_not() {
        refusedAt("deadline", () -> ArticleFields.deadline(Instant.parse("0000-06-01T00:00:00Z")));
        refusedAt("deadline", () -> ArticleFields.deadline(Instant.parse("+12022-06-01T00:00:00Z")));
        assertThat(ArticleFields.deadline(Instant.parse("2001-01-01T00:00:00Z")))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void reviews_are_none_one_or_two(int asked) {
        refusedAt("reviewsAsked", () -> ArticleFields.reviewsAsked(asked));
    }

    private static void refusedAt(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
