package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;
import static org.tickmark.testing.SomeArticles.words;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.article.ArticleArchive;
import org.tickmark.article.ArticleRecord;
import org.tickmark.article.Articles;
import org.tickmark.article.VersionRecord;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.QuoteDoesNotFit;
import org.tickmark.refusal.Refusal;
import org.tickmark.storage.NewId;
import org.tickmark.storage.Sha256;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;
import tools.jackson.databind.json.JsonMapper;

/** Articles and claims out of one house and into it again under new ids, since tests share one house. */
@ServiceTest
class ClaimArchiveTest {

    private static final String TEXT = "The deal was signed. The factory opened. Who would doubt it?";

    @Autowired
    private ArticleArchive articleArchive;

    @Autowired
    private ClaimArchive claimArchive;

    @Autowired
    private Articles articles;

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private PlacingClaims placing;

    @Autowired
    private EditingClaims editing;

    @Autowired
    private Notes notes;

    @Autowired
    private JsonMapper json;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private PersonKey editor;
    private ArticleId id;
    private ArticleRecord article;
    private List<ClaimRecord> claims;

    @BeforeEach
    void an_article_with_everything() {
        editor = people.aPerson(Role.EDITOR);
        PersonKey checker = people.aPerson(Role.CHECKER);
        id = some.open(editor, TEXT);
        as(checker, () -> {
            ClaimRef deal = marking.mark(id, words("The deal was signed.", TEXT), NewClaim.PLAIN);
            ClaimRef factory = marking.mark(id, words("The factory opened.", TEXT), NewClaim.PLAIN);
            placing.replacePassage(deal, 1, words("deal was signed", TEXT), "Tighter.");
            editing.checker(deal, new Change<>(null, editor));
            editing.topic(deal, new Change<>(null, "visit"));
            UUID thread = notes.write(factory, "Which one?");
            notes.reply(thread, "The new one.");
            notes.resolve(thread);
        });
        article = as(editor, () -> articleArchive.read(id));
        claims = as(editor, () -> claimArchive.claims(id));
    }

    @Test
    void what_comes_out_is_equal_after_it_went_through_json_and_in_again() {
        ArticleRecord other = json.readValue(json.writeValueAsString(moved(article)), ArticleRecord.class);
        List<ClaimRecord> others = claims.stream()
                .map(ClaimArchiveTest::moved)
                .map(claim -> json.readValue(json.writeValueAsString(claim), ClaimRecord.class))
                .toList();
        List<DispositionRecord> decided = List.of(opinion(others));
        ArticleId target = new ArticleId(other.id());
        as(editor, () -> {
            articleArchive.restore(other, bytes());
            claimArchive.restore(target, others, decided);
        });
        assertThat(as(editor, () -> articleArchive.read(target))).isEqualTo(other);
        assertThat(as(editor, () -> claimArchive.claims(target))).isEqualTo(others);
        assertThat(as(editor, () -> claimArchive.dispositions(target))).isEqualTo(decided);
        assertThat(as(editor, () -> articles.text(target, 1))).isEqualTo(TEXT);
        assertThat(as(editor, () -> marking.mark(target, words("doubt", TEXT), NewClaim.PLAIN))
                        .number())
                .isEqualTo(3);
    }

    @Test
    void an_article_that_is_here_is_not_overwritten() {
        assertThat(as(editor, () -> articleArchive.exists(id))).isTrue();
        refused(() -> articleArchive.restore(article, bytes()));
    }

    @Test
    void a_text_that_is_not_that_of_its_hash_is_refused() {
        ArticleRecord other = moved(article);
        refused(() -> articleArchive.restore(other, hash -> "Other words.".getBytes(StandardCharsets.UTF_8)));
        assertThat(as(editor, () -> articleArchive.exists(new ArticleId(other.id()))))
                .isFalse();
    }

    @Test
    void words_that_do_not_stand_there_are_an_error() {
        ClaimRecord claim = moved(claims.getFirst());
        AnchorRecord wrong = claim.anchors().getLast();
        AnchorRecord shifted = new AnchorRecord(
                wrong.id(),
                1,
                9,
                wrong.start() + 1,
                wrong.end() + 1,
                false,
                wrong.exact(),
                "",
                "",
                true,
                true,
                wrong.createdBy(),
                wrong.createdAt(),
                null,
                null,
                null);
        restoreRefused(QuoteDoesNotFit.class, with(claim, claim.number(), List.of(shifted)));
    }

