package org.tickmark.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.claim.AnchorRecord;
import org.tickmark.refusal.BadInput;
import org.tickmark.report.Sentences;

class ReadArchiveTest {

    @TempDir
    Path folder;

    @Test
    void a_checkpoint_need_not_be_there_and_is_whole_where_it_is() throws IOException {
        try (ReadArchive read = ReadArchive.of(
                Zips.sample().put("checkpoint.txt", "note").sealed().write(folder), Duration.ZERO)) {
            assertThat(read.asOf()).isNotNull();
        }
        refused(Zips.sample().put("checkpoint.txt", "note").sealed().put("checkpoint.txt", "nota"), "altered");
    }

    @Test
    void every_quote_of_the_sample_stands_where_its_anchor_says() throws IOException {
        try (ReadArchive sample = read(Zips.sample())) {
            List<Row<AnchorRecord>> anchors = sample.content().rows(ArchivePart.ANCHORS);
            String text = new String(
                    sample.file()
                            .blob(new org.tickmark.storage.Sha256(sample.content()
                                    .rows(ArchivePart.VERSIONS)
                                    .getFirst()
                                    .value()
                                    .sha256())),
                    StandardCharsets.UTF_8);

            assertThat(anchors)
                    .hasSize(55)
                    .allSatisfy(row -> assertThat(text.substring(
                                    row.value().start(), row.value().end()))
                            .isEqualTo(row.value().exact()));
            assertThat(sample.content().rows(ArchivePart.CLAIMS)).hasSize(55);
            assertThat(sample.content().rows(ArchivePart.EVIDENCE)).hasSize(167);
            assertThat(sample.content().rows(ArchivePart.TASKS)).hasSize(14);
        }
    }

    @Test
    void all_times_move_by_whole_days_and_dates_with_them() throws IOException {
        Path file = Zips.sample().write(folder);
        try (ReadArchive still = ReadArchive.of(file, Duration.ZERO);
                ReadArchive moved = ReadArchive.of(file, Duration.ofDays(30))) {
            assertThat(moved.content()
                            .rows(ArchivePart.NOTES)
                            .getFirst()
                            .value()
                            .at())
                    .isEqualTo(still.content()
                            .rows(ArchivePart.NOTES)
                            .getFirst()
                            .value()
                            .at()
                            .plus(Duration.ofDays(30)));
            assertThat(moved.content()
                            .rows(ArchivePart.TASKS)
                            .getFirst()
                            .value()
                            .due())
                    .isEqualTo(java.util.Objects.requireNonNull(still.content()
                                    .rows(ArchivePart.TASKS)
                                    .getFirst()
                                    .value()
                                    .due())
                            .plusDays(30));
        }
    }

