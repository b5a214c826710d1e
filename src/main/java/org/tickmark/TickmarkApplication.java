package org.tickmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: a house of rooms, each a Spring Modulith module below this package. */
@SpringBootApplication
public class TickmarkApplication {

    public static void main(String[] args) {
        SpringApplication.run(TickmarkApplication.class, args);
    }
}
