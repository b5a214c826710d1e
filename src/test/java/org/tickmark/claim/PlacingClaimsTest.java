package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;
import static org.tickmark.testing.SomeArticles.words;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.history.History;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

@ServiceTest
class PlacingClaimsTest {

    private static final String TEXT = "The deal was signed in Tehran on 19 July. The factory opened in June.";

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private PlacingClaims placing;

    @Autowired
    private EditingClaims editing;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimArchive archive;

    @Autowired
    private ClaimWork work;

    @Autowired
    private History history;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private PersonKey checker;
    private PersonKey second;
    private ArticleId id;
    private ClaimRef deal;

    @BeforeEach
    void a_claim() {
        checker = people.aPerson(Role.CHECKER);
        second = people.aPerson(Role.CHECKER);
        id = some.open(people.aPerson(Role.EDITOR), TEXT);
        deal = mark("The deal was signed in Tehran on 19 July.");
    }

    @Test
    void a_claim_can_have_several_passages() {
        as(second, () -> placing.addPassage(deal, words("factory opened", TEXT)));
        assertThat(sheet(deal).passages()).extracting(PassageSheet::passage).containsExactly(1, 2);
        assertThat(work.workers(deal)).containsExactly(second);
        assertThatThrownBy(() -> as(second, () -> placing.addPassage(deal, words("factory opened", TEXT))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_passage_put_elsewhere_leaves_its_former_row_with_who_and_why() {
        as(second, () -> placing.replacePassage(deal, 1, words("The deal was signed", TEXT), "The rest is #2."));
        assertThat(sheet(deal).passages()).extracting(PassageSheet::exact).containsExactly("The deal was signed");
        List<AnchorRecord> rows =
                as(checker, () -> archive.claims(id)).getFirst().anchors();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().current()).isFalse();
        assertThat(rows.getFirst().supersededBy()).isEqualTo(second.value());
        assertThat(rows.getFirst().supersededWhy()).isEqualTo("The rest is #2.");
        assertThat(rows.getLast().current()).isTrue();
    }

    @Test
    void the_last_passage_cannot_be_dropped() {
        assertThatThrownBy(() -> as(checker, () -> placing.dropPassage(deal, 1, 1, "no")))
                .isInstanceOf(NotAllowed.class);
        as(checker, () -> placing.addPassage(deal, words("factory opened", TEXT)));
        as(checker, () -> placing.dropPassage(deal, 1, 1, "Said of the factory only."));
        assertThat(sheet(deal).passages()).extracting(PassageSheet::passage).containsExactly(2);
        assertThatThrownBy(() -> as(checker, () -> placing.dropPassage(deal, 1, 1, "again")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_split_takes_a_part_of_the_words_and_what_was_said_of_the_whole() {
        as(checker, () -> {
            editing.kind(deal, new Change<>("EVENT", "RELATION"));
            editing.topic(deal, new Change<>(null, "visit"));
            editing.priority(deal, new Change<>(Priority.MEDIUM, Priority.HIGH));
            editing.checker(deal, new Change<>(null, second));
        });
        ClaimRef part = as(
                checker, () -> marking.split(deal, words("on 19 July", TEXT), "The deal was signed on 19 July 2022."));
        ClaimSheet sheet = sheet(part);
        assertThat(sheet.number()).isEqualTo(2);
        assertThat(sheet.kind()).isEqualTo("RELATION");
        assertThat(sheet.topic()).isEqualTo("visit");
        assertThat(sheet.priority()).isEqualTo(Priority.HIGH);
        assertThat(sheet.checker()).isEqualTo(second);
        assertThat(sheet.status()).isEqualTo(Status.OPEN);
        assertThat(work.work(part)).containsKey(second);
        assertThat(as(checker, () -> claims.segments(id, 1)))
                .extracting(MarkedSegment::claims)
                .containsExactly(List.of(1), List.of(2, 1), List.of(1));
    }

    @Test
    void a_split_outside_the_claim_is_refused() {
        assertThatThrownBy(() -> as(checker, () -> marking.split(deal, words("factory", TEXT), "A factory.")))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void merging_gives_the_passages_to_the_claim_that_stays() {
        ClaimRef factory = mark("The factory opened in June.");
        as(second, () -> placing.merge(deal, factory));
        assertThat(sheet(deal).passages())
                .extracting(PassageSheet::exact)
                .containsExactly("The deal was signed in Tehran on 19 July.", "The factory opened in June.");
        assertThat(sheet(factory).passages()).isEmpty();
        assertThat(sheet(factory).mergedInto()).isEqualTo(1);
        assertThat(work.workers(deal)).containsExactly(second);
        assertThat(history.about(id.stream(), "claim/1", Long.MAX_VALUE, 10))
                .extracting(HistoryRow::action)
                .contains("CLAIM_MERGED");
    }

    @Test
    void a_claim_is_not_merged_with_itself_or_with_one_of_another_article() {
        ArticleId other = some.open(people.aPerson(Role.EDITOR), TEXT);
        assertThatThrownBy(() -> as(checker, () -> placing.merge(deal, deal))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> as(checker, () -> placing.merge(deal, new ClaimRef(other, 2))))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> as(checker, () -> placing.merge(deal, new ClaimRef(id, 99))))
                .isInstanceOf(NotFound.class);
    }

    private ClaimRef mark(String exact) {
        return as(checker, () -> marking.mark(id, words(exact, TEXT), NewClaim.PLAIN));
    }

    private ClaimSheet sheet(ClaimRef claim) {
        return as(checker, () -> claims.sheet(claim));
    }
}
