package org.tickmark.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tickmark.storage.Sha256;

/**
 * An archive opened: nothing in it is anything but a file of format version 1, and what is read of it is what the
 * manifest lists, byte for byte. Nothing is ever unpacked to a path that the archive names.
 */
final class ArchiveFile implements AutoCloseable {

    private static final Pattern BLOB = Pattern.compile("blobs/[0-9a-f]{64}");

    private final ZipFile zip;
    private final Map<String, ZipDirectory.Entry> entries;
    private final Manifest manifest;
    private final Map<String, Manifest.Listed> listed = new LinkedHashMap<>();

    private ArchiveFile(ZipFile zip, Map<String, ZipDirectory.Entry> entries) {
        this.zip = zip;
        this.entries = entries;
        this.manifest = manifest();
    }

    /** Opens it and checks everything that the list of files can tell. */
    static ArchiveFile open(Path path) {
        Map<String, ZipDirectory.Entry> entries = ZipDirectory.of(path);
        if (!entries.containsKey(Manifest.PATH)) {
            throw Damaged.archive("no-manifest");
        }
        try {
            ZipFile zip = new ZipFile(path.toFile());
            try {
                ArchiveFile archive = new ArchiveFile(zip, entries);
                archive.checkList();
                return archive;
            } catch (RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw Damaged.archive("no-zip");
        }
    }

    Manifest content() {
        return manifest;
    }

    /** Hashes of the blobs in it. */
    Set<String> blobs() {
        return listed.keySet().stream()
                .filter(path -> BLOB.matcher(path).matches())
                .map(path -> path.substring(6))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** A blob. */
    byte[] blob(Sha256 hash) {
        return bytes("blobs/" + hash.hex());
    }

    /** A file that the manifest lists; its bytes have the hash that stands there. */
    byte[] bytes(String path) {
        Manifest.Listed file = listed.get(path);
        if (file == null) {
            throw Damaged.file(path, "missing");
        }
        byte[] bytes = unpack(path);
        if (!Sha256.of(bytes).hex().equals(file.sha256())) {
            throw Damaged.file(path, "altered");
        }
        return bytes;
    }

    /** Reads every blob and the checkpoint once: an altered one is known before anything is written. */
    void checkBlobs() {
        blobs().forEach(hash -> bytes("blobs/" + hash));
        if (listed.containsKey(Manifest.CHECKPOINT)) {
            bytes(Manifest.CHECKPOINT);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Manifest manifest() {
        Manifest read = ArchiveJson.manifest(unpack(Manifest.PATH));
        if (!read.format().equals(Manifest.FORMAT)) {
            throw Damaged.archive("no-manifest");
        }
        if (read.version() != Manifest.VERSION) {
            throw Damaged.archive("other-version", read.version());
        }
        return read;
    }

    private void checkList() {
        for (Manifest.Listed file : manifest.files()) {
            ZipDirectory.Entry entry = entries.get(file.path());
            if (entry == null) {
                throw Damaged.file(file.path(), "missing");
            }
            if (listed.put(file.path(), file) != null) {
                throw Damaged.file(file.path(), "twice");
            }
            boolean blob = BLOB.matcher(file.path()).matches();
            if (!blob && !ArchivePart.isFile(file.path()) && !file.path().equals(Manifest.CHECKPOINT)) {
                throw Damaged.file(file.path(), "unknown-file");
            }
            if (entry.size() != file.size() || (blob && !file.path().equals("blobs/" + file.sha256()))) {
                throw Damaged.file(file.path(), "altered");
            }
        }
        for (String name : entries.keySet()) {
            if (!name.equals(Manifest.PATH) && !listed.containsKey(name)) {
                throw Damaged.file(name, "unknown-file");
            }
        }
    }

    /** Never more bytes than the directory claims, whatever the packed bytes hold. */
    private byte[] unpack(String path) {
        long size = java.util.Objects.requireNonNull(entries.get(path)).size();
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw Damaged.file(path, "missing");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) size);
            if (bytes.length != size || in.read() >= 0) {
                throw Damaged.file(path, "altered");
            }
            return bytes;
        } catch (IOException e) {
            throw Damaged.file(path, "altered");
        }
    }
}
