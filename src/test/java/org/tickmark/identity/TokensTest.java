package org.tickmark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tickmark.testing.As.as;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tickmark.history.History;
import org.tickmark.history.HistoryRow;
import org.tickmark.history.StreamRef;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.storage.Sha256;
import org.tickmark.testing.ServiceTest;

@ServiceTest
class TokensTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final SampleDoor.Knock HERE =
            new SampleDoor.Knock(List.of("localhost"), List.of("Host"), "127.0.0.1");
    private static final SampleDoor.Knock ELSEWHERE =
            new SampleDoor.Knock(List.of("tickmark.example.org"), List.of("Host"), "10.0.0.7");

    @Autowired
    private Tokens tokens;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private People admins;

    @Autowired
    private UsingLinks links;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private History history;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private org.tickmark.testing.People some;

    private PersonKey me = new PersonKey("nobody");

    @BeforeEach
    void somebody() {
        me = some.aPerson(Role.CHECKER);
    }

    @Test
    void a_token_lets_its_owner_in_from_anywhere() {
        NewToken made = as(me, () -> tokens.make("Export", DAY));
        assertThat(signingIn.byToken(made.secret(), ELSEWHERE).map(SignedIn::key))
                .contains(me.value());
        assertThat(as(me, () -> tokens.mine())).extracting(TokenSheet::label).containsExactly("Export");
    }

    @Test
    void it_has_256_random_bits_and_only_its_hash_is_kept() {
        Set<String> secrets = new HashSet<>();
        for (int each = 0; each < 20; each++) {
            String secret = as(me, () -> tokens.make("Export", DAY)).secret();
            assertThat(secret).matches("tm_[A-Za-z0-9_-]{43}");
            secrets.add(secret);
        }
        assertThat(secrets).hasSize(20);
        assertThat(jdbc.sql("select secret_hash from api_token where person_key = :me")
                        .param("me", me.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        secrets.stream().map(secret -> Sha256.of(secret).hex()).toList());
    }

    @Test
    void nobody_revokes_the_token_of_another() {
        NewToken made = as(me, () -> tokens.make("Export", DAY));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(
                        some.aPerson(Role.ADMIN),
                        () -> tokens.revoke(made.sheet().id())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(me, () -> tokens.revoke(UUID.randomUUID())));
        assertThat(signingIn.byToken(made.secret(), HERE)).isPresent();
    }

    @Test
    void a_revoked_one_is_gone_and_both_acts_are_told() {
        NewToken made = as(me, () -> tokens.make("Export", DAY));
        as(me, () -> tokens.revoke(made.sheet().id()));
        assertThat(signingIn.byToken(made.secret(), HERE)).isEmpty();
        assertThat(as(me, () -> tokens.mine())).isEmpty();
        assertThat(history.about(StreamRef.HOUSE, "person/" + me, Long.MAX_VALUE, 10))
                .extracting(HistoryRow::action)
                .containsExactly("TOKEN_REVOKED", "TOKEN_MADE");
        assertThat(history.about(StreamRef.HOUSE, "person/" + me, Long.MAX_VALUE, 10)
                        .toString())
                .doesNotContain(made.secret());
    }

    @Test
    void using_it_is_remembered() {
        NewToken made = as(me, () -> tokens.make("Export", DAY));
        assertThat(as(me, () -> tokens.mine()).getFirst().lastUsedAt()).isNull();
        signingIn.byToken(made.secret(), HERE);
        assertThat(as(me, () -> tokens.mine()).getFirst().lastUsedAt()).isNotNull();
    }

    @Test
    void a_reset_link_ends_all_tokens() {
        NewToken made = as(me, () -> tokens.make("Export", DAY));
        String address =
                as(some.aPerson(Role.ADMIN), () -> admins.resetLink(me)).address();
        links.use(address.substring(address.indexOf('=') + 1), "", "seven green kettles", java.time.ZoneOffset.UTC);
        assertThat(signingIn.byToken(made.secret(), HERE)).isEmpty();
    }

    @Test
    void a_sample_persons_token_opens_from_this_machine_only() {
        String secret = current.asHouse(() -> tokens.issue(new PersonKey("checker"), "Check", DAY))
                .secret();
        assertThat(signingIn.byToken(secret, HERE)).isPresent();
        assertThat(signingIn.byToken(secret, ELSEWHERE)).isEmpty();
        assertThat(signingIn.byToken(
                        secret,
                        new SampleDoor.Knock(List.of("localhost"), List.of("Host", "X-Forwarded-For"), "127.0.0.1")))
                .isEmpty();
    }

    @Test
    void only_the_house_issues_one_for_another() {
        PersonKey admin = some.aPerson(Role.ADMIN);
        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> as(admin, () -> tokens.issue(me, "Mine", DAY)));
        for (String state : new String[] {"INVITED", "IMPORTED", "INACTIVE"}) {
            PersonKey absent = some.aPerson(Role.CHECKER, state);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> current.asHouse(() -> tokens.issue(absent, "Check", DAY)));
        }
    }

    @Test
    void what_it_is_for_and_how_long_is_asked_for() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> as(me, () -> tokens.make(" ", DAY)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("label"));
        for (Duration lasting : new Duration[] {Duration.ZERO, Duration.ofDays(400), Duration.ofDays(-1)}) {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> as(me, () -> tokens.make("Export", lasting)))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("lasting"));
        }
    }

    @Test
    void nobody_has_more_than_fifty() {
        for (int each = 0; each < 50; each++) {
            as(me, () -> tokens.make("Export", DAY));
        }
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(me, () -> tokens.make("One more", DAY)));
    }
}
