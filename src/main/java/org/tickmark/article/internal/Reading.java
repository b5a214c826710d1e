package org.tickmark.article.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.Manuscript;
import org.tickmark.article.ManuscriptPreview;
import org.tickmark.article.intake.CanonicalText;
import org.tickmark.article.intake.IntakeHints;
import org.tickmark.article.intake.Intakes;
import org.tickmark.article.intake.Pasted;
import org.tickmark.language.LanguageTag;
import org.tickmark.language.WordCount;

/** From a manuscript to a text, with what is to be kept of how it came. */
public final class Reading {

    private static final int TITLE = 300;
    private static final int FILE_NAME = 255;

    private final Intakes intakes = Intakes.standard();

    /** A manuscript read. */
    @SuppressWarnings("ArrayRecordComponent") // never compared: bytes on their way to storage
    public record Read(
            CanonicalText text,
            int words,
            byte[] bytes,
            @Nullable String fileName,
            String mediaType) {

        /** Without what came. */
        public ManuscriptPreview preview() {
            return new ManuscriptPreview(text, words, suggestedTitle());
        }

        private String suggestedTitle() {
            String line = text.title()
                    .orElseGet(() -> text.blocks().getFirst().span().of(text.text()))
                    .replace('\n', ' ')
                    .strip();
            return line.length() <= TITLE ? line : "";
        }
    }

    /** Endings for a file chooser. */
    public List<String> fileEndings() {
        return intakes.fileEndings();
    }

    /** Reads it. @throws org.tickmark.refusal.BadInput at {@code text} or {@code file} */
    public Read read(Manuscript manuscript, LanguageTag language) {
        return switch (manuscript) {
            case Manuscript.Pasted pasted -> {
                byte[] bytes = new Pasted(pasted.text()).bytes();
                yield read(bytes, IntakeHints.pasted(language).as(pasted.mediaType()), null, pasted.mediaType());
            }
            case Manuscript.Uploaded file -> {
                String type = file.mediaType() == null ? "" : file.mediaType();
                yield read(file.bytes(), IntakeHints.file(file.name(), language).as(type), nameOf(file), typeOf(file));
            }
        };
    }

    private Read read(byte[] bytes, IntakeHints hints, @Nullable String fileName, String mediaType) {
        CanonicalText text = intakes.read(bytes, hints);
        return new Read(text, WordCount.of(text.text(), hints.language()), bytes, fileName, mediaType);
    }

    /** The last part of the name, without what no name should hold: some browsers send a path. */
    private static @Nullable String nameOf(Manuscript.Uploaded file) {
        String name = file.name().replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
        return name.isBlank() ? null : name.substring(Math.max(0, name.length() - FILE_NAME));
    }

    private static String typeOf(Manuscript.Uploaded file) {
        String type = file.mediaType();
        if (type != null && type.matches("[a-zA-Z0-9.+/ ;=-]{3,120}")) {
            return type;
        }
        return file.name().toLowerCase(java.util.Locale.ROOT).endsWith(".md") ? "text/markdown" : "text/plain";
    }
}
