package org.tickmark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.testing.As.as;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.Refusal;
import org.tickmark.testing.As;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;

/**
 * {@code access/methods.tsv}: what becomes of a call by somebody who is not on the team. {@code door}: refused by role
 * or because nobody is signed in; {@code none}: there is no such thing; {@code bad}: the input is refused; {@code not}:
 * the rules refuse it; {@code ok}: answered, without a word of the closed article; {@code fault}: broken by what only a
 * room above can make. A method that is missing in the table fails the build, and so does one that answers otherwise.
 */
@ServiceTest
class AccessTableTest {

    private static final String COLUMNS =
            "method\t" + Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining("\t")) + "\tNOBODY";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private ClosedCase cases;

    @Autowired
    private People people;

    @TempDir
    private Path temp;

    private Path noArchive = Path.of("");

    @BeforeEach
    void a_file() throws Exception {
        noArchive = Files.writeString(temp.resolve("no.zip"), "no archive");
    }

    @Test
    void every_method_of_every_service_answers_as_the_table_says() throws Exception {
        var closed = cases.make();
        List<String> leaks = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, Call> each : calls().entrySet()) {
            StringBuilder row = new StringBuilder(each.getKey());
            for (Role role : Role.values()) {
                Arguments arguments = new Arguments(closed, people.aPerson(Role.CHECKER), noArchive);
                PersonKey stranger = people.aPerson(role);
                Outcome outcome = as(stranger, () -> each.getValue().make(arguments));
                row.append('\t').append(outcome.word());
                leak(each.getKey(), role.name(), outcome, closed).ifPresent(leaks::add);
            }
            As.nobody();
            Arguments arguments = new Arguments(closed, people.aPerson(Role.CHECKER), noArchive);
            Outcome outcome = each.getValue().make(arguments);
            row.append('\t').append(outcome.word());
            if (!isBelow(each.getKey())) {
                leak(each.getKey(), "nobody", outcome, closed).ifPresent(leaks::add);
            }
            rows.add(row.toString());
        }
        Path found = Path.of("target", "access.tsv");
        Files.writeString(found, COLUMNS + "\n" + String.join("\n", rows) + "\n");
        assertThat(leaks).as("what is told of a closed article").isEmpty();
        assertThat(rows)
                .as("compare %s with src/test/resources/access/methods.tsv", found)
                .containsExactlyInAnyOrderElementsOf(table());
    }

    @Test
    void whoever_is_on_the_team_sees_what_strangers_do_not() {
        var closed = cases.make();
        assertThat(as(closed.lead(), () -> {
                    Call call = calls().get("article.Articles.sheet(ArticleId)");
                    return call.make(new Arguments(closed, closed.lead(), noArchive));
                }))
                .satisfies(outcome -> assertThat(outcome.answer()).contains(closed.canary()));
    }

    /** History and storage know no persons: nobody but the rooms above calls them (ServiceRulesTest). */
    private static boolean isBelow(String method) {
        return method.startsWith("history.") || method.startsWith("storage.");
    }

    private static java.util.Optional<String> leak(
            String method, String who, Outcome outcome, ClosedCase.Closed closed) {
        return !isBelow(method) && outcome.answer().contains(closed.canary())
                ? java.util.Optional.of(method + " tells " + who + ": " + outcome.answer())
                : java.util.Optional.empty();
    }

    private List<String> table() throws Exception {
        try (var file = getClass().getResourceAsStream("/access/methods.tsv")) {
            return new String(
                            java.util.Objects.requireNonNull(file).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    private Map<String, Call> calls() {
        Map<String, Call> calls = new TreeMap<>();
        house.getBeansWithAnnotation(Service.class).values().forEach(bean -> {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (type.getPackageName().startsWith("org.tickmark.")) {
                methods(type).forEach(method -> calls.put(name(type, method), new Call(bean, method)));
            }
        });
        return calls;
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String name(Class<?> type, Method method) {
        return type.getPackageName().substring("org.tickmark.".length()) + "." + type.getSimpleName() + "."
                + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /** What became of a call, and all that was answered. */
    private record Outcome(String word, String answer) {}

    private record Call(Object bean, Method method) {

        Outcome make(Arguments arguments) {
            try {
                method.setAccessible(true);
                @Nullable Object answer = method.invoke(bean, arguments.of(method));
                return new Outcome("ok", shown(answer) + arguments.written());
            } catch (InvocationTargetException e) {
                String told = e.getCause() instanceof Refusal refusal
                        ? refusal.key() + refusal.args()
                        : String.valueOf(e.getCause());
                return new Outcome(word(e.getCause()), told);
            } catch (IllegalAccessException | IllegalArgumentException e) {
                return new Outcome("fault", String.valueOf(e.getMessage()));
            }
        }

        private static String shown(@Nullable Object answer) {
            return answer instanceof byte[] bytes
                    ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                    : String.valueOf(answer);
        }

        private static String word(@Nullable Throwable failure) {
            return switch (failure) {
                case NotYours _ -> "door";
                case NotFound _ -> "none";
                case BadInput _ -> "bad";
                case Refusal _ -> "not";
                case null, default -> "fault";
            };
        }
    }
}
