package org.tickmark.report;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.tickmark.article.Articles;
import org.tickmark.history.Checkpoint;
import org.tickmark.history.Checkpoints;
import org.tickmark.history.Proofs;
import org.tickmark.history.RowProof;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Directory;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Right;
import org.tickmark.refusal.NotFound;
import org.tickmark.report.internal.ProofFile;
import org.tickmark.report.internal.ProofPage;

/** What leaves the house so that others can check its history: checkpoints, and a claim's proof. */
@Service
@MayCall
public class Proving {

    private final Checkpoints checkpoints;
    private final Proofs proofs;
    private final Articles articles;
    private final Directory directory;
    private final Access access;
    private final Clock clock;
    private final ProofPage page;
    private final String product;

    Proving(
            Checkpoints checkpoints,
            Proofs proofs,
            Articles articles,
            Directory directory,
            Access access,
            Clock clock,
            ProofPage page,
            @Value("${tickmark.version}") String version) {
        this.checkpoints = checkpoints;
        this.proofs = proofs;
        this.articles = articles;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
        this.page = page;
        this.product = "tickmark " + version;
    }

    /**
     * The checkpoint of everything done until now; it names no row.
     *
     * @throws org.tickmark.refusal.NotAllowed when history disagrees with itself or the key folder cannot be used
     */
    public Checkpoint checkpoint() {
        return checkpoints.current();
    }

    /**
     * The proof of one claim's rows under the checkpoint of now.
     *
     * @throws NotFound when the article is not open to the person, or has no row about such a claim
     * @throws org.tickmark.refusal.NotAllowed as {@link #checkpoint}
     */
    public ClaimProof claim(ArticleId article, int number) {
        access.require(article, Right.SEE);
        Checkpoint checkpoint = checkpoints.current();
        List<RowProof> rows = proofs.about(article.stream(), "claim/" + number, checkpoint);
        if (rows.isEmpty()) {
            throw new NotFound("refusal.no-such-claim");
        }
        return new ClaimProof(
                ClaimProof.FORMAT,
                ClaimProof.VERSION,
                product,
                clock.instant(),
                article.toString(),
                articles.sheet(article).title(),
                number,
                names(rows),
                checkpoint.note(),
                checkpoint.verifierKey(),
                rows,
                checkpoint);
    }

    /** The proof as a file: JSON, sealed by the key that signed its checkpoint. Refuses as {@link #claim} does. */
    public String file(ArticleId article, int number) {
        return sealed(claim(article, number));
    }

    /** The file within a page that checks it without any connection. Refuses as {@link #claim} does. */
    public String page(ArticleId article, int number) {
        ClaimProof proof = claim(article, number);
        return page.of(proof, sealed(proof));
    }

    private String sealed(ClaimProof proof) {
        String text = ProofFile.unsealed(proof);
        return ProofFile.sealed(text, checkpoints.seal(proof.signed(), text));
    }

    private Map<String, String> names(List<RowProof> rows) {
        List<PersonKey> keys = rows.stream()
                .map(row -> row.row().actor())
                .filter(PersonKey::wellFormed)
                .distinct()
                .map(PersonKey::new)
                .toList();
        Map<String, String> names = new HashMap<>();
        directory.find(keys).forEach((key, person) -> names.put(key.value(), person.name()));
        return names;
    }
}
