package org.tickmark.task;

/** Where a task stands; the columns of the board, in order. */
public enum TaskState {
    /** Nobody has begun. */
    OPEN,
    /** Somebody works on it. */
    IN_PROGRESS,
    /** It waits for somebody outside. */
    WAITING,
    /** Done. */
    DONE,
    /** Given up, with a reason. */
    DROPPED;

    /** Whether there is still something to do. */
    public boolean isToDo() {
        return this != DONE && this != DROPPED;
    }
}
