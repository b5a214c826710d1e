package org.tickmark.history.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tickmark.history.Appended;

/**
 * The one thread that gives rows their places: as soon as something was appended, once a second in any case (another
 * process may have written), and at start. While a command runs there is no thread; who needs places then asks.
 * Never interrupted: H2 closes its file when a thread that reads it is.
 */
@Component
class Sequencer implements SmartLifecycle {

    /** How long a verdict waits for its place at most. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final Duration PULSE = Duration.ofSeconds(1);

    private final Placing placing;
    private final boolean serving;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition asked = lock.newCondition();
    private final Condition answered = lock.newCondition();
    private long wanted;
    private long done;
    private boolean failing;
    private volatile @Nullable Thread thread;

    Sequencer(Placing placing, @Value("${tickmark.command:}") String command) {
        this.placing = placing;
        this.serving = command.isEmpty();
    }

    @EventListener
    void on(Appended appended) {
        lock.lock();
        try {
            wanted++;
            asked.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until everything that was committed before this call has its place, two seconds at most.
     *
     * @return whether it has
     */
    boolean awaitPlaces() {
        lock.lock();
        try {
            if (thread == null) {
                return place();
            }
            long mine = ++wanted;
            asked.signal();
            long left = PATIENCE.toNanos();
            while (done < mine && left > 0 && thread != null) {
                left = answered.awaitNanos(left);
            }
            return done >= mine;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        if (serving) {
            Thread sequencer = Thread.ofPlatform().name("sequencer").daemon().unstarted(this::run);
            thread = sequencer;
            sequencer.start();
        }
    }

    @Override
    public void stop() {
        @Nullable Thread running = thread;
        lock.lock();
        try {
            thread = null;
            asked.signal();
            answered.signalAll();
        } finally {
            lock.unlock();
        }
        if (running != null) {
            try {
                running.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Stops after the web server, whose last requests wait for places. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        while (true) {
            long mine;
            lock.lock();
            try {
                mine = wanted;
            } finally {
                lock.unlock();
            }
            boolean placed = place();
            lock.lock();
            try {
                if (placed) {
                    done = mine;
                    answered.signalAll();
                }
                if (thread == null) {
                    return;
                }
                if (wanted == mine || !placed) {
                    asked.await(PULSE.toNanos(), TimeUnit.NANOSECONDS);
                }
                if (thread == null) {
                    return;
                }
            } catch (InterruptedException e) {
                return;
            } finally {
                lock.unlock();
            }
        }
    }

    private boolean place() {
        try {
            placing.placeAll();
            failing = false;
            return true;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("Rows of history get no place in the tree; trying again each second.", e);
            }
            failing = true;
            return false;
        }
    }
}
