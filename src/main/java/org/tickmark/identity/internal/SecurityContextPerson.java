package org.tickmark.identity.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tickmark.history.Actor;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.SignedIn;
import org.tickmark.refusal.NotYours;

/** The current person out of Spring Security's context, read anew each time: a role taken away works at once. */
@Component
class SecurityContextPerson implements CurrentPerson, Actor {

    private static final ScopedValue<Boolean> HOUSE = ScopedValue.newInstance();

    private final PersonRows rows;

    SecurityContextPerson(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Person> get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        return rows.find(new PersonKey(signedIn.key())).filter(person -> person.state() == Person.State.ACTIVE);
    }

    @Override
    public Person require() {
        return get().orElseThrow(() -> new NotYours("refusal.not-signed-in"));
    }

    @Override
    public <T> T asHouse(Supplier<T> work) {
        return ScopedValue.where(HOUSE, true).call(work::get);
    }

    @Override
    public boolean isHouse() {
        return HOUSE.isBound();
    }

    @Override
    public String key() {
        return isHouse() ? SYSTEM : get().map(person -> person.key().value()).orElse(SYSTEM);
    }
}
