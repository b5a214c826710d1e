package org.tickmark.durability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tickmark.testing.Api.Answer;
import org.tickmark.testing.Api.Caller;

/**
 * Saves as fast as it can and remembers what was answered: articles, claims, statements, verdicts. A call that got no
 * answer is done or not; {@link Kept} asks for the answered ones only.
 */
final class Writer implements Runnable {

    private static final String TEXT = "The summit was held in Tehran.";

    private final String name;
    private final Caller editor;
    private final Caller checker;
    private final List<String> refused = Collections.synchronizedList(new ArrayList<>());

    private volatile String article = "";
    private volatile int claims;
    private volatile int statement;
    private volatile int proposals;
    private volatile int withdrawals;
    private volatile boolean stopped;

    Writer(String name, Caller editor, Caller checker) {
        this.name = name;
        this.editor = editor;
        this.checker = checker;
    }

    /** What was answered, to be looked for. */
    record Kept(String article, int claims, int statement, int proposals, int withdrawals) {}

    Kept kept() {
        return new Kept(article, claims, statement, proposals, withdrawals);
    }

    /** How many saves were answered. */
    int answered() {
        return (article.isEmpty() ? 0 : 1) + claims + statement + proposals + withdrawals;
    }

    /** Answers that were neither done nor a clear "not now". */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** No further call after the running one. */
    void stop() {
        stopped = true;
    }

    static String statement(int number) {
        return "Statement " + number;
    }

    @Override
    public void run() {
        Answer made = send(() ->
                editor.post("/api/v1/articles", "{'title':'%s','format':'text','text':'%s'}".formatted(name, TEXT)));
        if (made == null) {
            return;
        }
        String path = "/api/v1/articles/" + made.json().path("id").asString();
        article = path;
        int start = 0;
        while (!stopped && mark(path, start)) {
            start++;
            if (start == 1 && send(() -> checker.post(path + "/claims/1/moves", "{'to':'CHECKING'}")) == null) {
                return;
            }
            if (!edit(path) || !propose(path)) {
                return;
            }
        }
    }

    private boolean mark(String path, int start) {
        if (start >= TEXT.length() - 1 || TEXT.charAt(start) == ' ') {
            return edit(path);
        }
        Answer answer = send(() -> checker.post(
                path + "/claims",
                "{'version':1,'start':%d,'end':%d,'exact':'%s','statement':'%s','kind':'EVENT'}"
                        .formatted(start, TEXT.length(), TEXT.substring(start), statement(0))));
        if (answer != null) {
            claims++;
        }
        return answer != null;
    }

    private boolean edit(String path) {
        Answer answer = send(() -> checker.patch(
                path + "/claims/1",
                "{'statement':{'from':'%s','to':'%s'}}".formatted(statement(statement), statement(statement + 1))));
        if (answer != null) {
            statement++;
        }
        return answer != null;
    }

    private boolean propose(String path) {
        String moves = path + "/claims/1/moves";
        if (send(() -> checker.post(
                        moves, "{'to':'IN_REVIEW','verdict':'TRUE','confidence':'HIGH','rationale':'Two records.'}"))
                == null) {
            return false;
        }
        proposals++;
        if (send(() -> checker.post(moves, "{'to':'CHECKING'}")) == null) {
            return false;
        }
        withdrawals++;
        return true;
    }

    /** Null when there was no answer, or one that says "not done": then this writer has nothing more to say. */
    private @Nullable Answer send(Supplier<Answer> call) {
        try {
            Answer answer = call.get();
            if (answer.status() == 200 || answer.status() == 201) {
                return answer;
            }
            refused.add(answer.toString());
            return null;
        } catch (java.io.UncheckedIOException | IllegalStateException noAnswer) {
            return null;
        }
    }
}
