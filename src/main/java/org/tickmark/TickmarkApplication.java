package org.tickmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The application: a house of rooms, each a Spring Modulith module below this package. Beans are known by their whole
 * name, so that two rooms may each have a class {@code Links} without knowing of one another.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class TickmarkApplication {

    /** @param args see {@link StartOptions} */
    public static void main(String[] args) {
        Ending.prepare();
        try {
            start(StartOptions.parse(args));
        } catch (Throwable failure) {
            Ending.with(tell(failure));
        }
    }

    private static int tell(Throwable failure) {
        var sentence = StartFailure.sentence(failure);
        sentence.ifPresent(System.err::println);
        if (sentence.isEmpty() && !StartFailure.isTold(failure)) {
            failure.printStackTrace();
        }
        return sentence.isPresent() ? StartRefused.EXIT_CODE : 1;
    }

    private static void start(StartOptions options) {
        if (options.command().isEmpty()) {
            ListeningAddress.check(options.host(), options.port());
        }
        DataFolder.holdForLife(options.data());
        DatabaseCopy.putBackUnfinished(options.data());

        var context = SpringApplication.run(
                TickmarkApplication.class, options.springArgs().toArray(String[]::new));
        options.command()
                .ifPresent(name -> Ending.with(CommandRun.in(context, name).run(options.commandArgs(), System.out)));
    }
}
