package org.tickmark.bench;

import java.util.ArrayList;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Claims;
import org.tickmark.claim.EditingClaims;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.Change;
import org.tickmark.search.ArticleLists;
import org.tickmark.testing.As;

/** One person saves a claim's statement again and again: from the call of the service to its return, after the commit. */
final class Saves extends NamedFigure {

    private static final PersonKey EDITOR = new PersonKey("editor");
    private static final double SHARE = 0.95;
    private static final int WARM = 200;
    private static final int ROUNDS = 500;

    Saves() {
        super("field.save.p95", "ms", Goal.atMost("30"));
    }

    @Override
    public Measured measure(Workplace workplace) {
        var house = workplace.inside();
        var editing = house.getBean(EditingClaims.class);
        var took = new ArrayList<Double>();
        As.as(EDITOR, () -> {
            var article = house.getBean(ArticleLists.class).all().getFirst().id();
            var claim = new ClaimRef(article, 1);
            String before = house.getBean(Claims.class).sheet(claim).statement();
            for (int round = 0; round < WARM + ROUNDS; round++) {
                String after = "Statement number " + round + " of the bench.";
                long from = System.nanoTime();
                editing.statement(claim, new Change<>(before, after));
                double once = (System.nanoTime() - from) / 1e6;
                if (round >= WARM) {
                    took.add(once);
                }
                before = after;
            }
        });
        return new Measured(Samples.quantile(took, SHARE), took.size());
    }
}
