package org.tickmark.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;

class IndependenceTest {

    private static final OutletSheet TIMES = outlet("Tehran Times", Reliability.C);
    private static final OutletSheet SHANA = outlet("Shana", Reliability.D);
    private static final OutletSheet REUTERS = outlet("Reuters", Reliability.B);
    private static final OutletSheet UPSTREAM = outlet("Upstream", Reliability.B);

    private final List<EvidenceSheet> links = new ArrayList<>();

    @Test
    void links_of_different_outlets_are_independent() {
        link(TIMES, null);
        link(UPSTREAM, null);
        assertThat(origins()).isEqualTo(2);
    }

    @Test
    void two_links_read_at_one_outlet_have_one_origin() {
        link(TIMES, SHANA);
        link(TIMES, REUTERS);
        assertThat(origins()).isEqualTo(1);
    }

    @Test
    void links_that_repeat_the_same_outlet_have_one_origin() {
        link(TIMES, REUTERS);
        link(UPSTREAM, REUTERS);
        assertThat(origins()).isEqualTo(1);
        assertThat(Independence.of(links, List.of()).origins().getFirst().name())
                .isEqualTo("Reuters");
    }

    @Test
    void a_link_and_the_one_that_repeats_it_have_one_origin() {
        link(SHANA, null);
        link(TIMES, SHANA);
        assertThat(origins()).isEqualTo(1);
    }

    @Test
    void what_joins_two_pairs_joins_all_of_them() {
        link(TIMES, SHANA);
        link(UPSTREAM, REUTERS);
        link(null, null);
        link(SHANA, REUTERS);
        assertThat(origins()).isEqualTo(2);
    }

    @Test
    void what_somebody_says_joins_links_that_no_outlet_does() {
        EvidenceSheet one = link(TIMES, null);
        EvidenceSheet other = link(UPSTREAM, null);
        Independence counted = Independence.of(links, List.of(said(one, other)));
        assertThat(counted.links()).isEqualTo(2);
        assertThat(counted.origins()).hasSize(1);
        assertThat(counted.origins().getFirst().because()).containsExactly("The same cable");
    }

    @Test
    void what_was_said_of_a_link_that_is_gone_joins_nothing() {
        EvidenceSheet one = link(TIMES, null);
        link(UPSTREAM, null);
        EvidenceSheet gone = sheet(REUTERS, null);
        Independence counted = Independence.of(links, List.of(said(one, gone)));
        assertThat(counted.origins()).hasSize(2);
        assertThat(counted.origins().getFirst().because()).isEmpty();
    }

    @Test
    void links_without_outlet_stand_alone() {
        link(null, null);
        link(null, null);
        assertThat(origins()).isEqualTo(2);
    }

    @Test
    void no_links_have_no_origin() {
        assertThat(Independence.of(List.of(), List.of()).origins()).isEmpty();
    }

    @Test
    void reliability_shown_is_that_of_the_link_else_of_the_origin_else_of_the_outlet() {
        assertThat(sheet(TIMES, null).admiralty()).isEqualTo("C2");
        assertThat(sheet(TIMES, SHANA).admiralty()).isEqualTo("D2");
        assertThat(sheet(null, null).admiralty()).isEqualTo("F2");
    }

    private int origins() {
        return Independence.of(links, List.of()).origins().size();
    }

    private EvidenceSheet link(@Nullable OutletSheet outlet, @Nullable OutletSheet origin) {
        EvidenceSheet link = sheet(outlet, origin);
        links.add(link);
        return link;
    }

    private EvidenceSheet sheet(@Nullable OutletSheet outlet, @Nullable OutletSheet origin) {
        SourceSheet source = new SourceSheet(
                new SourceId(UUID.randomUUID()), null, "A page", false, outlet, null, null, SourceType.NEWS_MEDIA);
        return new EvidenceSheet(
                new EvidenceId(UUID.randomUUID()),
                new ClaimRef(new ArticleId(new UUID(0, 1)), 38),
                links.size() + 1,
                source,
                Stance.SUPPORTS,
                null,
                Credibility.PROBABLY_TRUE,
                "",
                "",
                "",
                false,
                origin == null ? OriginKind.OWN : OriginKind.KNOWN,
                origin,
                new PersonKey("checker"),
                Instant.EPOCH,
                null);
    }

    private static SharedOrigin said(EvidenceSheet one, EvidenceSheet other) {
        return new SharedOrigin(
                UUID.randomUUID(),
                Set.of(one.id(), other.id()),
                "The same cable",
                new PersonKey("checker"),
                Instant.EPOCH);
    }

    private static OutletSheet outlet(String name, Reliability grade) {
        return new OutletSheet(new OutletId(UUID.randomUUID()), name, OutletKind.NEWS_MEDIA, grade);
    }
}
