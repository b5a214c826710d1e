package org.tickmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;
import static org.tickmark.testing.SomeArticles.words;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.claim.Notes;
import org.tickmark.history.HistoryRecord;
import org.tickmark.history.LeafHash;
import org.tickmark.history.RowProof;
import org.tickmark.history.tree.ProofCheck;
import org.tickmark.history.tree.SignedNote;
import org.tickmark.history.tree.TreeHead;
import org.tickmark.history.tree.VerifierKey;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.NotFound;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

@ServiceTest
class ProvingTest {

    private static final String TEXT = "The deal was signed. The canary sang.";

    @Autowired
    private Proving proving;

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private Notes notes;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private PersonKey editor;
    private ArticleId article;
    private ClaimRef claim;

    @BeforeEach
    void a_claim_with_two_notes_and_another_claim() {
        editor = people.aPerson(Role.EDITOR);
        article = some.closed(editor, Set.of(), TEXT);
        claim = as(editor, () -> marking.mark(article, words("deal", TEXT), NewClaim.PLAIN));
        as(editor, () -> marking.mark(article, words("canary", TEXT), NewClaim.PLAIN));
        as(editor, () -> notes.write(claim, "Which <b>deal</b>?</script>"));
        as(editor, () -> notes.write(claim, "That of Tuesday."));
    }

    @Test
    void every_row_of_the_claim_leads_to_the_signed_root() {
        ClaimProof proof = as(editor, () -> proving.claim(article, claim.number()));
        SignedNote note = SignedNote.parse(proof.checkpoint()).orElseThrow();
        assertThat(note.isSignedBy(VerifierKey.parse(proof.verifierKey()))).isTrue();
        TreeHead head = TreeHead.parse(note.text()).orElseThrow();

        assertThat(proof.rows())
                .extracting(row -> row.row().action())
                .containsExactly("CLAIM_MARKED", "NOTE_WRITTEN", "NOTE_WRITTEN");
        for (RowProof each : proof.rows()) {
            HistoryRecord row = each.row();
            byte[] payloadHash = HexFormat.of().parseHex(row.payloadHash());
            byte[] leaf = LeafHash.ofRow(
                    each.stream(), row.seq(), row.at(), row.actor(), row.action(), row.subject(), payloadHash);
            assertThat(LeafHash.ofPayload(HexFormat.of().parseHex(row.salt()), row.payload()))
                    .isEqualTo(payloadHash);
            assertThat(ProofCheck.includes(
                            each.index(),
                            head.size(),
                            leaf,
                            each.path().stream().map(HexFormat.of()::parseHex).toList(),
                            head.root()))
                    .isTrue();
        }
    }

    @Test
    void the_file_is_sealed_and_tells_nothing_of_other_claims() {
        String file = as(editor, () -> proving.file(article, claim.number()));
        assertThat(file).contains("Tuesday").doesNotContain("canary").doesNotContain("claim/2", "<");
        int end = file.lastIndexOf(",\n  \"seal\"");
        String seal = file.substring(end).replaceAll("[^\"]*\"seal\" : \"([^\"]+)\"\\s*}\\s*", "$1");
        VerifierKey key = VerifierKey.parse(file.replaceAll("(?s).*\"verifierKey\" : \"([^\"]+)\".*", "$1"));
        byte[] signature = Base64.getDecoder().decode(seal);
        assertThat(key.verifies(file.substring(0, end), signature)).isTrue();
        assertThat(key.verifies(file.substring(0, end).replace("Tuesday", "Tuesdai"), signature))
                .isFalse();
    }

    @Test
    void a_closed_article_and_a_claim_that_is_not_there_look_alike() {
        PersonKey stranger = people.aPerson(Role.CHECKER);
        assertThatThrownBy(() -> as(stranger, () -> proving.file(article, claim.number())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(editor, () -> proving.page(article, 99))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_row_written_later_is_in_the_next_proof() {
        int before =
                as(editor, () -> proving.claim(article, claim.number())).rows().size();
        as(editor, () -> notes.write(claim, "Or Wednesday."));
        assertThat(as(editor, () -> proving.claim(article, claim.number())).rows())
                .hasSize(before + 1);
    }
}
