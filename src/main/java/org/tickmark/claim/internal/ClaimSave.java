package org.tickmark.claim.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tickmark.claim.ClaimRef;
import org.tickmark.history.Recorded;
import org.tickmark.identity.Access;
import org.tickmark.identity.Right;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotAllowed;

/** One field of a claim saved: rights, the value checked, the row locked, compared, written, recorded. */
@Component
public class ClaimSave {

    private final Access access;
    private final ClaimRepository claims;
    private final ApplicationEventPublisher events;

    ClaimSave(Access access, ClaimRepository claims, ApplicationEventPublisher events) {
        this.access = access;
        this.claims = claims;
        this.events = events;
    }

    /** A field: its name in refusals, its action in history, how it is read and written. */
    public record Field<T extends @Nullable Object>(
            String name, String action, Function<Claim, T> get, BiConsumer<Claim, T> set) {}

    /** Saves a field; answers whether anything was to be written. */
    public <T extends @Nullable Object> boolean save(
            ClaimRef ref, Field<T> field, Change<T> typed, UnaryOperator<T> checked) {
        access.require(ref.article(), Right.CHECK);
        Claim claim = claims.lock(ref);
        if (claim.isCut()) {
            throw new NotAllowed("refusal.claim.is-cut", List.of());
        }
        Change<T> change = new Change<>(typed.from(), checked.apply(typed.to()));
        return change.wanted(field.name(), field.get().apply(claim)) && write(claim, field, change.to());
    }

    /** Writes a checked value over whatever stands there; answers whether it was another, and the claim not cut. */
    public <T extends @Nullable Object> boolean overwrite(ClaimRef ref, Field<T> field, T value) {
        Claim claim = claims.lock(ref);
        return !claim.isCut() && !Objects.equals(field.get().apply(claim), value) && write(claim, field, value);
    }

    private <T extends @Nullable Object> boolean write(Claim claim, Field<T> field, T value) {
        T now = field.get().apply(claim);
        field.set().accept(claim, value);
        // At once, so that whoever reads by SQL in this transaction reads what stands.
        claims.saveAndFlush(claim);
        ClaimRef ref = claim.ref();
        events.publishEvent(
                new Recorded(ref.article().stream(), field.action(), ref.subject(), shown(now), shown(value)));
        return true;
    }

    private static @Nullable String shown(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