    @Test
    void records_that_contradict_themselves_are_refused() {
        ClaimRecord claim = moved(claims.getFirst());
        restoreRefused(BadInput.class, claim, claim);
        restoreRefused(BadInput.class, with(claim, 0, claim.anchors()));
        AnchorRecord current = claim.anchors().getLast();
        restoreRefused(BadInput.class, with(claim, 1, List.of(current, again(current))));
    }

    private void restoreRefused(Class<? extends Refusal> kind, ClaimRecord... records) {
        ArticleRecord other = moved(article);
        as(editor, () -> articleArchive.restore(other, bytes()));
        assertThatThrownBy(() ->
                        as(editor, () -> claimArchive.restore(new ArticleId(other.id()), List.of(records), List.of())))
                .isInstanceOf(kind);
        assertThat(as(editor, () -> claimArchive.claims(new ArticleId(other.id()))))
                .isEmpty();
    }

    private void refused(Runnable work) {
        assertThatThrownBy(() -> as(editor, work)).isInstanceOf(BadInput.class);
    }

    private Function<Sha256, byte[]> bytes() {
        return hash -> TEXT.getBytes(StandardCharsets.UTF_8);
    }

    private DispositionRecord opinion(List<ClaimRecord> others) {
        int start = TEXT.indexOf("Who");
        return new DispositionRecord(
                NewId.next(),
                1,
                start,
                TEXT.length(),
                TEXT.substring(start),
                DispositionRecord.Decision.OPINION,
                null,
                editor.value(),
                Instant.parse("2026-11-13T10:00:00.123456Z"),
                null,
                null,
                null);
    }

    private static ArticleRecord moved(ArticleRecord a) {
        return new ArticleRecord(
                NewId.next(),
                a.title(),
                a.author(),
                a.publisher(),
                a.sourceUrl(),
                a.published(),
                a.language(),
                a.lead(),
                a.writer(),
                a.checkers(),
                a.readers(),
                a.teamOnly(),
                a.deadline(),
                a.reviewsAsked(),
                a.state(),
                a.createdBy(),
                a.createdAt(),
                a.versions().stream().map(ClaimArchiveTest::moved).toList());
    }

    private static VersionRecord moved(VersionRecord v) {
        return new VersionRecord(
                NewId.next(),
                v.number(),
                v.sha256(),
                v.words(),
                v.original(),
                v.originalName(),
                v.originalMediaType(),
                v.createdBy(),
                v.createdAt(),
                v.blocks());
    }

    private static ClaimRecord moved(ClaimRecord claim) {
        UUID thread = NewId.next();
        return new ClaimRecord(
                NewId.next(),
                claim.number(),
                claim.statement(),
                claim.kind(),
                claim.topic(),
                claim.priority(),
                claim.checkability(),
                claim.status(),
                claim.statusSince(),
                claim.checker(),
                claim.cutReason(),
                claim.mergedInto(),
                claim.createdBy(),
                claim.createdAt(),
                claim.anchors().stream().map(ClaimArchiveTest::again).toList(),
                claim.notes().stream()
                        .map(note -> new NoteRecord(
                                note.thread() == null ? thread : NewId.next(),
                                note.thread() == null ? null : thread,
                                note.body(),
                                note.by(),
                                note.at(),
                                note.resolvedBy(),
                                note.resolvedAt()))
                        .toList(),
                claim.work());
    }

    private static AnchorRecord again(AnchorRecord a) {
        return new AnchorRecord(
                NewId.next(),
                a.version(),
                a.passage(),
                a.start(),
                a.end(),
                a.wholeBlock(),
                a.exact(),
                a.prefix(),
                a.suffix(),
                a.confirmed(),
                a.current(),
                a.createdBy(),
                a.createdAt(),
                a.supersededBy(),
                a.supersededAt(),
                a.supersededWhy());
    }

    private static ClaimRecord with(ClaimRecord claim, int number, List<AnchorRecord> anchors) {
        return new ClaimRecord(
                claim.id(),
                number,
                claim.statement(),
                claim.kind(),
                claim.topic(),
                claim.priority(),
                claim.checkability(),
                claim.status(),
                claim.statusSince(),
                claim.checker(),
                claim.cutReason(),
                claim.mergedInto(),
                claim.createdBy(),
                claim.createdAt(),
                anchors,
                List.of(),
                claim.work());
    }
}
