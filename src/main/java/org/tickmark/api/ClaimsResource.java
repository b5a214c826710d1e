package org.tickmark.api;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tickmark.article.Articles;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.EditingClaims;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.claim.Priority;
import org.tickmark.claim.Selection;
import org.tickmark.evidence.Credibility;
import org.tickmark.evidence.Evidence;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.GatheringEvidence;
import org.tickmark.evidence.NewLink;
import org.tickmark.evidence.NewSource;
import org.tickmark.evidence.Origin;
import org.tickmark.evidence.SourceType;
import org.tickmark.evidence.Stance;
import org.tickmark.identity.ArticleId;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotFound;

/** The claims of an article, their words and their evidence. */
@RestController
@RequestMapping(ArticlesResource.PATH + "/{article}/claims")
class ClaimsResource {

    private final Articles articles;
    private final ReadingClaims reading;
    private final MarkingClaims marking;
    private final EditingClaims editing;
    private final GatheringEvidence gathering;
    private final Evidence evidence;

    ClaimsResource(
            Articles articles,
            ReadingClaims reading,
            MarkingClaims marking,
            EditingClaims editing,
            GatheringEvidence gathering,
            Evidence evidence) {
        this.articles = articles;
        this.reading = reading;
        this.marking = marking;
        this.editing = editing;
        this.gathering = gathering;
        this.evidence = evidence;
    }

    @GetMapping
    List<ClaimJson> all(
            @PathVariable("article") String article,
            @RequestParam(name = "version", required = false) @Nullable String version) {
        ArticleId id = Address.article(article);
        if (version == null) {
            return reading.all(id);
        }
        int number = Address.number("version", version);
        if (articles.sheet(id).versions().stream().noneMatch(each -> each.number() == number)) {
            throw new NotFound("refusal.article.no-such-version", number);
        }
        return reading.all(id).stream().map(claim -> claim.in(number)).toList();
    }

    @PostMapping
    ResponseEntity<ClaimJson> mark(
            @PathVariable("article") String article,
            @Fields({"version", "start", "end", "exact", "statement", "kind"}) Body body) {
        ArticleId id = Address.article(article);
        ClaimRef claim = marking.mark(
                id,
                new Selection(body.number("version"), body.number("start"), body.number("end"), body.text("exact")),
                new NewClaim(body.textOrNull("statement"), body.textOrNull("kind"), null, Priority.MEDIUM));
        return ResponseEntity.created(URI.create(ArticlesResource.PATH + "/" + id + "/claims/" + claim.number()))
                .body(reading.one(claim));
    }

    @GetMapping("/" + Address.NUMBER)
    ClaimJson one(@PathVariable("article") String article, @PathVariable("number") int number) {
        return reading.one(Address.claim(article, number));
    }

    @PatchMapping("/" + Address.NUMBER)
    ClaimJson edit(
            @PathVariable("article") String article,
            @PathVariable("number") int number,
            @Fields("statement") Body body) {
        ClaimRef claim = Address.claim(article, number);
        Body statement = body.part("statement", "from", "to");
        editing.statement(claim, new Change<>(statement.text("from"), statement.text("to")));
        return reading.one(claim);
    }

    @PostMapping("/" + Address.NUMBER + "/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceJson link(
            @PathVariable("article") String article,
            @PathVariable("number") int number,
            @Fields({"url", "title", "publisher", "stance", "credibility", "note", "decides"}) Body body) {
        // Who published it is the outlet, known or new; without a name it is guessed from the address.
        NewSource source = new NewSource(
                body.textOr("url", ""),
                body.text("title"),
                false,
                body.textOr("publisher", ""),
                "",
                "",
                SourceType.NEWS_MEDIA);
        NewLink link = new NewLink(
                body.one("stance", Stance.class),
                credibility(body.textOr("credibility", Credibility.CANNOT_BE_JUDGED.code())),
                null,
                "",
                "",
                body.textOr("note", ""),
                body.flag("decides"),
                Origin.OWN);
        EvidenceId made = gathering.add(Address.claim(article, number), source, link);
        return EvidenceJson.of(evidence.sheet(made));
    }

    private static Credibility credibility(String typed) {
        return Arrays.stream(Credibility.values())
                .filter(each -> each.code().equals(typed))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "credibility",
                        "api.no-such-word",
                        typed,
                        Arrays.stream(Credibility.values())
                                .map(Credibility::code)
                                .collect(Collectors.joining(", "))));
    }
}
