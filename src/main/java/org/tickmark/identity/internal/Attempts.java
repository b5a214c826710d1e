package org.tickmark.identity.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tickmark.identity.PersonKey;

/**
 * How often a password may be tried: by name, so that one password is not guessed from many places, and by address, so
 * that many names are not tried from one. Only failures count, for a success gives its token back. A name that is
 * hammered by a stranger keeps its owner waiting for a minute at most.
 */
@Component
public class Attempts {

    private static final int PER_NAME = 5;
    private static final int PER_ADDRESS = 20;
    private static final Duration REFILL = Duration.ofMinutes(1);

    /** More names than a desk has; a flood of invented ones pushes out the least used. */
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Cache<String, Bucket> names = cache();
    private final Cache<String, Bucket> addresses = cache();

    Attempts(Clock clock) {
        this.clock = clock;
    }

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofHours(1))
                .build();
    }

    /** Takes one attempt; answers how long to wait when there is none left. */
    public Optional<Duration> take(String name, String address) {
        ConsumptionProbe byAddress = address(address).tryConsumeAndReturnRemaining(1);
        if (!byAddress.isConsumed()) {
            return Optional.of(Duration.ofNanos(byAddress.getNanosToWaitForRefill()));
        }
        if (!PersonKey.wellFormed(name)) {
            return Optional.empty();
        }
        ConsumptionProbe byName = name(name).tryConsumeAndReturnRemaining(1);
        return byName.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(byName.getNanosToWaitForRefill()));
    }

    /** The attempt was good: it does not count. */
    public void giveBack(String name, String address) {
        name(name).addTokens(1);
        address(address).addTokens(1);
    }

    private Bucket name(String name) {
        return names.get(name, ignored -> bucket(PER_NAME));
    }

    private Bucket address(String address) {
        return addresses.get(address, ignored -> bucket(PER_ADDRESS));
    }

    private Bucket bucket(int capacity) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, REFILL))
                .withCustomTimePrecision(new Ticks(clock))
                .build();
    }

    /** The house's clock, so that a test can let a minute pass. */
    private record Ticks(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
