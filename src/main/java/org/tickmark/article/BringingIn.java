package org.tickmark.article;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.tickmark.article.internal.Article;
import org.tickmark.article.internal.ArticleFields;
import org.tickmark.article.internal.ArticleRepository;
import org.tickmark.article.internal.Reading;
import org.tickmark.article.internal.TeamFields;
import org.tickmark.article.internal.VersionRows;
import org.tickmark.history.Recorded;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Part;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.language.LanguageTag;
import org.tickmark.refusal.BadInput;
import org.tickmark.storage.Blobs;
import org.tickmark.storage.NewId;
import org.tickmark.storage.Sha256;

/** Bringing an article in. Reading and counting come before the transaction: a book takes seconds. */
@Service
@MayCall(Role.EDITOR)
public class BringingIn {

    private final Reading reading = new Reading();
    private final TeamFields team;
    private final Access access;
    private final CurrentPerson current;
    private final ArticleRepository articles;
    private final VersionRows versions;
    private final Blobs blobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    BringingIn(
            TeamFields team,
            Access access,
            CurrentPerson current,
            ArticleRepository articles,
            VersionRows versions,
            Blobs blobs,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionTemplate transaction) {
        this.team = team;
        this.access = access;
        this.current = current;
        this.articles = articles;
        this.versions = versions;
        this.blobs = blobs;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * What the manuscript would become; nothing is kept.
     *
     * @param language BCP 47 tag, for counting words
     * @throws BadInput at {@code text} (pasted), {@code file} (uploaded) or {@code language}
     */
    public ManuscriptPreview preview(Manuscript manuscript, String language) {
        return reading.read(manuscript, ArticleFields.language(language)).preview();
    }

    /** Endings of the files that can be brought in, for a file chooser: {@code .txt}, {@code .md} … */
    public List<String> fileEndings() {
        return reading.fileEndings();
    }

    /**
     * Makes an article; the text becomes version 1, and the file as it came is kept.
     *
     * @throws BadInput at a field of {@link NewArticle}, at {@code text} (pasted) or {@code file} (uploaded)
     */
    public ArticleId bringIn(NewArticle typed, Manuscript manuscript) {
        NewArticle article = ArticleFields.checked(typed);
        team.check(article);
        PersonKey me = current.require().key();
        PersonKey lead = article.lead() == null ? me : article.lead();
        if (article.teamOnly() && !sees(article, lead, me)) {
            throw new BadInput("teamOnly", "refusal.article.shuts-you-out");
        }
        Reading.Read read = reading.read(manuscript, LanguageTag.of(article.language()));
        ArticleId id = new ArticleId(NewId.next());
        transaction.executeWithoutResult(status -> save(id, article, lead, read, me));
        return id;
    }

    private static boolean sees(NewArticle article, PersonKey lead, PersonKey person) {
        return person.equals(lead)
                || person.equals(article.writer())
                || article.checkers().contains(person)
                || article.readers().contains(person);
    }

    private void save(ArticleId id, NewArticle article, PersonKey lead, Reading.Read read, PersonKey me) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Sha256 original = blobs.keep(read.bytes(), read.mediaType());
        articles.saveAndFlush(new Article(id.value(), article, me.value(), now));
        access.open(id, article.teamOnly());
        access.give(id, Part.LEAD, Set.of(lead));
        access.give(id, Part.WRITER, one(article.writer()));
        access.give(id, Part.CHECKER, article.checkers());
        access.give(id, Part.READER, article.readers());
        Sha256 sha256 = read.text().sha256();
        versions.insert(
                id,
                new VersionSheet(
                        NewId.next(), 1, sha256, read.words(), original, read.fileName(), read.mediaType(), me, now),
                read.text().text(),
                read.text().blocks());
        events.publishEvent(new Recorded(id.stream(), "ARTICLE_BROUGHT_IN", "article", null, article.title())
                .with("lead", lead.value())
                .with("access", article.teamOnly() ? "team" : "open"));
        events.publishEvent(new Recorded(id.stream(), "VERSION_ADDED", "version/1", null, sha256.hex())
                .with("words", Integer.toString(read.words()))
                .with("file", read.fileName()));
    }

    private static Set<PersonKey> one(@Nullable PersonKey person) {
        return person == null ? Set.of() : Set.of(person);
    }
}
