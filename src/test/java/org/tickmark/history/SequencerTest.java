package org.tickmark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.testing.As.as;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tickmark.history.tree.Frontier;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.search.HistoryEntry;
import org.tickmark.search.HistoryFilter;
import org.tickmark.search.HistoryLists;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;

@ServiceTest
class SequencerTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private History history;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private HistoryLists lists;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private static StreamRef aStream() {
        return StreamRef.article(UUID.randomUUID());
    }

    private static Recorded row(StreamRef stream, String what) {
        return new Recorded(stream, "NOTE_WRITTEN", "claim/1", null, what);
    }

    private void record(StreamRef stream, String what) {
        transaction.executeWithoutResult(status -> events.publishEvent(row(stream, what)));
    }

    private List<HistoryRow> rows(StreamRef stream) {
        return history.after(stream, 0, 10_000);
    }

    private static void until(Callable<Boolean> so) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!so.call()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Test
    void a_committed_row_gets_its_place_by_itself() throws Exception {
        StreamRef stream = aStream();
        record(stream, "one");
        until(() -> rows(stream).getFirst().treeIndex() != null);
    }

    @Test
    void a_row_that_nobody_told_of_gets_its_place_within_the_second() throws Exception {
        StreamRef stream = aStream();
        // As another process writes it: no event here, only the row.
        transaction.executeWithoutResult(status -> insertBehind(stream));
        until(() -> rows(stream).getFirst().treeIndex() != null);
    }

    @Test
    void a_row_that_commits_late_with_an_earlier_time_is_not_passed_over() throws Exception {
        StreamRef late = aStream();
        StreamRef early = aStream();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow = threads.submit(() -> transaction.executeWithoutResult(status -> {
                insertBehind(late);
                written.countDown();
                await(commit);
            }));
            await(written);
            record(early, "committed first");
            until(() -> rows(early).getFirst().treeIndex() != null);
            assertThat(rows(late)).isEmpty();
            commit.countDown();
            slow.get();
        }
        until(() -> !rows(late).isEmpty() && rows(late).getFirst().treeIndex() != null);
        assertThat(rows(late).getFirst().at()).isBefore(rows(early).getFirst().at());
        assertThat(rows(late).getFirst().treeIndex())
                .isGreaterThan(rows(early).getFirst().treeIndex());
    }

    /** A stream with one row, whose time is an hour ago, in a transaction that stays open. */
    private void insertBehind(StreamRef stream) {
        jdbc.sql("insert into stream (id, kind, head) values (:id, 'ARTICLE', 0)")
                .param("id", stream.id())
                .update();
        insertAnHourAgo(stream);
    }

    /** As a clock would write it that was set back. */
    private void insertAnHourAgo(StreamRef stream) {
        long seq = 1
                + jdbc.sql("select head from stream where id = :id for update")
                        .param("id", stream.id())
                        .query(Long.class)
                        .single();
        jdbc.sql("update stream set head = :head where id = :id")
                .param("head", seq)
                .param("id", stream.id())
                .update();
        byte[] payloadHash = new byte[32];
        var at = java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC)
                .minusHours(1)
                .truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        jdbc.sql("""
                        insert into history_row (stream_id, seq, at, actor, action, subject, payload_hash, leaf)
                        values (:stream, :seq, :at, 'system', 'OUTLET_EDITED', 'claim/1', :hash, :leaf)
                        """)
                .param("stream", stream.id())
                .param("seq", seq)
                .param("at", at)
                .param("hash", payloadHash)
                .param(
                        "leaf",
                        LeafHash.ofRow(
                                stream.id(), seq, at.toInstant(), "system", "OUTLET_EDITED", "claim/1", payloadHash))
                .update();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void history_is_read_in_the_order_of_its_places_whatever_the_clock_said() throws Exception {
        record(StreamRef.LIBRARY, "before");
        PersonKey admin = people.aPerson(Role.ADMIN);
        transaction.executeWithoutResult(status -> insertAnHourAgo(StreamRef.LIBRARY));
        checkpoints.current();
        List<HistoryEntry> newest = as(admin, () -> lists.page(HistoryFilter.ALL, 0, 2));
        assertThat(newest).extracting(entry -> entry.row().action()).containsExactly("OUTLET_EDITED", "NOTE_WRITTEN");
        assertThat(newest.getFirst().row().at()).isBefore(newest.getLast().row().at());
    }

    @Test
    void twenty_writers_leave_no_gap_and_every_stream_in_its_order() throws Exception {
        List<StreamRef> streams = List.of(aStream(), aStream(), aStream(), aStream());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < 20; writer++) {
                int who = writer;
                all.add(threads.submit(() -> {
                    for (int i = 0; i < 10; i++) {
                        record(streams.get((who + i) % streams.size()), who + " " + i);
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        Checkpoint checkpoint = checkpoints.current();
        for (StreamRef stream : streams) {
            List<Long> places = rows(stream).stream().map(HistoryRow::treeIndex).toList();
            assertThat(places).hasSize(50).doesNotContainNull().isSorted().doesNotHaveDuplicates();
        }
        assertThat(jdbc.sql("select count(*) from history_row where tree_index < :size")
                        .param("size", checkpoint.size())
                        .query(Long.class)
                        .single())
                .as("no gap")
                .isEqualTo(checkpoint.size());
        Frontier frontier = new Frontier();
        jdbc.sql("select leaf from history_row where tree_index < :size order by tree_index")
                .param("size", checkpoint.size())
                .query((row, index) -> row.getBytes(1))
                .list()
                .forEach(frontier::add);
        assertThat(HexFormat.of().formatHex(frontier.root())).isEqualTo(checkpoint.root());
    }
}
