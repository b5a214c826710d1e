package org.tickmark.storage.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Syncs for many at once. Whoever waits joins the next round, which begins when the running one has ended: its sync
 * begins after they joined, and so covers what they wrote. Whoever does not wait is covered within the delay.
 */
final class GroupedSync implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupedSync.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final Runnable sync;
    private final long delay;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition asked = lock.newCondition();
    private final Condition done = lock.newCondition();
    private final Thread worker;

    private Round next = new Round();
    private boolean waitedFor;
    private boolean wanted;
    private long wantedSince;
    private boolean closing;

    /**
     * Idle until {@link #started}.
     *
     * @param sync brings everything that is committed onto the disk
     * @param delay how long after {@link #soon} a round begins at the latest
     */
    GroupedSync(Runnable sync, Duration delay) {
        this.sync = sync;
        this.delay = delay.toNanos();
        this.worker = Thread.ofPlatform().name("disk-sync").daemon().unstarted(this::work);
    }

    /** Begins to work. */
    GroupedSync started() {
        worker.start();
        return this;
    }

    /** Something was committed that nobody waits for. */
    void soon() {
        lock.lock();
        try {
            want();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until everything committed before is on the disk. @throws RuntimeException of the sync when it failed */
    void now() {
        lock.lock();
        try {
            Round mine = next;
            waitedFor = true;
            asked.signal();
            while (!mine.over) {
                if (closing && !worker.isAlive()) {
                    throw new IllegalStateException("the house is closed");
                }
                done.awaitUninterruptibly();
            }
            if (mine.failure != null) {
                throw mine.failure;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends after a last round. */
    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            asked.signal();
        } finally {
            lock.unlock();
        }
        try {
            worker.join(TimeUnit.SECONDS.toMillis(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void want() {
        if (!wanted) {
            wanted = true;
            wantedSince = System.nanoTime();
            asked.signal();
        }
    }

    private void work() {
        boolean last = false;
        while (!last) {
            Round round = new Round();
            lock.lock();
            try {
                awaitWork();
                last = closing;
                round = next;
                next = new Round();
                waitedFor = false;
                wanted = false;
            } catch (InterruptedException e) {
                last = true;
            } finally {
                lock.unlock();
            }
            end(round, run());
        }
    }

    private void awaitWork() throws InterruptedException {
        while (!waitedFor && !closing) {
            if (!wanted) {
                asked.await();
                continue;
            }
            long left = wantedSince + delay - System.nanoTime();
            if (left <= 0 || asked.awaitNanos(left) <= 0) {
                return;
            }
        }
    }

    private @Nullable RuntimeException run() {
        try {
            sync.run();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private void end(Round round, @Nullable RuntimeException failure) {
        lock.lock();
        try {
            round.over = true;
            round.failure = failure;
            done.signalAll();
            if (failure != null && !closing) {
                LOG.error("What was saved could not be brought onto the disk; trying again: {}", failure.getMessage());
                want();
                wantedSince = System.nanoTime() + AFTER_A_FAILURE.toNanos();
            }
        } finally {
            lock.unlock();
        }
    }

    private static final class Round {
        private boolean over;
        private @Nullable RuntimeException failure;
    }
}
