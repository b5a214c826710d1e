package org.tickmark.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody who leaves has not finished; implemented by the room that knows tasks. Asked as the one who asks. */
public interface OpenWork {

    /** The open tasks that this person has to do, by due date. */
    List<Item> of(PersonKey person);

    /**
     * Gives them to somebody else, each with its row in history. What lies in an article that is closed to the one who
     * asks, or to the one who gets it, stays where it is: its lead hands it over.
     *
     * @return how many changed hands
     */
    int handOver(PersonKey from, PersonKey to);

    /**
     * One task.
     *
     * @param title its title; null where the one who asks may not see its article
     * @param address where it is shown, such as {@code /tasks?task=…}; null with the title
     */
    record Item(@Nullable String title, @Nullable String address) {}
}
