package org.tickmark;

import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** Finds the command that was asked for among those that the rooms offer. */
final class CommandRun {

    private CommandRun() {}

    /** @throws StartRefused when no room offers it */
    static Command in(ApplicationContext house, String name) {
        var offered = house.getBeansOfType(Command.class).values();
        return offered.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartRefused("There is no command '%s'; there is: %s."
                        .formatted(
                                name,
                                offered.stream().map(Command::name).sorted().collect(Collectors.joining(", ")))));
    }
}
