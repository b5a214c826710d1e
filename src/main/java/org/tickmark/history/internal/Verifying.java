package org.tickmark.history.internal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.history.Checkpoint;
import org.tickmark.history.HistoryFault;
import org.tickmark.history.internal.CheckpointRows.Origin;
import org.tickmark.history.tree.SignedNote;
import org.tickmark.history.tree.SigningKey;
import org.tickmark.history.tree.TreeHead;
import org.tickmark.history.tree.VerifierKey;

/**
 * Everything that history can be asked: streams without gaps, rows and payloads with their own hashes, places without
 * gaps, the kept nodes, and every checkpoint: those kept here, the one that the key folder remembers, and those that
 * left the house.
 */
@Component
public class Verifying {

    private final VerifyingStreams streams;
    private final TreeRows tree;
    private final NodeRows nodes;
    private final Recomputing recomputing;
    private final CheckpointRows checkpoints;
    private final KeyFolder keys;

    Verifying(
            VerifyingStreams streams,
            TreeRows tree,
            NodeRows nodes,
            Recomputing recomputing,
            CheckpointRows checkpoints,
            KeyFolder keys) {
        this.streams = streams;
        this.tree = tree;
        this.nodes = nodes;
        this.recomputing = recomputing;
        this.checkpoints = checkpoints;
        this.keys = keys;
    }

    /** See {@link org.tickmark.history.VerifyingHistory#verify}. */
    public void verify(List<String> outside, Consumer<HistoryFault> faults) {
        List<Note> left = outside.stream()
                .map(note ->
                        Note.of(note).orElseThrow(() -> new IllegalArgumentException("a note that is no checkpoint")))
                .toList();
        streams.verify(faults);
        List<Origin> origins = checkpoints.origins();
        List<Checkpoint> kept = checkpoints.all();
        Optional<Origin> signer = checkpoints.origin();
        Optional<String> remembered = signer.map(Origin::name).flatMap(keys::remembered);

        TreeSet<Long> sizes = new TreeSet<>();
        kept.forEach(each -> sizes.add(each.size()));
        left.forEach(note -> sizes.add(note.head().size()));
        Optional<Note> reached = remembered.flatMap(Note::of);
        reached.ifPresent(note -> sizes.add(note.head().size()));
        Map<Long, byte[]> roots = roots(sizes, faults);

        kept.forEach(each -> verifyKept(each, roots, faults));
        left.forEach(note -> verify(note, keyOf(origins, note.head().origin()), roots, faults));
        signer.ifPresent(origin -> {
            @Nullable
            VerifierKey key = keys.key(origin.name()).map(SigningKey::verifier).orElse(null);
            if (key != null && !key.toString().equals(origin.verifierKey())) {
                faults.accept(new HistoryFault("checkpoint", origin.name() + " key"));
            }
            reached.ifPresent(note -> verify(note, key == null ? key(origin.verifierKey()) : key, roots, faults));
        });
        if (remembered.isPresent() && reached.isEmpty()) {
            faults.accept(new HistoryFault("checkpoint", "remembered"));
        }
    }

    private Map<Long, byte[]> roots(TreeSet<Long> sizes, Consumer<HistoryFault> faults) {
        long size = tree.size();
        NodeRows.Comparing comparing = nodes.comparing(faults);
        // Rows that have no own leaf were told by the streams already.
        Map<Long, byte[]> roots = recomputing.roots(size, sizes, comparing, fault -> {
            if (!fault.kind().equals("row")) {
                faults.accept(fault);
            }
        });
        nodes.beyond(size, faults);
        return roots;
    }

    private static void verifyKept(Checkpoint each, Map<Long, byte[]> roots, Consumer<HistoryFault> faults) {
        Optional<Note> note = Note.of(each.note())
                .filter(found -> found.head().origin().equals(each.origin())
                        && found.head().size() == each.size()
                        && HexFormat.of().formatHex(found.head().root()).equals(each.root()));
        if (note.isEmpty()) {
            faults.accept(new HistoryFault("checkpoint", each.origin() + " " + each.size()));
            return;
        }
        verify(note.get(), key(each.verifierKey()), roots, faults);
    }

    /** A checkpoint holds when its key signed it and the rows have its root. */
    private static void verify(
            Note note, @Nullable VerifierKey key, Map<Long, byte[]> roots, Consumer<HistoryFault> faults) {
        TreeHead head = note.head();
        boolean signed = key != null && note.signed().isSignedBy(key);
        if (!signed || !Arrays.equals(roots.get(head.size()), head.root())) {
            faults.accept(new HistoryFault("checkpoint", head.origin() + " " + head.size()));
        }
    }

    private static @Nullable VerifierKey keyOf(List<Origin> origins, String name) {
        return origins.stream()
                .filter(origin -> origin.name().equals(name))
                .map(origin -> key(origin.verifierKey()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable VerifierKey key(String text) {
        try {
            return VerifierKey.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private record Note(SignedNote signed, TreeHead head) {
        static Optional<Note> of(String text) {
            return SignedNote.parse(text)
                    .flatMap(signed -> TreeHead.parse(signed.text()).map(head -> new Note(signed, head)));
        }
    }
}
