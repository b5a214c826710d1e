package org.tickmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the command line says. {@code --tickmark.data}, {@code --tickmark.command} and {@code --tickmark.host} are read
 * here, because they matter before Spring starts; everything else goes to Spring as it is. What follows {@code --}
 * belongs to the command and Spring never sees it.
 *
 * @param data the data folder, absolute
 * @param host the address to listen at
 * @param port the port to listen at; 0 takes a free one
 * @param command the piece of work asked for; empty to run the server
 * @param commandArgs what was typed after the command's name
 * @param springArgs what Spring gets
 */
record StartOptions(
        Path data, String host, int port, Optional<String> command, List<String> commandArgs, List<String> springArgs) {

    private static final String DATA = "--tickmark.data=";
    private static final String HOST = "--tickmark.host=";
    private static final String PORT = "--server.port=";
    private static final String COMMAND = "--tickmark.command=";

    static StartOptions parse(String... args) {
        var all = Arrays.asList(args);
        int end = all.indexOf("--");
        var ours = end < 0 ? all : all.subList(0, end);
        var theirs = end < 0 ? List.<String>of() : List.copyOf(all.subList(end + 1, all.size()));

        var data = dataFolder(value(ours, DATA).orElse("data"));
        var spring = new ArrayList<>(ours);
        spring.removeIf(arg -> arg.startsWith(DATA));
        spring.add(DATA + data);
        var command = value(ours, COMMAND);
        // The same house as ever, its web server made but not listening: no bean needs to know that it runs a command.
        command.ifPresent(_ -> spring.add(PORT + "-1"));
        return new StartOptions(
                data,
                value(ours, HOST).orElse("127.0.0.1"),
                port(value(ours, PORT).orElse("8080")),
                command,
                theirs,
                List.copyOf(spring));
    }

    private static Optional<String> value(List<String> args, String name) {
        return args.stream()
                .filter(arg -> arg.startsWith(name))
                .map(arg -> arg.substring(name.length()))
                .reduce((first, last) -> last);
    }

    private static Path dataFolder(String name) {
        var folder = Path.of(name).toAbsolutePath().normalize();
        // H2 takes both as the end of the file's name.
        if (folder.toString().contains(";") || folder.toString().contains("!/")) {
            throw new StartRefused("A data folder's name cannot hold ';' or '!/': " + folder);
        }
        return folder;
    }

    private static int port(String typed) {
        try {
            int port = Integer.parseInt(typed);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, in the same words as a number out of range.
        }
        throw new StartRefused("A port is a number from 0 to 65535, not '" + typed + "'.");
    }
}
