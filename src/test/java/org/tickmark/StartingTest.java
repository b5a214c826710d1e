package org.tickmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;

/** What is asked before the house starts, and in which words it is refused. */
class StartingTest {

    @TempDir
    private Path temp;

    @Test
    void a_new_data_folder_is_its_owners_alone() throws IOException {
        var folder = temp.resolve("a/b");
        try (var _ = DataFolder.take(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(folder.resolve(DataFolder.LOCK_FILE))
                    .content()
                    .isEqualTo(ProcessHandle.current().pid() + "\n");
        }
    }

    @Test
    void a_data_folder_is_held_by_one_and_free_again_afterwards() throws IOException {
        try (var _ = DataFolder.take(temp)) {
            assertThatThrownBy(() -> DataFolder.take(temp))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(temp.toString())
                    .hasMessageContaining("--data");
        }
        assertThatCode(() -> DataFolder.take(temp).close()).doesNotThrowAnyException();
    }

    @Test
    void a_file_in_the_place_of_the_data_folder_is_said() throws IOException {
        var file = Files.createFile(temp.resolve("data"));
        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("a file of that name is in the way");
    }

    @Test
    void a_taken_port_is_said_and_a_free_one_is_not() throws IOException {
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = taken.getLocalPort();
            assertThatThrownBy(() -> ListeningAddress.check("127.0.0.1", port))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port " + port + " is in use");
        }
        assertThatCode(() -> ListeningAddress.check("127.0.0.1", port)).doesNotThrowAnyException();
    }

    @Test
    void an_address_of_another_machine_is_said() {
        // 192.0.2.0/24 is for documentation (RFC 5737): never an address of this machine.
        assertThatThrownBy(() -> ListeningAddress.check("192.0.2.7", 0))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("no address of this machine");
    }

    @Test
    void what_comes_from_outside_has_a_sentence_however_deep_it_lies_and_a_fault_of_ours_has_none() {
        assertThat(StartFailure.sentence(wrapped(new StartRefused("Mend it.")))).contains("Mend it.");
        assertThat(StartFailure.sentence(wrapped(new PortInUseException(80))))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("Port 80 is in use"));
        assertThat(StartFailure.sentence(wrapped(new SQLException("refused.\nat …", "08001"))))
                .contains("The database does not answer as asked: refused.");
        assertThat(StartFailure.sentence(wrapped(new SQLException("syntax", "42000"))))
                .isEmpty();
        assertThat(StartFailure.sentence(new NullPointerException())).isEmpty();
    }

    private static Throwable wrapped(Throwable cause) {
        return new IllegalStateException(new IllegalStateException(cause));
    }
}
