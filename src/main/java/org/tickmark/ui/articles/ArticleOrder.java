package org.tickmark.ui.articles;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.search.ArticleRow;

/** How the list can be ordered. Ids are time-ordered, so the newest is the greatest. */
enum ArticleOrder implements Comparator<ArticleRow> {
    /** What has no deadline stands last. */
    DEADLINE(Comparator.comparing((ArticleRow row) -> row.deadline().orElse(Instant.MAX))
            .thenComparing(ArticleOrder::id, Comparator.reverseOrder())),
    NEWEST(Comparator.comparing(ArticleOrder::id, Comparator.reverseOrder())),
    TITLE(Comparator.comparing(ArticleRow::title, String.CASE_INSENSITIVE_ORDER).thenComparing(ArticleOrder::id));

    private final Comparator<ArticleRow> by;

    ArticleOrder(Comparator<ArticleRow> by) {
        this.by = by;
    }

    private static String id(ArticleRow row) {
        return row.id().toString();
    }

    /** As in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "articles.order." + word();
    }

    static Optional<ArticleOrder> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    @Override
    public int compare(ArticleRow one, ArticleRow other) {
        return by.compare(one, other);
    }

    /** Whether every word typed stands in title, author, publisher or the lead's name. */
    static boolean matches(ArticleRow row, String typed, Map<PersonKey, Person> leads) {
        String lead = row.lead().map(leads::get).map(Person::name).orElse("");
        String all = String.join("\n", row.title(), row.author(), row.publisher(), lead)
                .toLowerCase(Locale.ROOT);
        return Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
