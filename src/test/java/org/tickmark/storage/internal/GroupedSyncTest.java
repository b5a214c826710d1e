package org.tickmark.storage.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupedSyncTest {

    private static final Duration DELAY = Duration.ofMillis(50);
    private static final Duration NEVER = Duration.ofHours(1);

    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore may = new Semaphore(0);

    @Test
    void many_who_wait_share_a_sync() throws Exception {
        try (var sync = new GroupedSync(this::held, NEVER).started()) {
            List<Thread> waiting = new ArrayList<>();
            waiting.add(Thread.startVirtualThread(sync::now));
            await(begun, 1);
            for (int each = 0; each < 50; each++) {
                waiting.add(Thread.startVirtualThread(sync::now));
            }
            for (Thread thread : waiting.subList(1, waiting.size())) {
                awaitWaiting(thread);
            }
            may.release(2);
            for (Thread thread : waiting) {
                assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
            }
            assertThat(begun).hasValue(2);
            may.release(1);
        }
    }

    @Test
    void a_sync_that_began_before_does_not_count() throws Exception {
        try (var sync = new GroupedSync(this::held, NEVER).started()) {
            Thread first = Thread.startVirtualThread(sync::now);
            await(begun, 1);
            Thread second = Thread.startVirtualThread(sync::now);
            awaitWaiting(second);
            may.release();
            assertThat(first.join(Duration.ofSeconds(10))).isTrue();
            await(begun, 2);
            assertThat(second.isAlive()).isTrue();
            may.release(2);
            assertThat(second.join(Duration.ofSeconds(10))).isTrue();
        }
    }

    @Test
    void what_nobody_waits_for_follows_within_the_delay() throws Exception {
        CountDownLatch synced = new CountDownLatch(1);
        try (var sync = new GroupedSync(synced::countDown, DELAY).started()) {
            long from = System.nanoTime();
            for (int each = 0; each < 1_000; each++) {
                sync.soon();
            }
            assertThat(synced.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - from)).isBetween(DELAY, Duration.ofSeconds(1));
        }
    }

    @Test
    void many_saves_in_a_row_are_not_put_off() throws Exception {
        AtomicInteger syncs = new AtomicInteger();
        try (var sync = new GroupedSync(syncs::incrementAndGet, DELAY).started()) {
            long end = System.nanoTime() + Duration.ofMillis(600).toNanos();
            while (System.nanoTime() < end) {
                sync.soon();
                Thread.sleep(1);
            }
            assertThat(syncs.get()).isBetween(4, 13);
        }
    }

    @Test
    void a_sync_that_fails_is_told_to_those_who_wait_and_tried_again() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (var sync = new GroupedSync(
                        () -> {
                            if (tries.incrementAndGet() == 1) {
                                throw new IllegalStateException("no disk");
                            }
                        },
                        DELAY)
                .started()) {
            assertThatIllegalStateException().isThrownBy(sync::now).withMessage("no disk");
            await(tries, 2);
            sync.now();
        }
    }

    @Test
    void at_the_end_everything_is_synced_once_more() {
        AtomicInteger syncs = new AtomicInteger();
        var sync = new GroupedSync(syncs::incrementAndGet, NEVER).started();
        sync.soon();
        sync.close();
        assertThat(syncs).hasValue(1);
    }

    private void held() {
        begun.incrementAndGet();
        may.acquireUninterruptibly();
    }

    private static void await(AtomicInteger counter, int wanted) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (counter.get() < wanted && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(counter.get()).isGreaterThanOrEqualTo(wanted);
    }

    private static void awaitWaiting(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(2);
        }
    }
}
