package org.tickmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.testing.ServiceTest;

@ServiceTest
class HouseTest {

    @Autowired
    private House house;

    @Test
    void it_knows_on_which_database_it_stands() {
        assertThat(house.database()).isEqualTo(System.getProperty("tickmark.test.database", "h2"));
        assertThat(house.answers()).isTrue();
    }

    @Test
    void its_version_is_that_of_the_build() {
        assertThat(house.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
