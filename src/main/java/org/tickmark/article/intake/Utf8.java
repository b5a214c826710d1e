package org.tickmark.article.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.tickmark.refusal.BadInput;

/**
 * Decodes bytes that must be UTF-8. Nothing is replaced: a text whose letters were guessed is not the text that was
 * written. CRLF and CR become LF, a byte-order mark at the start is dropped, nothing else changes.
 */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static String decode(byte[] bytes, IntakeHints hints) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new BadInput(hints.field(), "intake.utf-16");
        }
        String text = strictly(bytes, hints);
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new BadInput(hints.field(), "intake.nul", Lines.at(nul, text));
        }
        int from = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        return withLineFeeds(text.substring(from));
    }

    /** CRLF and CR become LF. */
    static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String strictly(byte[] bytes, IntakeHints hints) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length); // UTF-8 never has fewer bytes than UTF-16 has code units
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw new BadInput(hints.field(), "intake.not-utf-8", in.position() + 1, Lines.at(out.length(), out));
        }
        return out.toString();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
