package org.tickmark.report.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.tickmark.storage.Sha256;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The sample's archive taken apart, changed, and put together again with a manifest that fits, or does not. */
public final class Zips {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Zips() {}

    public static Zips sample() throws IOException {
        return of(new ClassPathResource("db/sample/more-than-syria.zip").getContentAsByteArray());
    }

    public static Zips of(byte[] archive) throws IOException {
        Zips all = new Zips();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.files.put(entry.getName(), in.readAllBytes());
            }
        }
        return all;
    }

    public Map<String, byte[]> files() {
        return files;
    }

    public String text(String file) {
        return new String(java.util.Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
    }

    public Zips put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Zips change(String file, UnaryOperator<String> change) {
        String before = text(file);
        String after = change.apply(before);
        if (before.equals(after)) {
            throw new IllegalStateException("nothing was changed in " + file);
        }
        return put(file, after);
    }

    /** Makes the manifest say what is there: as somebody who knows the format would. */
    public Zips sealed() {
        ObjectNode manifest = (ObjectNode) JSON.readTree(text(Manifest.PATH));
        ArrayNode listed = manifest.putArray("files");
        ObjectNode counts = manifest.putObject("counts");
        files.forEach((path, bytes) -> {
            if (!path.equals(Manifest.PATH)) {
                listed.addObject()
                        .put("path", path)
                        .put("sha256", Sha256.of(bytes).hex())
                        .put("size", bytes.length);
            }
            if (path.endsWith(".jsonl")) {
                counts.put(path, (int) text(path).lines().count());
            }
        });
        return put(Manifest.PATH, manifest.toString());
    }

    public Path write(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "archive", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
