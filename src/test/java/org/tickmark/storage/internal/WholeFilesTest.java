package org.tickmark.storage.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

    @TempDir
    private Path root;

    private final List<String> synced = new ArrayList<>();

    @Test
    void the_file_is_synced_before_it_is_moved_and_its_folders_after() throws Exception {
        Path file = root.resolve("blobs").resolve("ab").resolve("abcd");
        new Recording(file).write("words".getBytes(), file, root);
        assertThat(file).hasContent("words");
        assertThat(synced).containsExactly("part, not there yet", "ab, there", "blobs, there", ", there");
    }

    @Test
    void of_a_disk_that_takes_nothing_nothing_is_left() throws Exception {
        Path file = root.resolve("blobs").resolve("abcd");
        var full = new WholeFiles() {
            @Override
            protected void sync(FileChannel channel, Path what) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatIOException().isThrownBy(() -> full.write("words".getBytes(), file, root));
        try (var left = Files.walk(root).filter(Files::isRegularFile)) {
            assertThat(left).isEmpty();
        }
    }

    private final class Recording extends WholeFiles {

        private final Path file;

        Recording(Path file) {
            this.file = file;
        }

        @Override
        protected void sync(FileChannel channel, Path what) throws IOException {
            super.sync(channel, what);
            String name = Files.isDirectory(what)
                    ? root.relativize(what).getFileName().toString()
                    : "part";
            synced.add(name + (Files.exists(file) ? ", there" : ", not there yet"));
        }
    }
}
