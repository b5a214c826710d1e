package org.tickmark.history.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tickmark.history.Checkpoint;
import org.tickmark.history.HistoryFault;
import org.tickmark.history.internal.CheckpointRows.Origin;
import org.tickmark.history.tree.MerkleTree;
import org.tickmark.history.tree.SignedNote;
import org.tickmark.history.tree.SigningKey;
import org.tickmark.history.tree.TreeHead;
import org.tickmark.refusal.NotAllowed;

/**
 * Signs the tree of now, after computing it anew from the rows. What disagrees with the rows, the kept nodes or a
 * checkpoint of this database is not signed. What disagrees only with what the key folder remembers is a copy that was
 * restored: it goes on under an origin of its own.
 */
@Component
public class Signing {

    private static final Logger LOG = LoggerFactory.getLogger(Signing.class);

    private final TreeRows tree;
    private final CheckpointRows checkpoints;
    private final Recomputing recomputing;
    private final KeyFolder keys;
    private final Sequencer sequencer;
    private final Clock clock;
    private final TransactionTemplate transactions;

    Signing(
            TreeRows tree,
            CheckpointRows checkpoints,
            Recomputing recomputing,
            KeyFolder keys,
            Sequencer sequencer,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.recomputing = recomputing;
        this.keys = keys;
        this.sequencer = sequencer;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The checkpoint of all rows committed before this call. */
    public Checkpoint current() {
        boolean placed = sequencer.awaitPlaces();
        return keys.alone(() -> {
            long size = tree.size();
            List<Checkpoint> known = checkpoints.all();
            Optional<Origin> origin = checkpoints.origin();
            // Rows that get no place are slow, or something is wrong with the tree: then all of it is looked at.
            return origin.filter(who -> placed && keys.key(who.name()).isPresent())
                    .flatMap(who -> of(known, who, size))
                    .orElseGet(() -> sign(size, known, origin));
        });
    }

    /** The signature of the key that signed a checkpoint, under a text that is none. */
    public byte[] seal(Checkpoint checkpoint, String text) {
        if (text.startsWith(checkpoint.origin())) {
            throw new IllegalArgumentException("what looks like a checkpoint is signed as one");
        }
        return keys.key(checkpoint.origin())
                .orElseThrow(() -> new NotAllowed("refusal.keys-unusable", List.of()))
                .signature(text);
    }

    private static Optional<Checkpoint> of(List<Checkpoint> known, Origin origin, long size) {
        return known.stream()
                .filter(each -> each.size() == size && each.origin().equals(origin.name()))
                .findFirst();
    }

    private Checkpoint sign(long size, List<Checkpoint> known, Optional<Origin> origin) {
        Optional<String> remembered = origin.map(Origin::name).flatMap(keys::remembered);
        Optional<TreeHead> reached = remembered.map(Signing::head);
        TreeSet<Long> sizes = new TreeSet<>(List.of(size));
        known.forEach(each -> sizes.add(each.size()));
        reached.ifPresent(head -> sizes.add(head.size()));
        Map<Long, byte[]> roots = recomputing.roots(size, sizes, new Recomputing.Watch() {}, Signing::refuse);
        byte[] root = agreed(size, roots, known);

        Optional<SigningKey> key = origin.map(Origin::name).flatMap(keys::key);
        boolean ours = key.isPresent()
                && reached.map(head -> same(roots.get(head.size()), head.root()))
                        .orElse(true);
        Origin signer = ours ? origin.orElseThrow() : opened(origin, remembered.or(() -> last(known)));
        SigningKey signing = ours ? key.orElseThrow() : keys.key(signer.name()).orElseThrow();
        Optional<Checkpoint> before = of(known, signer, size);
        if (before.isPresent()) {
            return before.get();
        }
        String note = signing.sign(new TreeHead(signer.name(), size, root, lines(signer)).text());
        Checkpoint signed = new Checkpoint(
                signer.name(), size, HexFormat.of().formatHex(root), note, signer.verifierKey(), clock.instant());
        keys.remember(signer.name(), note);
        transactions.executeWithoutResult(status -> checkpoints.keep(signer.number(), signed));
        return signed;
    }

    /** The root of now, when the rows say the same as the kept nodes and as every checkpoint of this database. */
    private byte[] agreed(long size, Map<Long, byte[]> roots, List<Checkpoint> known) {
        for (Checkpoint each : known) {
            byte[] root = roots.get(each.size());
            if (!same(root, HexFormat.of().parseHex(each.root()))) {
                refuse(new HistoryFault("checkpoint", each.origin() + " " + each.size()));
            }
        }
        byte[] root = java.util.Objects.requireNonNull(roots.get(size), "a root of all rows");
        if (!same(keptRoot(size), root)) {
            refuse(new HistoryFault("tree", "root of " + size));
        }
        return root;
    }

    private byte @Nullable [] keptRoot(long size) {
        try {
            return new MerkleTree(tree, size).root();
        } catch (TreeRows.MissingNode e) {
            return null;
        }
    }

    private Origin opened(Optional<Origin> before, Optional<String> continues) {
        String name = "tickmark/" + UUID.randomUUID();
        SigningKey key = keys.make(name);
        Origin origin = new Origin(
                before.map(Origin::number).orElse(0) + 1,
                name,
                key.verifier().toString(),
                before.isPresent() ? continues.orElse(null) : null);
        transactions.executeWithoutResult(status -> checkpoints.open(origin, clock.instant()));
        before.ifPresent(old -> LOG.warn(
                "This data is a restored copy, or its key is not here: {} signs from now on, after {}.",
                name,
                old.name()));
        return origin;
    }

    private static Optional<String> last(List<Checkpoint> known) {
        return known.isEmpty() ? Optional.empty() : Optional.of(known.getLast().note());
    }

    /** The one extension line: whose work this origin goes on with, and how far that had signed. */
    private static List<String> lines(Origin origin) {
        @Nullable String continues = origin.continues();
        if (continues == null) {
            return List.of();
        }
        TreeHead head = head(continues);
        return List.of("continues " + head.origin() + " " + head.size() + " "
                + Base64.getEncoder().encodeToString(head.root()));
    }

    private static TreeHead head(String note) {
        return SignedNote.parse(note)
                .flatMap(signed -> TreeHead.parse(signed.text()))
                .orElseThrow(() -> new NotAllowed("refusal.keys-unusable", List.of()));
    }

    private static boolean same(byte @Nullable [] one, byte @Nullable [] other) {
        return one != null && other != null && Arrays.equals(one, other);
    }

    private static void refuse(HistoryFault fault) {
        LOG.error(
                "No checkpoint is signed: fault {} {}; './tickmark verify' names every fault.",
                fault.kind(),
                fault.where());
        throw new NotAllowed("refusal.history-disagrees", List.of());
    }
}
