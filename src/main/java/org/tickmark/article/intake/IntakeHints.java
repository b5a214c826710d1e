package org.tickmark.article.intake;

import java.util.Locale;
import org.tickmark.language.LanguageTag;

/**
 * What is known of a text before it is read. Made by {@link #file} or {@link #pasted}.
 *
 * @param field where a refusal is shown: {@code file} or {@code text}
 * @param fileName as the browser or the caller gave it, only to tell the format; {@code ""} when there is none
 * @param mediaType as given, {@code ""} when it is not known; a known ending of the file name goes before it, because
 *     browsers send Markdown as anything
 * @param language in which words are counted
 */
public record IntakeHints(String field, String fileName, String mediaType, LanguageTag language) {

    /** A file that someone chose. */
    public static IntakeHints file(String fileName, LanguageTag language) {
        return new IntakeHints("file", fileName, "", language);
    }

    /** A text that someone pasted or sent; plain unless {@link #as} says otherwise. */
    public static IntakeHints pasted(LanguageTag language) {
        return new IntakeHints("text", "", "text/plain", language);
    }

    /** The same, with a media type such as {@code text/markdown; charset=utf-8}. */
    public IntakeHints as(String mediaType) {
        return new IntakeHints(field, fileName, mediaType, language);
    }

    /** What follows the last dot of the file name, in lower case; {@code ""} without one. */
    String extension() {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The media type without its parameters, in lower case. */
    String plainMediaType() {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
