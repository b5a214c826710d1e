package org.tickmark.identity.internal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tickmark.Command;
import org.tickmark.StartRefused;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Tokens;
import org.tickmark.refusal.NotFound;

/** {@code token PERSON}: prints one new token of that person and nothing else. */
@Component
class TokenCommand implements Command {

    /** A quarter: long enough for a script, short enough to be made anew now and then. */
    private static final Duration LASTING = Duration.ofDays(90);

    private static final String LABEL = "Made at the command line";

    private final Tokens tokens;
    private final CurrentPerson current;

    TokenCommand(Tokens tokens, CurrentPerson current) {
        this.tokens = tokens;
        this.current = current;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public boolean wantsSample() {
        return true;
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        if (args.size() != 1) {
            throw new StartRefused("token takes one person's sign-in name.");
        }
        String typed = args.getFirst();
        try {
            if (!PersonKey.wellFormed(typed)) {
                throw none(typed);
            }
            out.println(current.asHouse(() -> tokens.issue(new PersonKey(typed), LABEL, LASTING))
                    .secret());
            return 0;
        } catch (NotFound unknown) {
            throw none(typed);
        }
    }

    private static StartRefused none(String typed) {
        return new StartRefused("Nobody called '%s' can sign in here.".formatted(typed));
    }
}
