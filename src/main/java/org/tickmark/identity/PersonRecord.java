package org.tickmark.identity;

/**
 * A person as an archive carries them: who is named in a case, without anything to sign in with.
 *
 * @param key sign-in name
 * @param name as shown
 * @param title desk or function in words; may be empty
 * @param role what they did in the house that the archive comes from
 */
public record PersonRecord(PersonKey key, String name, String title, Role role) {}
