package org.tickmark.report.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tickmark.article.BlockRecord;
import org.tickmark.article.VersionRecord;
import org.tickmark.storage.Sha256;

/** The texts of one article's versions in an archive, and whether words stand in them where a line says. */
final class Texts {

    private final Map<Integer, String> byVersion = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    /** Reads a version's text out of its blob and checks its blocks and its original. */
    void add(ArchiveFile archive, Row<VersionRecord> row) {
        VersionRecord version = row.value();
        for (String hash : new String[] {version.sha256(), version.original()}) {
            if (!archive.blobs().contains(hash)) {
                throw row.damaged("no-such-blob", hash);
            }
            named.add(hash);
        }
        String text = text(archive.blob(new Sha256(version.sha256())), row);
        if (byVersion.put(version.number(), text) != null) {
            throw row.damaged("twice-there", version.number());
        }
        int from = 0;
        for (BlockRecord block : version.blocks()) {
            if (block.start() < from || block.end() < block.start() || block.end() > text.length()) {
                throw row.damaged("block-outside");
            }
            from = block.end();
        }
    }

    /** Refuses a quote that does not stand there, letter by letter. */
    void check(Row<?> row, int version, int start, int end, String exact) {
        String text = byVersion.get(version);
        if (text == null) {
            throw row.damaged("no-such-version", version);
        }
        boolean inside = 0 <= start && start <= end && end <= text.length();
        if (!inside || !text.substring(start, end).equals(exact) || splits(text, start) || splits(text, end)) {
            throw row.damaged("quote-does-not-fit", exact);
        }
    }

    /** Hashes of the blobs that versions name. */
    Set<String> named() {
        return named;
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static String text(byte[] bytes, Row<VersionRecord> row) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (CleanText.is(text)) {
                return text;
            }
        } catch (CharacterCodingException e) {
            // Said below: it is no text.
        }
        throw row.damaged("blob-no-text");
    }
}
