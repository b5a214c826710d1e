package org.tickmark.identity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.tickmark.identity.internal.Attempts;
import org.tickmark.identity.internal.Credentials;
import org.tickmark.identity.internal.PersonRows;
import org.tickmark.identity.internal.TokenRows;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotYours;

/**
 * Coming in: by password, by token, or by one click as one of the sample's people. Not transactional: checking a password takes
 * a tenth of a second on purpose, and nothing slow happens inside a transaction.
 */
@Service
@MayCall(anyone = true)
public class SigningIn {

    /** Longer input is refused before bcrypt sees it; it reads no further than this anyway. */
    private static final int LONGEST_PASSWORD = 72;

    private final PersonRows rows;
    private final PasswordEncoder encoder;
    private final Attempts attempts;
    private final SampleDoor door;
    private final TokenRows tokens;
    private final String nobodysPassword;

    SigningIn(PersonRows rows, PasswordEncoder encoder, Attempts attempts, SampleDoor door, TokenRows tokens) {
        this.rows = rows;
        this.encoder = encoder;
        this.attempts = attempts;
        this.door = door;
        this.tokens = tokens;
        this.nobodysPassword = String.valueOf(encoder.encode("nobody has this password"));
    }

    /**
     * Checks a password. An unknown name costs as much time as a known one, and is refused in the same words.
     *
     * @param name what was typed as the sign-in name
     * @param password what was typed as the password
     * @param address where it comes from; counted against, together with the name
     * @return what the session keeps
     * @throws BadInput when it is wrong, or was tried too often
     */
    public SignedIn byPassword(String name, String password, String address) {
        String typed = name.strip().toLowerCase(java.util.Locale.ROOT);
        Optional<Duration> wait = attempts.take(typed, address);
        if (wait.isPresent()) {
            throw new BadInput("", "refusal.sign-in.wait", wait.get().toSeconds() + 1);
        }
        Optional<Credentials> known =
                PersonKey.wellFormed(typed) ? rows.credentials(new PersonKey(typed)) : Optional.empty();
        Optional<Credentials> able = known.filter(Credentials::canSignInByPassword);
        String hash = able.map(Credentials::hash).orElse(nobodysPassword);
        boolean tooLong = password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_PASSWORD;
        boolean right = encoder.matches(tooLong ? "" : password, hash);
        if (!right || tooLong || able.isEmpty()) {
            throw new BadInput("", "refusal.sign-in.wrong");
        }
        attempts.giveBack(typed, address);
        return new SignedIn(typed, able.get().epoch());
    }

    /** The sample's people, while the door is open to this request; else nobody. */
    public List<Person> samplePeople(SampleDoor.Knock knock) {
        return door.opensFor(knock)
                ? rows.everyone().stream().filter(SigningIn::isActiveSample).toList()
                : List.of();
    }

    /**
     * One click.
     *
     * @throws NotYours when the door is shut, or this is no active person of the sample
     */
    public SignedIn asSample(String key, SampleDoor.Knock knock) {
        Optional<SignedIn> in = PersonKey.wellFormed(key) && door.opensFor(knock)
                ? rows.find(new PersonKey(key))
                        .filter(SigningIn::isActiveSample)
                        .flatMap(person -> rows.credentials(person.key()))
                        .map(credentials -> new SignedIn(key, credentials.epoch()))
                : Optional.empty();
        return in.orElseThrow(() -> new NotYours("refusal.sign-in.sample"));
    }

    /**
     * Whose call this is: the owner of a token that works, who is active; for one of the sample's people only while the
     * door is open to this request. Empty otherwise, whatever the reason.
     */
    public Optional<SignedIn> byToken(String secret, SampleDoor.Knock knock) {
        return tokens.owner(secret)
                .flatMap(person -> rows.credentials(person)
                        .map(now -> new SignedIn(person.value(), now.epoch()))
                        .filter(signedIn -> stands(signedIn, knock)));
    }

    /**
     * Whether a session still stands: the person is active, nothing has ended their sessions since, and for one of the
     * sample's people the door is still open to this request.
     */
    public boolean stands(SignedIn signedIn, SampleDoor.Knock knock) {
        return rows.credentials(new PersonKey(signedIn.key()))
                .filter(now -> now.state() == Person.State.ACTIVE && now.epoch() == signedIn.epoch())
                .filter(now -> !now.sample() || door.opensFor(knock))
                .isPresent();
    }

    private static boolean isActiveSample(Person person) {
        return person.sample() && person.state() == Person.State.ACTIVE;
    }
}