    /** What somebody does to a file who makes the manifest fit afterwards. */
    static Stream<Arguments> forgeries() {
        return Stream.of(
                forged(
                        "a foreign quote",
                        "anchors.jsonl",
                        "quote-does-not-fit",
                        s -> s.replaceFirst("\"exact\":\"Vladimir", "\"exact\":\"Wladimir")),
                forged(
                        "a moved anchor",
                        "anchors.jsonl",
                        "quote-does-not-fit",
                        s -> s.replaceFirst("\"start\":\\d+", "\"start\":3")),
                forged(
                        "an anchor beyond the text",
                        "anchors.jsonl",
                        "quote-does-not-fit",
                        s -> s.replaceFirst("\"end\":\\d+", "\"end\":999999")),
                forged(
                        "a claim that is not there",
                        "evidence.jsonl",
                        "no-such-claim",
                        s -> s.replaceFirst("\"claim\":1,", "\"claim\":99,")),
                forged(
                        "an anchor without its claim",
                        "anchors.jsonl",
                        "orphan",
                        s -> s.replaceFirst("\"claim\":1,", "\"claim\":99,")),
                forged(
                        "a person who is not there",
                        "notes.jsonl",
                        "no-such-person",
                        s -> s.replaceFirst("\"by\":\"russia\"", "\"by\":\"nobody\"")),
                forged(
                        "the house as a note's author's name",
                        "people.jsonl",
                        "field-wrong",
                        s -> s.replaceFirst("\"key\":\"admin\"", "\"key\":\"system\"")),
                forged(
                        "a source that is not there",
                        "sources.jsonl",
                        "twice-there",
                        s -> s.replaceFirst("(?s)(\\{\"id\":\")[^\"]+(\".*?\\n\\{\"id\":\")([^\"]+)", "$1$3$2$3")),
                forged(
                        "a script for an address",
                        "sources.jsonl",
                        "no-address",
                        s -> s.replaceFirst("\"url\":\"http[^\"]*\"", "\"url\":\"javascript:alert(1)\"")),
                forged(
                        "a script for the article's address",
                        "articles.jsonl",
                        "no-address",
                        s -> s.replaceFirst("\"sourceUrl\":\"[^\"]*\"", "\"sourceUrl\":\"data:text/html,x\"")),
                forged(
                        "a status that is none",
                        "claims.jsonl",
                        "field-wrong",
                        s -> s.replaceFirst("\"status\":\"VERIFIED\"", "\"status\":\"TRUE\"")),
                forged(
                        "a number for an enumeration",
                        "claims.jsonl",
                        "field-wrong",
                        s -> s.replaceFirst("\"status\":\"VERIFIED\"", "\"status\":3")),
                forged(
                        "a field too many",
                        "claims.jsonl",
                        "field-wrong",
                        s -> s.replaceFirst("\"kind\":", "\"admin\":true,\"kind\":")),
                forged(
                        "a field missing",
                        "claims.jsonl",
                        "field-missing",
                        s -> s.replaceFirst("\"statement\":\"[^\"]*\",", "")),
                forged(
                        "a field twice",
                        "claims.jsonl",
                        "no-record",
                        s -> s.replaceFirst("\"kind\":", "\"number\":1,\"kind\":")),
                forged(
                        "a text that is too long",
                        "claims.jsonl",
                        "field-too-long",
                        s -> s.replaceFirst("\"topic\":\"[^\"]*\"", "\"topic\":\"" + "x".repeat(121) + "\"")),
                forged(
                        "NUL in a text",
                        "claims.jsonl",
                        "no-record",
                        s -> s.replaceFirst("\"statement\":\"", "\"statement\":\"\\\\u0000")),
                forged(
                        "half a surrogate pair",
                        "claims.jsonl",
                        "no-record",
                        s -> s.replaceFirst("\"statement\":\"", "\"statement\":\"\\\\ud83d")),
                forged(
                        "a year out of range",
                        "claims.jsonl",
                        "field-wrong",
                        s -> s.replaceFirst("\"createdAt\":\"2026", "\"createdAt\":\"0000")),
                forged("a line that is no object", "notes.jsonl", "no-record", s -> "[]\n" + s),
                forged("an empty line", "notes.jsonl", "no-record", s -> "\n" + s),
                forged("a last line cut off", "notes.jsonl", "cut-off", s -> s.substring(0, s.length() - 1)),
                forged(
                        "two claims of one number",
                        "claims.jsonl",
                        "orphan",
                        s -> s.replaceFirst("\"number\":2,", "\"number\":1,")),
                forged(
                        "a task for a claim that is not there",
                        "tasks.jsonl",
                        "no-such-claim",
                        s -> s.replaceFirst("\"claims\":\\[\\d+", "\"claims\":[77")),
                forged(
                        "a block beyond the text",
                        "versions.jsonl",
                        "block-outside",
                        s -> s.replaceFirst("\"end\":6792", "\"end\":6793")),
                forged(
                        "a text that is not there",
                        "versions.jsonl",
                        "no-such-blob",
                        s -> s.replaceFirst("\"sha256\":\"..", "\"sha256\":\"00")),
                forged(
                        "another article's line",
                        "notes.jsonl",
                        "orphan",
                        s -> s.replaceFirst("\"article\":\"........", "\"article\":\"00000000")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void a_forged_line_refuses_the_archive(String what, String file, String key, UnaryOperator<String> change)
            throws IOException {
        Path forged = Zips.sample().change(file, change).sealed().write(folder);

        assertThatThrownBy(() -> ReadArchive.of(forged, Duration.ZERO))
                .asInstanceOf(type(BadInput.class))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("refusal.archive." + key);
                    assertThat(new Sentences().of(refusal)).contains(file).doesNotContain("{", "refusal.");
                });
    }

    @Test
    void a_row_altered_without_its_hash_is_refused() throws IOException {
        refused(Zips.sample().change("notes.jsonl", s -> s.replaceFirst("keep", "Keep")), "altered");
    }

    @Test
    void an_altered_blob_is_refused() throws IOException {
        Zips zips = Zips.sample();
        String blob = zips.files().keySet().stream()
                .filter(path -> path.startsWith("blobs/"))
                .findFirst()
                .orElseThrow();
        refused(zips.change(blob, s -> s.replaceFirst("Vladimir", "Wladimir")), "altered");
        refused(zips.sealed(), "altered");
    }

    @Test
    void a_missing_manifest_is_refused() throws IOException {
        Zips zips = Zips.sample();
        zips.files().remove(Manifest.PATH);
        refused(zips, "no-manifest");
    }

    @Test
    void another_format_version_is_refused() throws IOException {
        refused(
                Zips.sample().change(Manifest.PATH, s -> s.replaceFirst("\"version\": 1", "\"version\": 2")),
                "other-version");
    }

    @Test
    void a_file_that_is_missing_is_refused() throws IOException {
        Zips zips = Zips.sample();
        zips.files().remove("reviews.jsonl");
        refused(zips, "missing");
        refused(zips.sealed(), "missing");
    }

    @Test
    void other_files_and_paths_out_of_the_archive_are_refused() throws IOException {
        for (String path : List.of(
                "../../etc/cron.d/x", "/etc/passwd", "C:\\x", "blobs/../../x", "notes.txt", "blobs/", "blobs/ABC")) {
            refused(Zips.sample().put(path, "x"), "unknown-file");
            refused(Zips.sample().put(path, "x").sealed(), "unknown-file");
        }
    }

    @Test
    void a_blob_that_nothing_names_is_refused() throws IOException {
        String hash = org.tickmark.storage.Sha256.of("x").hex();
        refused(Zips.sample().put("blobs/" + hash, "x").sealed(), "unknown-file");
    }

    @Test
    void a_link_is_no_file() throws IOException {
        Path file = Zips.sample().write(folder);
        byte[] bytes = Files.readAllBytes(file);
        int entry = lastIndexOf(bytes, new byte[] {'P', 'K', 1, 2});
        bytes[entry + 5] = 3; // made by Unix
        bytes[entry + 41] = (byte) 0xA1; // a symbolic link
        Files.write(file, bytes);
        refused(file, "no-plain-file");
    }

    @Test
    void what_is_no_zip_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("no.zip"), "PK is how one begins");
        refused(file, "no-zip");
        refused(Files.write(folder.resolve("empty.zip"), new byte[0]), "no-zip");
        byte[] half = Files.readAllBytes(Zips.sample().write(folder));
        refused(Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(half, half.length / 2)), "no-zip");
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("claims.jsonl"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        refused(file, "unpacks-too-large");
    }

    @Test
    void a_million_files_are_refused_in_a_moment() throws IOException {
        Path file = folder.resolve("many.zip");
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 1_000_000; i++) {
                ZipEntry entry = new ZipEntry(Integer.toString(i, 36));
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(0);
                entry.setCrc(0);
                zip.putNextEntry(entry);
                zip.closeEntry();
            }
        }
        long before = System.nanoTime();
        refused(file, "too-many-files");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    private void refused(Zips zips, String key) throws IOException {
        refused(zips.write(folder), key);
    }

    private static void refused(Path file, String key) {
        assertThatThrownBy(() -> ReadArchive.of(file, Duration.ZERO))
                .asInstanceOf(type(BadInput.class))
                .extracting(BadInput::key)
                .isEqualTo("refusal.archive." + key);
    }

    private static ReadArchive read(Zips zips) throws IOException {
        Path file = zips.write(Files.createTempDirectory("archive"));
        return ReadArchive.of(file, Duration.ZERO);
    }

    private static Arguments forged(String what, String file, String key, UnaryOperator<String> change) {
        return Arguments.of(what, file, key, change);
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalStateException("not there");
    }
}
