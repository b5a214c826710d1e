package org.tickmark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.tickmark.testing.As.as;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
import org.tickmark.testing.ServiceTest;

@ServiceTest
class PeopleTest {

    private static final String PASSWORD = "seven green kettles";
    private static final SampleDoor.Knock HERE =
            new SampleDoor.Knock(List.of("localhost"), List.of("Host"), "127.0.0.1");

    @Autowired
    private People people;

    @Autowired
    private UsingLinks links;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Directory directory;

    @Autowired
    private History history;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private PeopleArchive archive;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private org.tickmark.testing.People some;

    private PersonKey admin = new PersonKey("nobody");

    @BeforeEach
    void an_admin() {
        admin = some.aPerson(Role.ADMIN);
    }

    @Test
    void an_invitation_lets_somebody_in_once() {
        String key = aKey();
        String secret = secret(as(admin, () -> people.invite(key, "Ada Lind", "Energy desk", Role.CHECKER)));
        assertThat(links.look(secret)).hasValueSatisfying(sheet -> {
            assertThat(sheet.purpose()).isEqualTo(LinkSheet.Purpose.INVITE);
            assertThat(sheet.person().role()).isEqualTo(Role.CHECKER);
        });

        links.use(secret, "Ada Lindgren", PASSWORD, ZoneId.of("Europe/Stockholm"));

        assertThat(signingIn.byPassword(key, PASSWORD, "10.1.0.1").key()).isEqualTo(key);
        assertThat(person(key).name()).isEqualTo("Ada Lindgren");
        assertThat(links.look(secret)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> links.use(secret, "Mallory", "another long password", ZoneId.of("UTC")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("refusal.link.gone"));
        assertThat(person(key).name()).isEqualTo("Ada Lindgren");
    }

    @Test
    void a_link_stops_working_when_its_time_is_over() {
        String key = aKey();
        String secret = secret(as(admin, () -> people.invite(key, "Ada", "", Role.READER)));
        jdbc.sql(
                        "update sign_in_link set expires_at = timestamp with time zone '2020-01-01 00:00:00+00' where person_key = :key")
                .param("key", key)
                .update();
        assertThat(links.look(secret)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> links.use(secret, "Ada", PASSWORD, ZoneId.of("UTC")));
    }

    @Test
    void a_second_invitation_ends_the_first() {
        String key = aKey();
        String first = secret(as(admin, () -> people.invite(key, "Ada", "", Role.READER)));
        String second = secret(as(admin, () -> people.invite(key, "Ada", "", Role.EDITOR)));
        assertThat(links.look(first)).isEmpty();
        assertThat(links.look(second)).isPresent();
        assertThat(person(key).role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void no_secret_is_kept() {
        String key = aKey();
        String secret = secret(as(admin, () -> people.invite(key, "Ada", "", Role.READER)));
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(jdbc.sql("select secret_hash from sign_in_link where person_key = :key")
                        .param("key", key)
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    @Test
    void a_key_in_use_is_not_given_again() {
        PersonKey taken = some.aPerson(Role.READER);
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> as(admin, () -> people.invite(taken.value(), "Ada", "", Role.READER)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("key"));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> as(admin, () -> people.invite("no spaces", "Ada", "", Role.READER)));
    }

    @Test
    void who_is_deactivated_is_out_at_once_and_everywhere() {
        PersonKey checker = someoneWithPassword(Role.CHECKER);
        SignedIn session = signingIn.byPassword(checker.value(), PASSWORD, "10.1.0.2");
        String reset = secret(as(admin, () -> people.resetLink(checker)));
        assertThat(signingIn.stands(session, HERE)).isTrue();

        as(admin, () -> people.deactivate(checker, Optional.empty()));

        assertThat(signingIn.stands(session, HERE)).isFalse();
        assertThat(links.look(reset)).isEmpty();
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> signingIn.byPassword(checker.value(), PASSWORD, "10.1.0.2"));
    }

    @Test
    void who_comes_back_needs_a_new_password_and_gets_no_old_session() {
        PersonKey checker = someoneWithPassword(Role.CHECKER);
        SignedIn session = signingIn.byPassword(checker.value(), PASSWORD, "10.1.0.3");
        as(admin, () -> people.deactivate(checker, Optional.empty()));
        String back = secret(as(admin, () -> people.reactivate(checker)));

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> signingIn.byPassword(checker.value(), PASSWORD, "10.1.0.3"));
        links.use(back, "Back again", "eight green kettles", ZoneId.of("UTC"));
        assertThat(signingIn.stands(session, HERE)).isFalse();
        assertThat(signingIn
                        .byPassword(checker.value(), "eight green kettles", "10.1.0.3")
                        .key())
                .isEqualTo(checker.value());
    }

    @Test
    void the_last_active_admin_stays() {
        List<PersonKey> admins = directoryAs(admin).stream()
                .filter(each -> each.role() == Role.ADMIN && each.state() == Person.State.ACTIVE)
                .map(Person::key)
                .filter(key -> !key.equals(admin))
                .toList();
        admins.forEach(other -> jdbc.sql("update person set state = 'INACTIVE' where person_key = :key")
                .param("key", other.value())
                .update());
        try {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> as(admin, () -> people.deactivate(admin, Optional.empty())));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> as(admin, () -> people.role(admin, Role.EDITOR)));
            as(admin, () -> people.role(admin, Role.ADMIN));
            PersonKey second = some.aPerson(Role.ADMIN);
            as(admin, () -> people.role(admin, Role.EDITOR));
            assertThat(person(admin.value()).role()).isEqualTo(Role.EDITOR);
            as(second, () -> people.role(admin, Role.ADMIN));
        } finally {
            admins.forEach(other -> jdbc.sql("update person set state = 'ACTIVE' where person_key = :key")
                    .param("key", other.value())
                    .update());
        }
    }

