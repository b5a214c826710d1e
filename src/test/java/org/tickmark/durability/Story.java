package org.tickmark.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.testing.As.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tickmark.identity.PersonKey;

/** Acts of people, each of which fails at every point before it succeeds. */
final class Story {

    private static final int ENDLESS = 1_000;

    private final Everything everything;
    private final TreeSet<String> told = new TreeSet<>();
    private int failures;

    Story(Everything everything) {
        this.everything = everything;
    }

    /** What was acted, as {@code room.Service.method}. */
    TreeSet<String> told() {
        return told;
    }

    /** How many calls failed on purpose. */
    int failures() {
        return failures;
    }

    /** As {@link #act(String, PersonKey, Supplier)}, for what answers nothing. */
    void act(String method, PersonKey who, Runnable call) {
        act(method, who, () -> {
            call.run();
            return true;
        });
    }

    /** The n-th statement fails, for each n: nothing is changed. Then it succeeds: something is. */
    <T> T act(String method, PersonKey who, Supplier<T> call) {
        told.add(method);
        return untilDone(method + ", statement", who, NthStatement::during, call);
    }

    /** The same with files. */
    <T> T write(String method, PersonKey who, Supplier<T> call) {
        told.add(method);
        return untilDone(method + ", file", who, NthFile::during, call);
    }

    private <T> T untilDone(String what, PersonKey who, BiConsumer<Countdown, Runnable> failing, Supplier<T> call) {
        List<String> answeredAll = new ArrayList<>();
        for (int n = 1; n < ENDLESS; n++) {
            String point = what + " " + n;
            Map<String, String> before = everything.now();
            Countdown countdown = new Countdown(n);
            AtomicReference<@Nullable T> answer = new AtomicReference<>();
            RuntimeException failure =
                    failureOf(() -> as(who, () -> failing.accept(countdown, () -> answer.set(call.get()))));
            T done = answer.get();
            if (failure != null) {
                if (!countdown.hasStruck()) {
                    throw failure;
                }
                assertThat(everything.now()).as(point).isEqualTo(before);
                failures++;
            } else {
                if (countdown.hasStruck()) {
                    answeredAll.add(point);
                }
                assertThat(answeredAll).as("failed, and was answered as done").isEmpty();
                assertThat(everything.now()).as(point).isNotEqualTo(before);
                return java.util.Objects.requireNonNull(done);
            }
        }
        throw new AssertionError(what + " never succeeds");
    }

    private static @Nullable RuntimeException failureOf(Runnable work) {
        try {
            work.run();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }
}
