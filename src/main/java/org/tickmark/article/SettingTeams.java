package org.tickmark.article;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.article.internal.ArticleSave;
import org.tickmark.article.internal.TeamFields;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Part;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Change;

/**
 * Who answers for an article, who works on it, and who sees it. Refusals as in {@link EditingArticles}; besides,
 * nobody shuts themselves out: an article that its Editor no longer sees could not be opened by them again.
 */
@Service
@MayCall(Role.EDITOR)
@Transactional
public class SettingTeams {

    private final ArticleSave save;
    private final TeamFields people;
    private final Access access;
    private final CurrentPerson current;

    SettingTeams(ArticleSave save, TeamFields people, Access access, CurrentPerson current) {
        this.save = save;
        this.people = people;
        this.access = access;
        this.current = current;
    }

    /** The lead: an active Editor; there always is one. */
    public void lead(ArticleId article, Change<@Nullable PersonKey> change) {
        save.lock(article);
        if (change.to() == null) {
            throw new BadInput("lead", "refusal.typed.missing");
        }
        people.lead(change.to());
        one(article, "lead", Part.LEAD, change);
    }

    /** The writer. */
    public void writer(ArticleId article, Change<@Nullable PersonKey> change) {
        save.lock(article);
        people.writer(change.to());
        one(article, "writer", Part.WRITER, change);
    }

    /** The checkers of the team: active Editors or Checkers. */
    public void checkers(ArticleId article, Change<Set<PersonKey>> change) {
        save.lock(article);
        people.checkers(change.to());
        several(article, "checkers", Part.CHECKER, change);
    }

    /** The named readers. */
    public void readers(ArticleId article, Change<Set<PersonKey>> change) {
        save.lock(article);
        people.readers(change.to());
        several(article, "readers", Part.READER, change);
    }

    /** Whether only the team sees it. */
    public void teamOnly(ArticleId article, Change<Boolean> change) {
        save.lock(article);
        boolean now = access.teamOnly(article);
        if (change.wanted("teamOnly", now)) {
            access.restrict(article, change.to());
            stayIn(article, "teamOnly");
            save.record(article, "access", now ? "team" : "open", change.to() ? "team" : "open");
        }
    }

    private void one(ArticleId article, String field, Part part, Change<@Nullable PersonKey> change) {
        PersonKey now = access.team(article, part).stream().findFirst().orElse(null);
        if (change.wanted(field, now)) {
            give(article, field, part, change.to() == null ? Set.of() : Set.of(change.to()));
        }
    }

    private void several(ArticleId article, String field, Part part, Change<Set<PersonKey>> change) {
        Set<PersonKey> now = new TreeSet<>(access.team(article, part));
        if (new Change<Set<PersonKey>>(new TreeSet<>(change.from()), new TreeSet<>(change.to())).wanted(field, now)) {
            give(article, field, part, change.to());
        }
    }

    private void give(ArticleId article, String field, Part part, Set<PersonKey> to) {
        String before = named(new HashSet<>(access.team(article, part)));
        access.give(article, part, to);
        stayIn(article, field);
        save.record(article, field, before, named(to));
    }

    private void stayIn(ArticleId article, String field) {
        boolean out = current.get()
                .filter(person -> !access.sees(person.key(), article))
                .isPresent();
        if (out) {
            throw new BadInput(field, "refusal.article.shuts-you-out");
        }
    }

    private static @Nullable String named(Set<PersonKey> people) {
        String keys = people.stream().sorted().map(PersonKey::value).collect(Collectors.joining(", "));
        return keys.isEmpty() ? null : keys;
    }
}
