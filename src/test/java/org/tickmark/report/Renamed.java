package org.tickmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tickmark.report.internal.Zips;

/** The sample's archive under other ids, so that a house which has the sample takes it as another article. */
public final class Renamed {

    private static final Pattern ID =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-)([0-9a-f]{12})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Renamed() {}

    public static Path sample(Path folder) throws IOException {
        return sample(folder, text -> text);
    }

    /** @param change of every file of lines, after the renaming */
    public static Path sample(Path folder, UnaryOperator<String> change) throws IOException {
        long mask = RANDOM.nextLong() & 0xFFFF_FFFF_FFFFL;
        return of(
                Zips.sample(),
                folder,
                text -> change.apply(ID.matcher(text)
                        .replaceAll(found ->
                                found.group(1) + "%012x".formatted(Long.parseLong(found.group(2), 16) ^ mask))));
    }

    /** The same archive, but for the article's own id. */
    static Path onlyTheArticle(Path archive, Path folder) throws IOException {
        Zips zips = Zips.of(Files.readAllBytes(archive));
        var found = ID.matcher(zips.text("articles.jsonl"));
        if (!found.find()) {
            throw new IllegalStateException("no article");
        }
        String other = found.group(1) + "%012x".formatted(RANDOM.nextLong() & 0xFFFF_FFFF_FFFFL);
        return of(zips, folder, text -> text.replace(found.group(), other));
    }

    private static Path of(Zips zips, Path folder, UnaryOperator<String> change) throws IOException {
        for (String file : List.copyOf(zips.files().keySet())) {
            if (file.endsWith(".jsonl")) {
                zips.put(file, change.apply(zips.text(file)));
            }
        }
        return zips.sealed().write(folder);
    }
}
