package org.tickmark.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.tickmark.claim.Status;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.ui.component.Words;
import org.tickmark.verdict.ReviewSheet;
import org.tickmark.verdict.RulingSheet;
import org.tickmark.verdict.VerdictSheet;

/** What the second check said, in words: who, which verdict, why; and the Editor's ruling. */
final class SecondCheck extends Div {

    SecondCheck() {
        addClassName("second-check");
    }

    void show(VerdictSheet sheet, Map<PersonKey, Person> people) {
        removeAll();
        for (ReviewSheet review : sheet.currentReviews()) {
            String key = review.agrees() ? "workbench.review-agrees" : "workbench.review-disagrees";
            line(Words.of(key, name(people, review.by()), Words.of("verdict." + review.verdict())), review.rationale());
        }
        RulingSheet ruling = sheet.currentRuling();
        if (ruling != null) {
            String said = ruling.verdict() == null
                    ? Words.of("workbench.ruled-neither", name(people, ruling.by()))
                    : Words.of("workbench.ruled", name(people, ruling.by()), Words.of("verdict." + ruling.verdict()));
            line(said, ruling.rationale());
        } else if (sheet.status() == Status.DISPUTED) {
            line(Words.of("workbench.waits-for-ruling"), "");
        } else if (sheet.status() == Status.IN_REVIEW) {
            int left = Math.max(0, sheet.reviewsAsked() - sheet.currentReviews().size());
            line(Words.of("workbench.waits-for-reviews", left), "");
        } else if (sheet.checkedNotReviewed()) {
            line(Words.of("workbench.checked-not-reviewed"), "");
        } else if (sheet.currentReviews().isEmpty()) {
            line(Words.of("workbench.no-review-yet"), "");
        }
    }

    private void line(String said, String why) {
        add(new Paragraph(said));
        if (!why.isEmpty()) {
            Paragraph words = new Paragraph(why);
            words.addClassName("tm-secondary");
            add(words);
        }
    }

    private static String name(Map<PersonKey, Person> people, PersonKey key) {
        Person person = people.get(key);
        return person == null ? key.value() : person.name();
    }
}
