package org.tickmark.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tickmark.House;

/** For monitors, without sign-in: whether the house is up, which version it is and on which database. */
@RestController
class HealthResource {

    private final House house;

    HealthResource(House house) {
        this.house = house;
    }

    /** 200 and {@code up} while the database answers; 503 and {@code down} otherwise. */
    @GetMapping("/api/v1/health")
    ResponseEntity<Health> health() {
        boolean up = house.answers();
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Health(up ? "up" : "down", house.version(), house.database()));
    }

    record Health(String status, String version, String database) {}
}
