package org.tickmark.history.tree;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a checkpoint says (C2SP {@code tlog-checkpoint}): one tree, of one size, has this root.
 *
 * @param origin whose tree
 * @param size how many leaves
 * @param root their root, 32 bytes
 * @param extensions further lines
 */
public record TreeHead(String origin, long size, byte[] root, List<String> extensions) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    public TreeHead {
        extensions = List.copyOf(extensions);
    }

    /** Reads a note's text; empty when it is no checkpoint's. */
    public static Optional<TreeHead> parse(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        boolean three =
                text.endsWith("\n") && lines.size() >= 3 && lines.stream().noneMatch(String::isEmpty);
        if (!three || !SIZE.matcher(lines.get(1)).matches()) {
            return Optional.empty();
        }
        try {
            byte[] root = Base64.getDecoder().decode(lines.get(2));
            return root.length == MerkleHash.LENGTH
                    ? Optional.of(new TreeHead(
                            lines.getFirst(), Long.parseLong(lines.get(1)), root, lines.subList(3, lines.size())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The note's text: three lines and the extensions. */
    public String text() {
        StringBuilder text = new StringBuilder(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(Base64.getEncoder().encodeToString(root))
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
