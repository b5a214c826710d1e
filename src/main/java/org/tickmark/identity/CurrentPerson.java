package org.tickmark.identity;

import java.util.Optional;
import java.util.function.Supplier;

/** Who acts in this thread. */
public interface CurrentPerson {

    /** The person; empty where the house acts on its own. */
    Optional<Person> get();

    /** The person. @throws org.tickmark.refusal.NotYours when nobody is signed in */
    Person require();

    /** Lets the house itself act: at start-up and at the command line, where every right is given. */
    <T> T asHouse(Supplier<T> work);

    /** Whether the house itself acts. */
    boolean isHouse();
}
