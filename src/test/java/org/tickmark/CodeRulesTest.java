package org.tickmark;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.testing.Floors.SHIPPED;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no line of ours may do, because input could become code by it. */
class CodeRulesTest {

    private static final Path MAIN = Path.of("src", "main");

    /** Ways by which text becomes markup or code in a browser. */
    private static final Pattern MARKUP = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write"
            + "|\\beval\\(|new Function|setTimeout\\(\\s*[\"'`]|srcdoc|createContextualFragment|javascript:");

    private static final Pattern FOREIGN = Pattern.compile("postMessage|addEventListener\\(\\s*[\"']message");

    /** The one frame of the house, for a page of our own. */
    private static final String REPORT = "org.tickmark.ui.reportdialog.ReportDialog";

    /** A method of an element of ours, named in the source. */
    private static final Pattern CALL = Pattern.compile("callJsFunction\\((?!\\s*\")");

    private static final Pattern DIGEST = Pattern.compile("MessageDigest\\s*\\.getInstance\\((?!\"SHA-256\"\\))");

    /** Numbers under which a fault is logged: unique enough, and no secret. */
    private static final Set<String> NUMBERS_FAULTS =
            Set.of("org.tickmark.ui.error.Faults", "org.tickmark.api.Refusing");

    @Test
    void no_script_is_sent_to_the_browser() {
        noClasses()
                .should()
                .accessTargetWhere(describe("sends a script", CodeRulesTest::sendsScript))
                .because("a script built from strings is code built from input sooner or later; call a method of an"
                        + " element of ours and pass values to it")
                .check(SHIPPED);
        assertThat(lines(files(MAIN, ".java"), CALL))
                .as("the name of the method stands in the source")
                .isEmpty();
    }

    @Test
    void no_markup_is_made_of_text() {
        noClasses()
                .that(not(nameMatching(REPORT)))
                .should()
                .dependOnClassesThat(
                        nameMatching("com\\.vaadin\\.flow\\.component\\.(Html|html\\.NativeIFrame|html\\.IFrame)|"
                                + "com\\.vaadin\\.flow\\.component\\.markdown\\..*"))
                .because("a component that takes markup takes a stranger's")
                .check(SHIPPED);
        assertThat(text(MAIN.resolve("java/" + REPORT.replace('.', '/') + ".java")))
                .as("it shows what would be saved, where nothing runs")
                .contains("setSandbox(IFrame.SandboxType.RESTRICT_ALL)");
        List<Path> scripts = Stream.concat(files(Path.of("frontend"), ".js").stream(), files(MAIN, ".js").stream())
                .toList();
        assertThat(scripts).hasSizeGreaterThan(20);
        assertThat(lines(scripts, MARKUP)).as("text nodes and attributes").isEmpty();
        assertThat(lines(scripts, FOREIGN)).as("no window talks to another").isEmpty();
        assertThat(lines(files(MAIN, ".java"), Pattern.compile("innerHTML")))
                .as("nor from the server")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "el.innerHTML = name",
                "eval(code)",
                "setTimeout('go()', 1)",
                "document.write(x)",
                "href = `javascript:${x}`"
            })
    void what_makes_markup_is_seen(String line) {
        assertThat(MARKUP.matcher(line).find()).isTrue();
    }

    @Test
    void nobody_starts_a_process_or_evaluates_an_expression() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javax.script..", "org.springframework.expression..", "javax.naming..")
                                .or(nameMatching("java\\.lang\\.ProcessBuilder|java\\.io\\.Object(In|Out)putStream")))
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .because("what cannot be called cannot be called with a stranger's words")
                .check(SHIPPED);
    }

    @Test
    void patterns_are_constants() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "makes a pattern while it runs",
                        access -> access.getTargetOwner().isEquivalentTo(Pattern.class)
                                && access.getName().equals("compile")
                                && !access.getOrigin().getName().equals("<clinit>")))
                .because("a pattern made of input can be made to search for hours")
                .check(SHIPPED);
    }

    @Test
    void secrets_come_from_a_secure_generator() {
        noClasses()
                .that(not(describe(
                        "number faults",
                        type -> NUMBERS_FAULTS.contains(type.getName().replaceAll("\\$.*", "")))))
                .should()
                .dependOnClassesThat(
                        nameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)"))
                .orShould()
                .callMethod(Math.class, "random")
                .because("whoever has seen some of their numbers knows the next")
                .check(SHIPPED);
        assertThat(lines(files(MAIN, ".java"), DIGEST)).as("SHA-256 alone").isEmpty();
    }

    private static boolean sendsScript(JavaAccess<?> access) {
        return Set.of("executeJs", "executeJavaScript", "addDynamicImport").contains(access.getName())
                && access.getTargetOwner().getPackageName().startsWith("com.vaadin.");
    }

    private static List<String> lines(List<Path> files, Pattern wrong) {
        return files.stream()
                .flatMap(file -> text(file)
                        .lines()
                        .filter(line -> wrong.matcher(line).find())
                        .map(line -> file + ": " + line.strip()))
                .toList();
    }

    private static List<Path> files(Path root, String ending) {
        try (var found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
