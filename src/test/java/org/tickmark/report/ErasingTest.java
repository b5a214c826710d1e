package org.tickmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;
import static org.tickmark.testing.SomeArticles.words;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.claim.Notes;
import org.tickmark.history.History;
import org.tickmark.history.HistoryFault;
import org.tickmark.history.HistoryRow;
import org.tickmark.history.RowProof;
import org.tickmark.history.VerifyingHistory;
import org.tickmark.history.tree.ProofCheck;
import org.tickmark.history.tree.SignedNote;
import org.tickmark.history.tree.TreeHead;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.search.HistoryFilter;
import org.tickmark.search.HistoryLists;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

@ServiceTest
class ErasingTest {

    private static final String TEXT = "The deal was signed.";

    @Autowired
    private Erasing erasing;

    @Autowired
    private Proving proving;

    @Autowired
    private History history;

    @Autowired
    private HistoryLists lists;

    @Autowired
    private VerifyingHistory verifying;

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private Notes notes;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private PersonKey admin;
    private PersonKey editor;
    private ArticleId article;
    private ClaimRef claim;
    private long note;

    @BeforeEach
    void a_note_that_should_not_be() {
        admin = people.aPerson(Role.ADMIN);
        editor = people.aPerson(Role.EDITOR);
        article = some.open(editor, TEXT);
        claim = as(editor, () -> marking.mark(article, words("deal", TEXT), NewClaim.PLAIN));
        as(editor, () -> notes.write(claim, "Her address is 12 Example Street."));
        note = history.head(article.stream());
    }

    private void erase(PersonKey who, String reason) {
        as(who, () -> erasing.erase(article.stream(), note, reason));
    }

    private HistoryRow row(long seq) {
        return history.after(article.stream(), seq - 1, 1).getFirst();
    }

    @Test
    void what_the_row_said_is_gone_and_a_row_says_so() {
        erase(admin, "A private address");
        assertThat(row(note).erased()).isTrue();
        assertThat(row(note).to()).isNull();
        assertThat(row(note).detail()).isEmpty();
        HistoryRow told = row(note + 1);
        assertThat(told.action()).isEqualTo("PAYLOAD_ERASED");
        assertThat(told.actor()).isEqualTo(admin.value());
        assertThat(told.subject()).isEqualTo("claim/" + claim.number());
        assertThat(told.detail())
                .containsEntry("row", Long.toString(note))
                .containsEntry("reason", "A private address");
        assertThat(told.erased()).isFalse();
        HistoryFilter all = new HistoryFilter(
                Optional.of(article), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(as(editor, () -> lists.page(all, 0, 10)))
                .filteredOn(entry -> entry.row().erased())
                .singleElement()
                .satisfies(entry -> assertThat(entry.row().seq()).isEqualTo(note));
    }

    @Test
    void the_row_is_proved_all_the_same_and_history_has_no_fault() {
        erase(admin, "A private address");
        ClaimProof proof = as(editor, () -> proving.claim(article, claim.number()));
        RowProof erased = proof.rows().stream()
                .filter(each -> each.row().seq() == note)
                .findFirst()
                .orElseThrow();
        assertThat(erased.row().payload()).isNull();
        assertThat(erased.row().salt()).isNull();
        TreeHead head = TreeHead.parse(
                        SignedNote.parse(proof.checkpoint()).orElseThrow().text())
                .orElseThrow();
        assertThat(ProofCheck.includes(
                        erased.index(),
                        head.size(),
                        HexFormat.of().parseHex(erased.row().leaf()),
                        erased.path().stream().map(HexFormat.of()::parseHex).toList(),
                        head.root()))
                .isTrue();
        assertThat(as(editor, () -> proving.file(article, claim.number()))).doesNotContain("Example Street");
        List<HistoryFault> faults = new ArrayList<>();
        verifying.verify(List.of(), faults::add);
        assertThat(faults).noneMatch(fault -> fault.where().contains(article.toString()));
    }

    @Test
    void only_an_admin_who_sees_the_article_with_a_reason_and_once() {
        assertThatThrownBy(() -> erase(editor, "Because")).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> erase(admin, "  ")).isInstanceOf(BadInput.class);
        assertThat(row(note).erased()).isFalse();
        erase(admin, "A private address");
        assertThatThrownBy(() -> erase(admin, "Again")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(admin, () -> erasing.erase(article.stream(), note + 1, "The reason too")))
                .as("what tells of an erasure stays")
                .isInstanceOf(NotFound.class);

        ArticleId closed = some.closed(editor, Set.of(), TEXT);
        assertThatThrownBy(() -> as(admin, () -> erasing.erase(closed.stream(), 1, "Curiosity")))
                .isInstanceOf(NotFound.class);
        assertThat(history.after(closed.stream(), 0, 1).getFirst().erased()).isFalse();
    }
}
