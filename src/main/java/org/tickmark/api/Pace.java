package org.tickmark.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How fast one may call. An owner's limit stops a script that runs wild, not one that works hard: the house answers some
 * thousand calls a second. A stranger cannot guess 256 bits; theirs keeps the log and the database quiet.
 */
@Component
class Pace {

    private static final int OWNER_AT_ONCE = 5_000;
    private static final int OWNER_A_SECOND = 1_000;
    private static final int STRANGER_AT_ONCE = 300;
    private static final int STRANGER_A_SECOND = 5;
    private static final int REMEMBERED = 20_000;

    private final Cache<String, Bucket> owners = cache();
    private final Cache<String, Bucket> strangers = cache();

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /** Takes one call of a person; answers how long to wait when there is none left. */
    Optional<Duration> owner(String person) {
        return take(owners.get(person, key -> bucket(OWNER_AT_ONCE, OWNER_A_SECOND)));
    }

    /** The same for calls with a token that does not work, by the address they come from. */
    Optional<Duration> stranger(String address) {
        return take(strangers.get(address, key -> bucket(STRANGER_AT_ONCE, STRANGER_A_SECOND)));
    }

    private static Optional<Duration> take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(int atOnce, int aSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aSecond, Duration.ofSeconds(1)))
                .build();
    }
}
