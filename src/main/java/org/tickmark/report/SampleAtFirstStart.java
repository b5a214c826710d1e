package org.tickmark.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tickmark.Command;
import org.tickmark.identity.Access;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Directory;

/**
 * Brings the sample case into an empty house before the first page is served: the archive that ships with the
 * application, by the import that everyone has. It does nothing in a house that has people or articles, nor where the
 * command line asks for a piece of work that does not want it: who imports into an empty house wants nothing else in it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SampleAtFirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleAtFirstStart.class);
    private static final String SAMPLE = "db/sample/more-than-syria.zip";

    private final Importing importing;
    private final Directory directory;
    private final Access access;
    private final CurrentPerson current;
    private final boolean wanted;

    SampleAtFirstStart(
            Importing importing,
            Directory directory,
            Access access,
            CurrentPerson current,
            List<Command> commands,
            @Value("${tickmark.sample}") boolean sample,
            @Value("${tickmark.command:}") String command) {
        this.importing = importing;
        this.directory = directory;
        this.access = access;
        this.current = current;
        this.wanted = sample
                && (command.isEmpty()
                        || commands.stream().anyMatch(each -> each.name().equals(command) && each.wantsSample()));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            current.asHouse(this::bringInIfEmpty);
        }
    }

    private boolean bringInIfEmpty() {
        if (!directory.everyone().isEmpty() || !access.everyArticle().isEmpty()) {
            return false;
        }
        try (InputStream sample = new ClassPathResource(SAMPLE).getInputStream()) {
            Path copy = Files.createTempFile("tickmark-sample", ".zip");
            try {
                Files.copy(sample, copy, StandardCopyOption.REPLACE_EXISTING);
                importing.bringInSample(copy);
                LOG.info("Brought in the sample case.");
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the sample case cannot be read", e);
        }
        return true;
    }
}
