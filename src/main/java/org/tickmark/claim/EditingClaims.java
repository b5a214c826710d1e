package org.tickmark.claim;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.internal.Claim;
import org.tickmark.claim.internal.ClaimSave;
import org.tickmark.claim.internal.ClaimSave.Field;
import org.tickmark.claim.internal.Fields;
import org.tickmark.identity.Access;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Change;

/**
 * Editing a claim, one field a save: a stale save of the same field is refused
 * ({@link org.tickmark.refusal.StaleSave}), different fields never collide. A claim that is cut is not edited
 * ({@link org.tickmark.refusal.NotAllowed}). Whoever edits its words, kind, topic or checkability has worked on the
 * claim; setting priority or checker hands work out and is none.
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class EditingClaims {

    private static final Field<String> STATEMENT =
            new Field<>("statement", "STATEMENT_EDITED", Claim::statement, Claim::statement);
    private static final Field<String> KIND = new Field<>("kind", "KIND_CHANGED", Claim::kind, Claim::kind);
    private static final Field<@Nullable String> TOPIC =
            new Field<@Nullable String>("topic", "TOPIC_CHANGED", Claim::topic, Claim::topic);
    private static final Field<Priority> PRIORITY =
            new Field<>("priority", "PRIORITY_CHANGED", Claim::priority, Claim::priority);
    private static final Field<Checkability> CHECKABILITY =
            new Field<>("checkability", "CHECKABILITY_CHANGED", Claim::checkability, Claim::checkability);
    private static final Field<@Nullable PersonKey> CHECKER = new Field<@Nullable PersonKey>(
            "checker",
            "CHECKER_CHANGED",
            claim -> key(claim.checker()),
            (claim, key) -> claim.checker(key == null ? null : key.value()));

    private final Access access;
    private final Fields fields;
    private final ClaimSave save;
    private final ClaimWork work;
    private final ObjectProvider<StandingChanges> standing;

    EditingClaims(
            Access access, Fields fields, ClaimSave save, ClaimWork work, ObjectProvider<StandingChanges> standing) {
        this.access = access;
        this.fields = fields;
        this.save = save;
        this.work = work;
        this.standing = standing;
    }

    /** The statement, 1 to 4,000 characters. */
    public void statement(ClaimRef claim, Change<String> change) {
        if (save.save(claim, STATEMENT, change, fields::statement)) {
            work.worked(claim, Work.EDITED);
            standing.orderedStream().forEach(each -> each.statementEdited(claim));
        }
    }

    /** The kind, one of {@link Kinds#all()}. */
    public void kind(ClaimRef claim, Change<String> change) {
        if (save.save(claim, KIND, change, fields::kind)) {
            work.worked(claim, Work.EDITED);
        }
    }

    /** The topic, at most 120 characters; null or blank: none. */
    public void topic(ClaimRef claim, Change<@Nullable String> change) {
        if (save.<@Nullable String>save(claim, TOPIC, change, fields::topic)) {
            work.worked(claim, Work.EDITED);
        }
    }

    /** The priority. */
    public void priority(ClaimRef claim, Change<Priority> change) {
        save.save(claim, PRIORITY, change, priority -> priority);
    }

    /** Whether it can be checked. */
    public void checkability(ClaimRef claim, Change<Checkability> change) {
        if (save.save(claim, CHECKABILITY, change, checkability -> checkability)) {
            work.worked(claim, Work.EDITED);
        }
    }

    /** The checker: an active Editor or Checker who sees the article; null: nobody. */
    public void checker(ClaimRef claim, Change<@Nullable PersonKey> change) {
        if (save.<@Nullable PersonKey>save(claim, CHECKER, change, key -> fields.checker(claim.article(), key))) {
            checks(claim, change.to());
        }
    }

    /** The checker of many claims of one article; whatever stood there. Cut ones are left alone. */
    public void setChecker(Collection<ClaimRef> claims, @Nullable PersonKey checker) {
        for (ClaimRef claim : together(claims)) {
            if (save.<@Nullable PersonKey>overwrite(claim, CHECKER, fields.checker(claim.article(), checker))) {
                checks(claim, checker);
            }
        }
    }

    /** The topic of many claims of one article; whatever stood there. Cut ones are left alone. */
    public void setTopic(Collection<ClaimRef> claims, @Nullable String topic) {
        String checked = fields.topic(topic);
        for (ClaimRef claim : together(claims)) {
            if (save.<@Nullable String>overwrite(claim, TOPIC, checked)) {
                work.worked(claim, Work.EDITED);
            }
        }
    }

    /** The priority of many claims of one article; whatever stood there. Cut ones are left alone. */
    public void setPriority(Collection<ClaimRef> claims, Priority priority) {
        together(claims).forEach(claim -> save.overwrite(claim, PRIORITY, priority));
    }

    /** In the order of numbers, in which everyone locks. */
    private List<ClaimRef> together(Collection<ClaimRef> claims) {
        List<ClaimRef> sorted = claims.stream()
                .distinct()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
        if (sorted.stream().map(ClaimRef::article).distinct().count() > 1) {
            throw new BadInput("claims", "refusal.claim.claims-of-several-articles");
        }
        sorted.stream().limit(1).forEach(claim -> access.require(claim.article(), Right.CHECK));
        return sorted;
    }

    private void checks(ClaimRef claim, @Nullable PersonKey checker) {
        if (checker != null) {
            work.worked(claim, checker, Work.CHECKER);
        }
    }

    private static @Nullable PersonKey key(@Nullable String value) {
        return value == null ? null : new PersonKey(value);
    }
}
