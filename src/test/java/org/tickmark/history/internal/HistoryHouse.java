package org.tickmark.history.internal;

import static org.mockito.Mockito.mock;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tickmark.history.Checkpoint;
import org.tickmark.history.LeafHash;
import org.tickmark.history.Recorded;
import org.tickmark.history.StreamRef;
import org.tickmark.history.tree.Frontier;
import tools.jackson.databind.json.JsonMapper;

/** The room's parts over a database of their own, which a test may damage; rows get places when they are asked for. */
final class HistoryHouse {

    final JdbcClient jdbc;
    final Signing signing;
    final ProvenRows proven;
    final KeyFolder keys;
    Instant now = Instant.parse("2026-11-24T09:00:00Z");

    private final JdbcTemplate all;
    private final TransactionTemplate transactions;
    private final Appending appending;
    private final Placing placing;
    private final Verifying verifying;

    /** An empty house with its keys in that folder. */
    static HistoryHouse with(Path keys) {
        return new HistoryHouse(keys, Path.of("data"));
    }

    HistoryHouse(Path keys, Path data) {
        DriverManagerDataSource source = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common")
                .load()
                .migrate();
        jdbc = JdbcClient.create(source);
        all = new JdbcTemplate(source);
        JdbcTransactionManager manager = new JdbcTransactionManager(source);
        transactions = new TransactionTemplate(manager);
        Clock clock = InstantSource.system().withZone(ZoneOffset.UTC);
        Clock ours = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return clock.getZone();
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        JsonMapper json = JsonMapper.builder().build();
        appending = new Appending(jdbc, mock(EntityManager.class), json, ours);
        TreeRows tree = new TreeRows(jdbc, all);
        placing = new Placing(tree, manager);
        this.keys = new KeyFolder(keys, data);
        CheckpointRows checkpoints = new CheckpointRows(jdbc);
        Recomputing recomputing = new Recomputing(jdbc);
        signing = new Signing(tree, checkpoints, recomputing, this.keys, new Sequencer(placing, "test"), ours, manager);
        proven = new ProvenRows(jdbc, tree);
        verifying = new Verifying(
                new VerifyingStreams(jdbc, json), tree, new NodeRows(jdbc), recomputing, checkpoints, this.keys);
    }

    /** The same rows in another database, as from a backup. */
    HistoryHouse copy(Path file, Path keys) {
        all.execute("script drop to '" + file + "'");
        HistoryHouse copy = new HistoryHouse(keys, Path.of("data"));
        copy.all.execute("runscript from '" + file + "'");
        copy.now = now;
        return copy;
    }

    /** Writes a row, a second after the last. */
    void record(StreamRef stream, String subject, String what) {
        record(new Recorded(stream, "NOTE_WRITTEN", subject, null, what));
    }

    void record(Recorded row) {
        now = now.plus(Duration.ofSeconds(1));
        transactions.executeWithoutResult(status -> appending.append(row.stream(), "checker", List.of(row)));
    }

    int place() {
        return placing.placeAll();
    }

    Checkpoint checkpoint() {
        return signing.current();
    }

    /** Faults as the command prints them. */
    List<String> faults(String... notes) {
        List<String> faults = new ArrayList<>();
        verifying.verify(List.of(notes), fault -> faults.add(fault.kind() + " " + fault.where()));
        return faults;
    }

    /** Does damage. */
    int sql(String statement, Object... params) {
        return jdbc.sql(statement).params(params).update();
    }

    /**
     * What somebody does who owns the database and knows how it works: all hashes computed anew from what the rows now
     * say, places without gaps, sizes, heads and nodes to match, and no checkpoint left.
     */
    void coverTracks() {
        jdbc.sql("""
                        select r.stream_id, r.seq, p.payload, p.salt from history_row r
                        join history_payload p on p.stream_id = r.stream_id and p.seq = r.seq
                        """)
                .query((row, index) -> sql(
                        "update history_row set payload_hash = ? where stream_id = ? and seq = ?",
                        LeafHash.ofPayload(row.getBytes(4), row.getString(3)),
                        row.getObject(1, UUID.class),
                        row.getLong(2)))
                .list();
        List<PlacedRow> rows = jdbc.sql("""
                        select stream_id, seq, at, actor, action, subject, payload_hash from history_row
                        order by tree_index
                        """)
                .query((row, index) -> new PlacedRow(
                        index,
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getObject(3, java.time.OffsetDateTime.class).toInstant(),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getBytes(7),
                        new byte[0]))
                .list();
        sql("update history_row set tree_index = null");
        sql("delete from tree_node");
        sql("delete from checkpoint");
        Frontier frontier = new Frontier();
        for (PlacedRow row : rows) {
            sql(
                    "update history_row set leaf = ?, tree_index = ? where stream_id = ? and seq = ?",
                    row.computed(),
                    row.index(),
                    row.stream(),
                    row.seq());
            frontier.add(
                    row.computed(),
                    (level, position, hash) -> sql("insert into tree_node values (?, ?, ?)", level, position, hash));
        }
        sql("update tree_size set leaves = ?", frontier.size());
        sql("update stream s set head = (select max(seq) from history_row r where r.stream_id = s.id)");
    }

    String root() {
        Frontier frontier = new Frontier();
        jdbc.sql("select leaf from history_row where tree_index is not null order by tree_index")
                .query((row, index) -> row.getBytes(1))
                .list()
                .forEach(frontier::add);
        return HexFormat.of().formatHex(frontier.root());
    }
}
