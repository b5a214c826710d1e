package org.tickmark.report.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a zip says about itself, read before anything is unpacked (APPNOTE 6.3.10, 4.3.12 and 4.3.16). The JDK's reader
 * would take a million entries into memory first and does not tell a link from a file. Zip64, encryption and methods
 * other than "stored" and "deflated" are refused: we write none.
 */
final class ZipDirectory {

    private static final int END_BYTES = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_BYTES = 46;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int FILE_TYPE = 0170000;
    private static final int REGULAR = 0100000;

    /** A file in the zip. @param packed bytes in the zip @param size bytes unpacked, as it claims */
    record Entry(String name, long packed, long size) {}

    private ZipDirectory() {}

    /** The files by name, in the zip's order; everything about them that could do harm is refused. */
    static Map<String, Entry> of(Path zip) {
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
            if (file.length() > Limits.ARCHIVE) {
                throw Damaged.archive("too-large", Limits.ARCHIVE >> 20);
            }
            return read(file, end(file));
        } catch (IOException e) {
            throw Damaged.archive("no-zip");
        }
    }

    private static ByteBuffer end(RandomAccessFile file) throws IOException {
        int length = (int) Math.min(file.length(), END_BYTES + 0xFFFF);
        ByteBuffer tail = bytes(file, file.length() - length, length);
        for (int at = length - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE && at + END_BYTES + unsigned(tail.getShort(at + 20)) == length) {
                return tail.slice(at, END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw Damaged.archive("no-zip");
    }

    private static Map<String, Entry> read(RandomAccessFile file, ByteBuffer end) throws IOException {
        int count = unsigned(end.getShort(10));
        long size = Integer.toUnsignedLong(end.getInt(12));
        long start = Integer.toUnsignedLong(end.getInt(16));
        if (count > Limits.FILES || size > Limits.DIRECTORY) {
            throw Damaged.archive("too-many-files", Limits.FILES);
        }
        if (start + size > file.length()) {
            throw Damaged.archive("no-zip");
        }
        ByteBuffer directory = bytes(file, start, (int) size);
        Map<String, Entry> entries = new LinkedHashMap<>();
        long unpacked = 0;
        while (directory.remaining() >= ENTRY_BYTES) {
            Entry entry = entry(directory);
            unpacked += entry.size();
            if (entries.put(entry.name(), entry) != null) {
                throw Damaged.file(entry.name(), "twice");
            }
            if (entries.size() > Limits.FILES || unpacked > Limits.UNPACKED) {
                throw Damaged.archive("unpacks-too-large", Limits.UNPACKED >> 20);
            }
        }
        if (entries.size() != count || directory.hasRemaining()) {
            throw Damaged.archive("no-zip");
        }
        return entries;
    }

    private static Entry entry(ByteBuffer directory) {
        int at = directory.position();
        if (directory.getInt(at) != ENTRY_SIGNATURE) {
            throw Damaged.archive("no-zip");
        }
        int name = unsigned(directory.getShort(at + 28));
        int rest = unsigned(directory.getShort(at + 30)) + unsigned(directory.getShort(at + 32));
        if (directory.remaining() < ENTRY_BYTES + name + rest) {
            throw Damaged.archive("no-zip");
        }
        Entry entry = new Entry(
                text(directory.slice(at + ENTRY_BYTES, name)),
                Integer.toUnsignedLong(directory.getInt(at + 20)),
                Integer.toUnsignedLong(directory.getInt(at + 24)));
        check(entry, directory, at);
        directory.position(at + ENTRY_BYTES + name + rest);
        return entry;
    }

    private static void check(Entry entry, ByteBuffer directory, int at) {
        int flags = unsigned(directory.getShort(at + 8));
        int method = unsigned(directory.getShort(at + 10));
        boolean unix = unsigned(directory.getShort(at + 4)) >> 8 == 3;
        int type = (directory.getInt(at + 38) >>> 16) & FILE_TYPE;
        if ((flags & 1) != 0 || (method != 0 && method != 8) || (unix && type != 0 && type != REGULAR)) {
            throw Damaged.file(entry.name(), "no-plain-file");
        }
        if (entry.size() > Limits.FILE
                || (entry.size() > Limits.SMALL && entry.size() / Limits.RATIO > entry.packed())) {
            throw Damaged.file(entry.name(), "unpacks-too-large", Limits.FILE >> 20);
        }
    }

    private static String text(ByteBuffer name) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(name).toString();
        } catch (CharacterCodingException e) {
            throw Damaged.archive("no-zip");
        }
    }

    private static ByteBuffer bytes(RandomAccessFile file, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(short number) {
        return Short.toUnsignedInt(number);
    }
}
