package org.tickmark.claim.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tickmark.article.Articles;
import org.tickmark.article.VersionIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.claim.PassageSheet;
import org.tickmark.claim.Selection;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotFound;

/** Adds and ends passages of claims whose row and gate are locked. */
@Component
public class Passages {

    private final Articles articles;
    private final VersionIds versions;
    private final ClaimRows claims;
    private final AnchorRows anchors;
    private final CurrentPerson current;
    private final Clock clock;

    Passages(
            Articles articles,
            VersionIds versions,
            ClaimRows claims,
            AnchorRows anchors,
            CurrentPerson current,
            Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.claims = claims;
        this.anchors = anchors;
        this.current = current;
        this.clock = clock;
    }

    /** Where the selection is, if no claim that is not cut stands on exactly these words. */
    public Place free(ClaimRef claim, Selection selection) {
        return free(Place.of(selection, articles.document(claim.article(), selection.version())));
    }

    /** The place itself, if it is free. @throws BadInput at {@code selection}, naming the claim that stands there */
    public Place free(Place place) {
        anchors.claimAt(place).ifPresent(number -> {
            throw new BadInput("selection", "refusal.claim.already-marked", number);
        });
        return place;
    }

    /** The current passage with that number. */
    public PassageSheet passage(ClaimRef claim, int version, int passage) {
        return sheet(claim).in(version).stream()
                .filter(found -> found.passage() == passage)
                .findFirst()
                .orElseThrow(() -> new NotFound("refusal.claim.no-such-passage", passage));
    }

    /** Where a passage is, as a place for another claim. */
    public Place place(ClaimRef claim, PassageSheet passage) {
        var document = articles.document(claim.article(), passage.version());
        return passage.wholeBlock()
                ? Place.ofBlock(passage.start(), document)
                : Place.of(new Selection(passage.version(), passage.start(), passage.end(), passage.exact()), document);
    }

    /** The claim as it stands. */
    public ClaimSheet sheet(ClaimRef claim) {
        return claims.sheet(claim).orElseThrow(() -> new NotFound("refusal.claim.no-such-claim", claim.number()));
    }

    /** A new passage. */
    public void add(UUID claim, Place place) {
        write(claim, place, anchors.lastPassage(claim, place.versionId()) + 1);
    }

    /** The same passage at another place. */
    public void replace(UUID claim, int passage, Place place, String why) {
        end(claim, place.versionId(), passage, why);
        write(claim, place, passage);
    }

    /** Ends a passage. */
    public void end(ClaimRef claim, UUID id, PassageSheet passage, String why) {
        end(id, versions.id(claim.article(), passage.version()), passage.passage(), why);
    }

    private void end(UUID claim, UUID version, int passage, String why) {
        if (!anchors.supersede(claim, version, passage, me(), now(), why)) {
            throw new NotFound("refusal.claim.no-such-passage", passage);
        }
    }

    private void write(UUID claim, Place place, int passage) {
        anchors.insert(
                List.of(new AnchorRows.New(claim, place.versionId(), NewClaims.anchor(place, passage, me(), now()))));
    }

    private String me() {
        return current.require().key().value();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
