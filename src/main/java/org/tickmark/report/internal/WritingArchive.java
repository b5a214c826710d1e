package org.tickmark.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.article.VersionRecord;
import org.tickmark.history.Checkpoints;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PeopleArchive;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.storage.Blobs;
import org.tickmark.storage.Sha256;

/** Writes format version 1. Equal content gives equal bytes, but for the manifest's two times and the checkpoint. */
@Service
@MayCall
public class WritingArchive {

    /** No zip can tell an earlier time; ours tell none at all. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Gathering gathering;
    private final PeopleArchive people;
    private final Blobs blobs;
    private final Checkpoints checkpoints;
    private final Clock clock;
    private final String product;

    WritingArchive(
            Gathering gathering,
            PeopleArchive people,
            Blobs blobs,
            Checkpoints checkpoints,
            Clock clock,
            @Value("${tickmark.version}") String version) {
        this.gathering = gathering;
        this.people = people;
        this.blobs = blobs;
        this.checkpoints = checkpoints;
        this.clock = clock;
        this.product = "tickmark " + version;
    }

    /** Reads everything as it stands at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public GatheredArchive gather(List<ArticleId> ids) {
        List<CaseRecords> cases = ids.stream().map(gathering::of).toList();
        Set<String> named = PeopleNamed.inAll(
                cases.stream().flatMap(WritingArchive::records).toList());
        Map<String, String> texts = new TreeMap<>();
        Map<String, Long> originals = new TreeMap<>();
        for (CaseRecords each : cases) {
            for (VersionRecord version : each.article().versions()) {
                texts.put(
                        version.sha256(),
                        java.util.Objects.requireNonNull(each.texts().get(version.number())));
                originals.put(version.original(), (long) bytes(version.original()).length);
            }
        }
        return new GatheredArchive(
                clock.instant(),
                Lines.of(people.read(named.stream().map(PersonKey::new).toList()), cases),
                texts,
                originals);
    }

    /** Writes it; the stream stays open. */
    public void write(GatheredArchive archive, OutputStream out) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        archive.lines().forEach((file, lines) -> files.put(file, bytes(lines)));
        checkpoint().ifPresent(note -> files.put(Manifest.CHECKPOINT, note.getBytes(StandardCharsets.UTF_8)));
        Map<String, Long> sizes = new TreeMap<>(archive.originals());
        archive.texts().forEach((hash, text) -> sizes.put(hash, (long) text.getBytes(StandardCharsets.UTF_8).length));
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            put(zip, Manifest.PATH, manifest(archive, files, sizes));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
            for (String hash : sizes.keySet()) {
                String text = archive.texts().get(hash);
                put(zip, "blobs/" + hash, text == null ? bytes(hash) : text.getBytes(StandardCharsets.UTF_8));
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signed after everything was read, so that it covers every row that goes out; absent when none can be signed. */
    private Optional<String> checkpoint() {
        try {
            return Optional.of(checkpoints.current().note());
        } catch (NotAllowed refused) {
            return Optional.empty();
        }
    }

    private byte[] manifest(GatheredArchive archive, Map<String, byte[]> files, Map<String, Long> blobs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        archive.lines().forEach((file, lines) -> counts.put(file, lines.size()));
        List<Manifest.Listed> listed = new ArrayList<>();
        files.forEach((path, bytes) ->
                listed.add(new Manifest.Listed(path, Sha256.of(bytes).hex(), bytes.length)));
        blobs.forEach((hash, size) -> listed.add(new Manifest.Listed("blobs/" + hash, hash, size)));
        Manifest manifest = new Manifest(
                Manifest.FORMAT, Manifest.VERSION, archive.asOf(), archive.asOf(), product, counts, listed);
        return (ArchiveJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(String hash) {
        return blobs.read(new Sha256(hash))
                .orElseThrow(() -> new IllegalStateException("the bytes of " + hash + " are lost or altered"));
    }

    private static byte[] bytes(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static java.util.stream.Stream<Record> records(CaseRecords each) {
        return java.util.stream.Stream.of(
                        List.of(each.article()),
                        each.claims(),
                        each.dispositions(),
                        each.evidence().outlets(),
                        each.evidence().sources(),
                        each.evidence().links(),
                        each.evidence().sharedOrigins(),
                        each.verdicts().assessments(),
                        each.verdicts().reviews(),
                        each.verdicts().rulings(),
                        each.verdicts().corrections(),
                        each.tasks(),
                        each.history())
                .flatMap(List::stream)
                .map(Record.class::cast);
    }
}
