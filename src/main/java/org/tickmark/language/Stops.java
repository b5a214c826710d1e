package org.tickmark.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a language writes before a full stop that need not end a sentence. From {@code stops-LANGUAGE.txt} beside this
 * class, which explains its lists; a language without a file goes by the rules that hold for all.
 */
final class Stops {

    /** Where "12. Juni" is a date: figure and full stop make an ordinal number. */
    private static final Set<String> ORDINAL_STOP = Set.of(
            "de", "da", "nb", "nn", "no", "fi", "is", "fo", "cs", "sk", "hu", "hr", "sr", "bs", "sl", "et", "lv", "tr",
            "eu", "lb", "mk", "pl");

    private static final Map<String, Stops> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> lists;
    private final Set<String> months;
    private final Set<String> endings;

    private final boolean ordinals;

    private Stops(Map<String, Set<String>> lists, Set<String> months, boolean ordinals) {
        this.lists = lists;
        this.months = months;
        this.ordinals = ordinals;
        this.endings = lists.getOrDefault("endings", Set.of());
    }

    static Stops of(LanguageTag tag) {
        return KNOWN.computeIfAbsent(tag.locale().getLanguage(), Stops::read);
    }

    /** "Mr", "z.B": what follows belongs to it. */
    boolean beforeName(String word) {
        return has("before-name", word);
    }

    /** "No", "pp": a mark before a figure, elsewhere a word like others. */
    boolean beforeNumber(String word) {
        return has("before-number", word);
    }

    /** "Co", "Jr", "Hauptstr": inside a sentence or at its end. */
    boolean inside(String word) {
        return has("inside", word) || isTime(word) || endings.stream().anyMatch(word::endsWith);
    }

    /** "a.m": may be followed by a name within the sentence and by a title in the next. */
    boolean isTime(String word) {
        return has("times", word);
    }

    /** Begins sentences when written with a capital: "The". */
    boolean starts(String word) {
        return has("starters", word);
    }

    /** A name that ends in ! or ? itself. */
    boolean isName(String word) {
        return has("names", word);
    }

    /** Whether a figure with a full stop can be an ordinal number before this word. */
    boolean isOrdinal(String before, String after) {
        return months.contains(after) || has("ordinal-after", after) || has("ordinal-before", before) && !starts(after);
    }

    private boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    private static Stops read(String language) {
        var lists = new HashMap<String, Set<String>>();
        try (var in = Stops.class.getResourceAsStream("stops-" + language + ".txt")) {
            if (in != null) {
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> add(line, lists));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(language, lists);
    }

    private static void add(String line, Map<String, Set<String>> lists) {
        int colon = line.indexOf(':');
        lists.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>())
                .addAll(List.of(line.substring(colon + 1).strip().split(" +")));
    }

    /** Whether the language writes "12. Juni". */
    boolean hasOrdinals() {
        return ordinals;
    }

    private static Stops of(String language, Map<String, Set<String>> lists) {
        var locale = Locale.of(language);
        var symbols = DateFormatSymbols.getInstance(locale);
        var months = new HashSet<String>();
        for (String name : symbols.getMonths()) {
            months.add(name.toLowerCase(locale));
        }
        for (String name : symbols.getShortMonths()) {
            String small = name.toLowerCase(locale);
            if (small.endsWith(".")) {
                String cut = small.substring(0, small.length() - 1);
                months.add(cut);
                lists.computeIfAbsent("before-number", list -> new HashSet<>()).add(cut);
            }
        }
        months.remove("");
        boolean ordinals = ORDINAL_STOP.contains(language);
        return new Stops(lists, ordinals ? months : Set.of(), ordinals);
    }
}
