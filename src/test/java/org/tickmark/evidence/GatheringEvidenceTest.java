package org.tickmark.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimWork;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.claim.Work;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.StaleSave;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

@ServiceTest
class GatheringEvidenceTest {

    private static final String TEXT = "The bridge opened in 1932. It cost a fortune.";

    @Autowired
    private SomeArticles articles;

    @Autowired
    private People people;

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private GatheringEvidence gathering;

    @Autowired
    private EditingEvidence editing;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Sources sources;

    @Autowired
    private Outlets outlets;

    @Autowired
    private EvidenceArchive archive;

    @Autowired
    private ClaimWork work;

    @Autowired
    private ClaimIds ids;

    @Autowired
    private JdbcClient jdbc;

    private final String host = "h" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    private PersonKey editor;
    private PersonKey checker;
    private ArticleId article;
    private ClaimRef claim;

    @BeforeEach
    void aClaim() {
        editor = people.aPerson(Role.EDITOR);
        checker = people.aPerson(Role.CHECKER);
        article = articles.open(editor, TEXT);
        claim = as(
                editor,
                () -> marking.mark(article, SomeArticles.words("The bridge opened in 1932.", TEXT), NewClaim.PLAIN));
    }

    @Test
    void a_link_reads_back_as_it_was_typed() {
        NewSource source = new NewSource(
                "https://" + host + "/a", "A page", true, "The " + host, "As printed", "1932-03", SourceType.REFERENCE);
        NewLink link = new NewLink(
                Stance.QUALIFIES,
                Credibility.DOUBTFUL,
                Reliability.D,
                "p. 7",
                "“It opened”",
                "Says so.",
                true,
                Origin.of("Agency of " + host));
        EvidenceId id = as(checker, () -> gathering.add(claim, source, link));
        EvidenceSheet sheet = as(editor, () -> evidence.sheet(id));
        assertThat(as(editor, () -> evidence.of(claim))).containsExactly(sheet);
        assertThat(as(editor, () -> evidence.of(article)).get(claim)).containsExactly(sheet);
        assertThat(sheet.source().titleSupplied()).isTrue();
        assertThat(sheet.source().publisherShown()).isEqualTo("As printed");
        assertThat(sheet.source().published()).isEqualTo("1932-03");
        assertThat(sheet.admiralty()).isEqualTo("D4");
        assertThat(sheet.excerpt()).isEqualTo("“It opened”");
        OutletSheet origin = sheet.originOutlet();
        assertThat(origin).isNotNull();
        assertThat(work.work(claim).get(checker)).contains(Work.EVIDENCE);
        assertThat(as(editor, () -> evidence.decided(claim))).isTrue();
    }

    @Test
    void a_known_source_is_linked_and_not_doubled() {
        EvidenceId one = add("https://" + host + "/a?utm_source=mail", "A page");
        EvidenceId two = add("https://" + host.toUpperCase(java.util.Locale.ROOT) + "/a/#top", "Another title");
        SourceSheet source = as(editor, () -> evidence.sheet(one)).source();
        assertThat(as(editor, () -> evidence.sheet(two)).source()).isEqualTo(source);
        assertThat(as(checker, () -> sources.offers("https://" + host + "/a"))).containsExactly(source);
        assertThat(as(checker, () -> sources.usedBy(source.id()))).isEqualTo(1);
    }

    @Test
    void a_known_outlet_is_recognised_by_name_and_guessed_from_the_host() {
        as(
                checker,
                () -> gathering.add(
                        claim,
                        NewSource.at("https://www." + host + "/a", "A").from("The  Daily " + host),
                        NewLink.of(Stance.CONTEXT)));
        EvidenceId same = as(
                checker,
                () -> gathering.add(
                        claim,
                        NewSource.at("https://" + host + "/b", "B").from("the daily " + host),
                        NewLink.of(Stance.CONTEXT)));
        EvidenceId guessed = add("https://" + host + "/c", "C");
        OutletSheet outlet = as(editor, () -> evidence.sheet(same)).source().outlet();
        assertThat(outlet).isNotNull();
        assertThat(as(editor, () -> evidence.sheet(guessed)).source().outlet()).isEqualTo(outlet);
        assertThat(as(checker, () -> outlets.offers("daily " + host))).containsExactly(outlet);
    }

