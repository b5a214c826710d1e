package org.tickmark.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.refusal.BadInput;

/** What a password may be: long, and otherwise as its owner likes. */
class PasswordRulesTest {

    private static final PersonKey OWNER = new PersonKey("ada-lindgren-1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven kettles",
                "onlysmallletters",
                "123456789012",
                "  blanks around it  ",
                "Пароль по-русски",
                "sixty-four characters are few for whoever has them remembered…!",
                "and seventy-two bytes are as many as bcrypt reads of any password at all"
            })
    void any_mixture_of_characters_will_do(String password) {
        assertThatCode(() -> PersonInput.password(OWNER, password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eleven char",
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "Ada-Lindgren-1",
                "and seventy-three bytes are one more than bcrypt reads, so they are too many"
            })
    void what_is_short_guessed_at_once_or_would_be_cut_is_refused(String password) {
        assertThatThrownBy(() -> PersonInput.password(OWNER, password))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(refused.field())
                                .isEqualTo("password"));
    }
}
