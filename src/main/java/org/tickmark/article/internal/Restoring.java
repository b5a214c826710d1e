package org.tickmark.article.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.article.ArticleRecord;
import org.tickmark.article.NewArticle;
import org.tickmark.article.VersionRecord;
import org.tickmark.article.VersionSheet;
import org.tickmark.article.intake.Block;
import org.tickmark.article.intake.CanonicalText;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Part;
import org.tickmark.identity.PersonKey;
import org.tickmark.language.Span;
import org.tickmark.refusal.BadInput;
import org.tickmark.storage.Blobs;
import org.tickmark.storage.Sha256;

/** Puts an article of an archive back. The archive may be hostile: nothing is taken that bringing in would refuse. */
@Component
public class Restoring {

    private final ArticleRepository articles;
    private final VersionRows versions;
    private final Access access;
    private final Directory directory;
    private final Blobs blobs;

    Restoring(ArticleRepository articles, VersionRows versions, Access access, Directory directory, Blobs blobs) {
        this.articles = articles;
        this.versions = versions;
        this.access = access;
        this.directory = directory;
        this.blobs = blobs;
    }

    /** Checks and writes it. */
    public void restore(ArticleRecord record, Function<Sha256, byte[]> bytes) {
        if (articles.existsById(record.id())) {
            throw new BadInput("archive", "refusal.article.archive-exists", record.title());
        }
        ArticleId id = new ArticleId(record.id());
        NewArticle fields = fields(record);
        require(Set.of("OPEN", "CLOSED").contains(record.state()), "state");
        Article article =
                new Article(record.id(), fields, known(record.createdBy()).value(), record.createdAt());
        article.state(record.state());
        articles.saveAndFlush(article);
        access.open(id, record.teamOnly());
        access.give(id, Part.LEAD, one(fields.lead()));
        access.give(id, Part.WRITER, one(fields.writer()));
        access.give(id, Part.CHECKER, fields.checkers());
        access.give(id, Part.READER, fields.readers());
        require(!record.versions().isEmpty(), "versions");
        Set<Integer> numbers = new HashSet<>();
        for (VersionRecord version : record.versions()) {
            require(version.number() > 0 && numbers.add(version.number()), "versions");
            restore(id, version, bytes);
        }
    }

    private NewArticle fields(ArticleRecord record) {
        NewArticle said = new NewArticle(
                record.title(),
                record.author(),
                record.publisher(),
                record.sourceUrl(),
                record.published(),
                record.language(),
                record.lead() == null ? null : known(record.lead()),
                record.writer() == null ? null : known(record.writer()),
                known(record.checkers()),
                known(record.readers()),
                record.teamOnly(),
                record.deadline(),
                record.reviewsAsked());
        // An archive of ours holds what was kept, so checking changes nothing; what it would change is not ours.
        require(ArticleFields.checked(said).equals(said), "article");
        return said;
    }

    private void restore(ArticleId id, VersionRecord version, Function<Sha256, byte[]> bytes) {
        Sha256 sha256 = hash(version.sha256());
        Sha256 original = hash(version.original());
        CanonicalText text = text(version, checkedBytes(sha256, bytes));
        String type = version.originalMediaType();
        require(type.length() <= 120 && version.words() >= 0, "versions");
        require(version.originalName() == null || version.originalName().length() <= 255, "versions");
        blobs.keep(checkedBytes(original, bytes), type);
        versions.insert(
                id,
                new VersionSheet(
                        version.id(),
                        version.number(),
                        sha256,
                        version.words(),
                        original,
                        version.originalName(),
                        type,
                        known(version.createdBy()),
                        version.createdAt()),
                text.text(),
                text.blocks());
    }

    private static CanonicalText text(VersionRecord version, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            List<Block> blocks = version.blocks().stream()
                    .map(block -> new Block(block.kind(), new Span(block.start(), block.end()), block.level()))
                    .toList();
            return new CanonicalText(text, blocks);
        } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw bad("text");
        }
    }

    private static byte[] checkedBytes(Sha256 hash, Function<Sha256, byte[]> bytes) {
        byte[] found = bytes.apply(hash);
        require(Sha256.of(found).equals(hash), hash.hex());
        return found;
    }

    private static Sha256 hash(String hex) {
        try {
            return new Sha256(hex);
        } catch (IllegalArgumentException e) {
            throw bad("sha256");
        }
    }

    private PersonKey known(String key) {
        require(PersonKey.wellFormed(key), "person");
        PersonKey person = new PersonKey(key);
        require(directory.find(person).isPresent(), key);
        return person;
    }

    private Set<PersonKey> known(Collection<String> keys) {
        return keys.stream().map(this::known).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<PersonKey> one(@Nullable PersonKey person) {
        return Stream.ofNullable(person).collect(Collectors.toSet());
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw bad(what);
        }
    }

    private static BadInput bad(String what) {
        return new BadInput("archive", "refusal.article.archive", what);
    }
}
