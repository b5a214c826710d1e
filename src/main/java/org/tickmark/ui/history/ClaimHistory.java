package org.tickmark.ui.history;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.ClaimRef;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.search.HistoryEntry;
import org.tickmark.search.HistoryFilter;
import org.tickmark.search.HistoryLists;
import org.tickmark.ui.component.Times;
import org.tickmark.ui.component.Words;

/** Beside the text: what was done to the chosen claim, or to the article, newest first; each row in its own words. */
public final class ClaimHistory extends Div {

    /** Rows shown here; the whole history has its own screen. */
    private static final int ROWS = 60;

    private final House house;

    /** What the part asks of the house. */
    @org.springframework.stereotype.Component
    public record House(HistoryLists lists, Directory directory, Times times) {}

    public ClaimHistory(House house) {
        this.house = house;
        addClassName("claim-history");
    }

    /** Shows the rows of a claim; without one, of the whole article. */
    public void show(ArticleId article, Optional<ClaimRef> claim) {
        removeAll();
        HistoryFilter filter = new HistoryFilter(
                Optional.of(article),
                claim.map(ClaimRef::number),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Map<PersonKey, Person> people = new HashMap<>();
        house.directory().everyone().forEach(person -> people.put(person.key(), person));
        Times.Mine times = house.times().mine();
        List<HistoryEntry> entries = house.lists().page(filter, 0, ROWS);
        OrderedList rows = new OrderedList();
        for (HistoryEntry entry : entries) {
            rows.add(row(entry, who(entry, people), times, claim.isEmpty()));
        }
        if (entries.isEmpty()) {
            add(new Paragraph(Words.of("history.nothing")));
        } else {
            add(rows);
        }
        String query = claim.map(each -> "&claim=" + each.number()).orElse("");
        Anchor whole = new Anchor("history?article=" + article + query, Words.of("history.whole"));
        whole.getElement().setAttribute("router-link", true);
        whole.addClassName("tm-link");
        add(whole);
    }

    private static ListItem row(HistoryEntry entry, String who, Times.Mine times, boolean manyClaims) {
        HistoryRow row = entry.row();
        String subject = manyClaims ? entry.claim().map(number -> " #" + number).orElse("") : "";
        ListItem item = new ListItem();
        item.getElement().setAttribute("data-seq", Long.toString(row.seq())).setAttribute("data-history", row.action());
        item.add(
                styled(HistoryWords.action(row.action()) + subject, "history-bold"),
                styled(who + " · " + times.brief(row.at()), "tm-secondary"));
        for (String said : said(row)) {
            item.add(styled(said, "claim-history-said"));
        }
        return item;
    }

    /** From what to what, and the words that were given with it. */
    private static List<String> said(HistoryRow row) {
        List<String> said = new ArrayList<>();
        if (row.erased()) {
            said.add(Words.of("history.erased.short"));
        }
        @Nullable String from = HistoryWords.from(row);
        @Nullable String to = HistoryWords.to(row);
        if (from != null && to != null) {
            said.add(from + " → " + to);
        } else if (to != null) {
            said.add(to);
        } else if (from != null) {
            said.add(Words.of("history.was", from));
        }
        @Nullable String verdict = HistoryWords.detail("verdict", row.detail().get("verdict"));
        if (verdict != null) {
            said.add(verdict);
        }
        row.detail().forEach((name, value) -> {
            if (WORDS.contains(name) && value != null && !value.isEmpty()) {
                said.add(value);
            }
        });
        return said;
    }

    /** Details that are somebody's own words. */
    private static final List<String> WORDS = List.of("rationale", "reason", "why", "words", "remark", "answer");

    private static Span styled(String words, String className) {
        Span span = new Span(words);
        span.addClassName(className);
        return span;
    }

    private static String who(HistoryEntry entry, Map<PersonKey, Person> people) {
        String key = entry.row().actor();
        if (!PersonKey.wellFormed(key)) {
            return Words.of("history.the-house");
        }
        Person person = people.get(new PersonKey(key));
        return person == null ? key : person.name();
    }
}
