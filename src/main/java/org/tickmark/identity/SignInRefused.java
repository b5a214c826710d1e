package org.tickmark.identity;

import org.springframework.security.core.AuthenticationException;
import org.tickmark.refusal.Refusal;

/** A refusal on its way through Spring Security, which knows only its own exceptions. */
public final class SignInRefused extends AuthenticationException {

    private final transient Refusal refusal;

    /** @param refusal what is said to the person */
    public SignInRefused(Refusal refusal) {
        super(String.valueOf(refusal.getMessage()));
        this.refusal = refusal;
    }

    /** What is said to the person. */
    public Refusal refusal() {
        return refusal;
    }
}
