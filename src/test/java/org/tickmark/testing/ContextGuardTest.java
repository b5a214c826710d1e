package org.tickmark.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.support.GenericApplicationContext;

class ContextGuardTest {

    @Test
    void a_fourth_context_is_refused() {
        var guard = new ContextGuard(new AtomicInteger());
        for (int i = 0; i < ContextGuard.ALLOWED; i++) {
            guard.initialize(new GenericApplicationContext());
        }
        assertThatThrownBy(() -> guard.initialize(new GenericApplicationContext()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fourth Spring context");
    }

    @Test
    void every_spring_boot_application_under_test_meets_the_guard() {
        var application = new SpringApplication(ContextGuardTest.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        assertThat(application.getInitializers()).hasAtLeastOneElementOfType(ContextGuard.class);
    }
}
