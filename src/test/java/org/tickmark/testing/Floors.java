package org.tickmark.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The house of {@code DESIGN.md} as a table, and the compiled classes that must keep to it. */
public final class Floors {

    /** Everything of ours that ships. */
    public static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tickmark");

    private static final String ROOT = "org.tickmark";

    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("refusal", 0),
            Map.entry("anchoring", 0),
            Map.entry("language", 0),
            Map.entry("meaning", 0),
            Map.entry("history", 1),
            Map.entry("storage", 1),
            Map.entry("jobs", 1),
            Map.entry("web", 1),
            Map.entry("identity", 2),
            Map.entry("article", 3),
            Map.entry("claim", 4),
            Map.entry("evidence", 5),
            Map.entry("verdict", 6),
            Map.entry("task", 7),
            Map.entry("signoff", 8),
            Map.entry("notify", 9),
            Map.entry("search", 9),
            Map.entry("report", 10),
            Map.entry("ui", 11),
            Map.entry("api", 11),
            Map.entry("apply", 11));

    /** Floor 0 has one order of its own. */
    private static final Map<String, Set<String>> SAME_FLOOR =
            Map.of("anchoring", Set.of("language"), "meaning", Set.of("language"));

    private Floors() {}

    /** The room that a class of ours stands in; empty for the house itself and for what is not ours. */
    public static Optional<String> room(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        return Optional.of(name.substring(ROOT.length() + 1).split("\\.", 2)[0]);
    }

    /** Whether the design names this room. */
    public static boolean knows(String room) {
        return FLOORS.containsKey(room);
    }

    /** Whether {@code from} may use {@code to}: itself, what refuses, and whatever is on a floor below. */
    public static boolean mayUse(String from, String to) {
        return from.equals(to)
                || to.equals("refusal")
                || FLOORS.getOrDefault(to, Integer.MAX_VALUE) < FLOORS.getOrDefault(from, -1)
                || SAME_FLOOR.getOrDefault(from, Set.of()).contains(to);
    }

    /** Classes in one of these rooms. */
    public static DescribedPredicate<JavaClass> in(String... rooms) {
        var wanted = Set.of(rooms);
        return DescribedPredicate.describe(
                "in " + String.join(" or ", rooms),
                type -> room(type).filter(wanted::contains).isPresent());
    }
}
