package org.tickmark.testing;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.SignedIn;

/** Lets a person act in the thread of a test, as if signed in: {@code as(editor, () -> articles.sheet(id))}. */
public final class As {

    private As() {}

    /** Does something as that person, and leaves the thread as it was. */
    public static void as(PersonKey person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    /** Asks something as that person, and leaves the thread as it was. */
    public static <T> T as(PersonKey person, Callable<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            signIn(person);
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Lets that person act in this thread until {@link #nobody()}. */
    public static void signIn(PersonKey person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person.value(), 0), "none", List.of()));
        SecurityContextHolder.setContext(context);
    }

    /** Nobody acts in this thread any more. */
    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
