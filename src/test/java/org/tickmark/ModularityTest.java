package org.tickmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Spring Modulith's own view of the house: no circles, and nobody reaches into another room's {@code internal}. */
class ModularityTest {

    @Test
    void the_rooms_keep_to_each_others_faces() {
        var rooms = ApplicationModules.of(TickmarkApplication.class);
        assertThat(rooms.stream()).hasSizeGreaterThan(5);
        rooms.verify();
    }
}