    @Test
    void the_people_of_the_sample_get_no_password_in_any_way() {
        PersonKey sample = new PersonKey(aKey());
        current.asHouse(() -> archive.restore(List.of(new PersonRecord(sample, "Sample", "", Role.EDITOR)), true));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(admin, () -> people.resetLink(sample)));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> as(admin, () -> people.invite(sample.value(), "S", "", Role.EDITOR)));
        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> as(sample, () -> profiles.password("", PASSWORD)));
        jdbc.sql("update person set password_hash = '{noop}" + PASSWORD + "' where person_key = :key")
                .param("key", sample.value())
                .update();
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> signingIn.byPassword(sample.value(), PASSWORD, "10.1.0.4"));
        assertThat(signingIn.asSample(sample.value(), HERE).key()).isEqualTo(sample.value());
        assertThatExceptionOfType(NotYours.class)
                .isThrownBy(() -> signingIn.asSample(
                        sample.value(),
                        new SampleDoor.Knock(List.of("localhost"), List.of("Host", "Via"), "127.0.0.1")));
    }

    @Test
    void an_archive_changes_nobody_who_is_here() {
        PersonKey reader = some.aPerson(Role.READER);
        PersonKey fresh = new PersonKey(aKey());
        List<PersonKey> made = as(
                admin,
                () -> archive.restore(
                        List.of(
                                new PersonRecord(reader, "Now an Admin", "", Role.ADMIN),
                                new PersonRecord(fresh, "Fresh", "", Role.ADMIN)),
                        false));
        assertThat(made).containsExactly(fresh);
        assertThat(person(reader.value()).role()).isEqualTo(Role.READER);
        assertThat(person(fresh.value()).state()).isEqualTo(Person.State.IMPORTED);
        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> as(admin, () -> archive.restore(List.of(), true)));
    }

    @Test
    void a_new_password_needs_the_old_one_and_ends_the_other_sessions() {
        PersonKey editor = someoneWithPassword(Role.EDITOR);
        SignedIn elsewhere = signingIn.byPassword(editor.value(), PASSWORD, "10.1.0.5");
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> as(editor, () -> profiles.password("wrong one here", "nine green kettles")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("old"));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> as(editor, () -> profiles.password(PASSWORD, "short")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("password"));

        SignedIn here = as(editor, () -> profiles.password(PASSWORD, "nine green kettles"));

        assertThat(signingIn.stands(elsewhere, HERE)).isFalse();
        assertThat(signingIn.stands(here, HERE)).isTrue();
    }

    @Test
    void what_is_done_to_people_stands_in_the_history_of_the_house() {
        String key = aKey();
        as(admin, () -> people.invite(key, "Ada", "", Role.READER));
        as(admin, () -> people.role(new PersonKey(key), Role.EDITOR));
        assertThat(history.about(StreamRef.HOUSE, "person/" + key, Long.MAX_VALUE, 10))
                .extracting(HistoryRow::action, HistoryRow::actor, HistoryRow::to)
                .containsExactly(
                        tuple("PERSON_ROLE_CHANGED", admin.value(), "EDITOR"),
                        tuple("PERSON_INVITED", admin.value(), "Ada"));
    }

    @Test
    void a_name_with_controls_or_nothing_is_refused_at_its_field() {
        for (String bad : List.of("", "   ", "a\u0000b", "a\u202Eb", "\uD800", "x".repeat(121))) {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> as(admin, () -> people.rename(admin, bad)))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
        }
        as(admin, () -> people.rename(admin, "Ωλγα 🦉 <b>bold</b>"));
        assertThat(person(admin.value()).name()).isEqualTo("Ωλγα 🦉 <b>bold</b>");
    }

    private PersonKey someoneWithPassword(Role role) {
        String key = aKey();
        String secret = secret(as(admin, () -> people.invite(key, "Somebody", "", role)));
        return links.use(secret, "Somebody", PASSWORD, ZoneId.of("UTC"));
    }

    private Person person(String key) {
        return as(admin, () -> directory.find(new PersonKey(key))).orElseThrow();
    }

    private List<Person> directoryAs(PersonKey key) {
        return as(key, () -> directory.everyone());
    }

    private static String aKey() {
        return "p-" + UUID.randomUUID();
    }

    private static String secret(OneTimeLink link) {
        return link.address().substring(link.address().indexOf("key=") + 4);
    }
}