    @Test
    void a_new_host_names_a_new_outlet_that_cannot_be_judged_yet() {
        EvidenceId id = add("https://www." + host + "/a", "A");
        OutletSheet outlet = as(editor, () -> evidence.sheet(id)).source().outlet();
        assertThat(outlet).isNotNull().extracting(OutletSheet::name).isEqualTo(host);
        assertThat(as(editor, () -> evidence.sheet(id)).admiralty()).isEqualTo("F6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org/a",
                "http://[::1",
                "https://",
                "//example.org/a",
                "data:text/html,<b>x</b>",
                "https://example.org/a b",
                "https://user:secret@example.org/",
                "example.org",
                "https://example.org/\u0000"
            })
    void an_address_that_is_no_http_page_is_refused_at_its_field(String url) {
        assertThatThrownBy(() -> add(url, "A page"))
                .isInstanceOfSatisfying(
                        BadInput.class, no -> assertThat(no.field()).isEqualTo("url"));
        assertThat(as(editor, () -> evidence.of(claim))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0000-01-01", "2022-13", "2022-02-30", "22", "19 July 2022", "10000", "2022-7-1"})
    void a_date_that_is_none_is_refused_at_its_field(String date) {
        NewSource source = NewSource.at("https://" + host + "/a", "A page").of(date);
        assertThatThrownBy(() -> as(checker, () -> gathering.add(claim, source, NewLink.of(Stance.SUPPORTS))))
                .isInstanceOfSatisfying(
                        BadInput.class, no -> assertThat(no.field()).isEqualTo("published"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-07", "2022-07-19", "0001"})
    void a_year_a_month_or_a_day_is_a_date(String date) {
        NewSource source = NewSource.at("https://" + host + "/a", "A page").of(date);
        EvidenceId id = as(checker, () -> gathering.add(claim, source, NewLink.of(Stance.SUPPORTS)));
        assertThat(as(editor, () -> evidence.sheet(id)).source().published()).isEqualTo(date);
    }

    @Test
    void markup_stays_plain_text() {
        EvidenceId id = add("https://" + host + "/a", "<script>alert(1)</script>");
        assertThat(as(editor, () -> evidence.sheet(id)).source().title()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void different_fields_never_collide_and_a_stale_save_is_refused() {
        EvidenceId id = add("https://" + host + "/a", "A page");
        as(checker, () -> editing.stance(id, new Change<>(Stance.SUPPORTS, Stance.REFUTES)));
        as(editor, () -> editing.pinpoint(id, new Change<>("", "p. 3")));
        assertThatThrownBy(() -> as(editor, () -> editing.stance(id, new Change<>(Stance.SUPPORTS, Stance.CONTEXT))))
                .isInstanceOfSatisfying(
                        StaleSave.class, no -> assertThat(no.theirs()).isEqualTo("REFUTES"));
        as(editor, () -> editing.reliability(id, new Change<@Nullable Reliability>(null, Reliability.B)));
        as(
                editor,
                () -> editing.credibility(
                        id, new Change<>(Credibility.CANNOT_BE_JUDGED, Credibility.CONFIRMED_BY_OTHERS)));
        as(editor, () -> editing.origin(id, new Change<>(Origin.OWN, Origin.UNKNOWN)));
        EvidenceSheet sheet = as(editor, () -> evidence.sheet(id));
        assertThat(sheet.stance()).isEqualTo(Stance.REFUTES);
        assertThat(sheet.pinpoint()).isEqualTo("p. 3");
        assertThat(sheet.admiralty()).isEqualTo("B1");
        assertThat(sheet.origin()).isEqualTo(OriginKind.UNKNOWN);
    }

    @Test
    void a_link_taken_away_is_kept_and_can_be_brought_back() {
        EvidenceId id = add("https://" + host + "/a", "A page");
        as(checker, () -> gathering.remove(id, "Wrong page"));
        assertThat(as(editor, () -> evidence.of(claim))).isEmpty();
        assertThat(as(editor, () -> evidence.removed(claim))).hasSize(1);
        assertThatThrownBy(() -> as(checker, () -> editing.remark(id, new Change<>("", "x"))))
                .isInstanceOf(NotAllowed.class);
        as(editor, () -> gathering.restore(id));
        assertThat(as(editor, () -> evidence.of(claim))).hasSize(1);
        EvidenceId next = add("https://" + host + "/b", "B");
        assertThat(as(editor, () -> evidence.sheet(next)).position()).isEqualTo(2);
    }

    @Test
    void a_grade_changes_with_a_reason_and_the_former_ones_stay() {
        EvidenceId id = add("https://" + host + "/a", "A page");
        OutletSheet outlet = as(editor, () -> evidence.sheet(id)).source().outlet();
        assertThat(outlet).isNotNull();
        assertThatThrownBy(() ->
                        as(editor, () -> outlets.grade(outlet.id(), new Change<>(Reliability.F, Reliability.C), " ")))
                .isInstanceOf(BadInput.class);
        as(editor, () -> outlets.grade(outlet.id(), new Change<>(Reliability.F, Reliability.C), "Corrects itself"));
        as(editor, () -> outlets.grade(outlet.id(), new Change<>(Reliability.C, Reliability.B), "Again"));
        assertThat(as(checker, () -> evidence.sheet(id)).admiralty()).isEqualTo("B6");
        assertThat(as(checker, () -> outlets.grades(outlet.id())))
                .extracting(GradeRow::grade)
                .containsExactly(Reliability.B, Reliability.C);
    }

    @Test
    void links_counted_as_one_origin_are_shown_so() {
        EvidenceId one = add("https://" + host + "/a", "A");
        EvidenceId two = as(
                checker,
                () -> gathering.add(
                        claim, NewSource.at("https://other-" + host + "/a", "B"), NewLink.of(Stance.SUPPORTS)));
        assertThat(as(editor, () -> evidence.independence(claim)).origins()).hasSize(2);
        UUID said = as(checker, () -> gathering.shareOrigin(claim, Set.of(one, two), "One cable"));
        assertThat(as(editor, () -> evidence.independence(claim)).origins()).hasSize(1);
        as(checker, () -> gathering.partOrigin(claim, said));
        assertThat(as(editor, () -> evidence.independence(claim)).origins()).hasSize(2);
        assertThatThrownBy(() -> as(checker, () -> gathering.shareOrigin(claim, Set.of(one), "One cable")))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_reader_adds_nothing_and_a_closed_article_shows_nothing() {
        PersonKey reader = people.aPerson(Role.READER);
        NewSource source = NewSource.at("https://" + host + "/a", "A page");
        assertThatThrownBy(() -> as(reader, () -> gathering.add(claim, source, NewLink.of(Stance.SUPPORTS))))
                .isInstanceOf(NotYours.class);
        ArticleId closed = articles.closed(editor, Set.of(), TEXT);
        ClaimRef hidden =
                as(editor, () -> marking.mark(closed, SomeArticles.words("It cost a fortune.", TEXT), NewClaim.PLAIN));
        EvidenceId secret = as(editor, () -> gathering.add(hidden, source, NewLink.of(Stance.SUPPORTS)));
        SourceId sourceId = as(editor, () -> evidence.sheet(secret)).source().id();
        assertThatThrownBy(() -> as(checker, () -> evidence.of(hidden))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(checker, () -> evidence.sheet(secret))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(checker, () -> gathering.remove(secret, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(checker, () -> sources.sheet(sourceId))).isInstanceOf(NotFound.class);
        assertThat(as(checker, () -> sources.offers(host))).isEmpty();
        assertThat(as(editor, () -> sources.offers(host))).hasSize(1);
    }

    @Test
    void what_was_archived_comes_back_equal() {
        EvidenceId one = add("https://" + host + "/a", "A");
        EvidenceId two = as(
                checker,
                () -> gathering.add(
                        claim,
                        NewSource.at("", "A talk with the engineer"),
                        NewLink.of(Stance.CONTEXT).from(Origin.of("Engineer of " + host))));
        as(checker, () -> gathering.shareOrigin(claim, Set.of(one, two), "One voice"));
        as(checker, () -> gathering.remove(two, "Off the record"));
        EvidenceRecords records = as(editor, () -> archive.read(article));
        assertThat(records.links()).hasSize(2);
        UUID id = ids.id(claim);
        for (String sql : List.of(
                "delete from shared_origin_link where evidence_id in (select id from evidence where claim_id = :id)",
                "delete from shared_origin where claim_id = :id",
                "delete from evidence where claim_id = :id")) {
            jdbc.sql(sql).param("id", id).update();
        }
        as(editor, () -> archive.restore(article, records));
        assertThat(as(editor, () -> archive.read(article))).isEqualTo(records);
    }

    private EvidenceId add(String url, String title) {
        return as(checker, () -> gathering.add(claim, NewSource.at(url, title), NewLink.of(Stance.SUPPORTS)));
    }
}
