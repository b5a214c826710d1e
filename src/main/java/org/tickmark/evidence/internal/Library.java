package org.tickmark.evidence.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.article.WebAddress;
import org.tickmark.evidence.NewSource;
import org.tickmark.evidence.Origin;
import org.tickmark.evidence.OriginKind;
import org.tickmark.evidence.OutletKind;
import org.tickmark.evidence.Reliability;
import org.tickmark.history.Actor;
import org.tickmark.history.Recorded;
import org.tickmark.history.StreamRef;
import org.tickmark.refusal.Typed;
import org.tickmark.storage.NewId;

/**
 * Finds an outlet by its name and a source by its address, or makes them. Two who make the same at once get the same:
 * the one who comes second waits for the first one's commit at the unique key.
 */
@Component
public class Library {

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Library(JdbcClient jdbc, Actor actor, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /** The outlet of that name; a new one is graded F, cannot be judged. */
    public UUID outlet(String name) {
        String key = NameKey.of(name);
        return byName(key).orElseGet(() -> makeOutlet(name, key));
    }

    /** The source at that address, as it is, or a new one. */
    public UUID source(NewSource typed) {
        @Nullable WebAddress url = Typing.url(typed.url());
        if (url == null) {
            return makeSource(typed, null);
        }
        return at(url).orElseGet(() -> makeSource(typed, url));
    }

    /** Says where a link comes from; an outlet that is not known is made. */
    public void comesFrom(Link link, Origin origin) {
        switch (origin) {
            case Origin.Own own -> link.comesFrom(OriginKind.OWN, null);
            case Origin.Unknown unknown -> link.comesFrom(OriginKind.UNKNOWN, null);
            case Origin.Repeats repeats ->
                link.comesFrom(OriginKind.KNOWN, outlet(Typed.line("origin", repeats.outlet(), 200)));
        }
    }

    /** The source that has this address. */
    public Optional<UUID> at(WebAddress url) {
        return jdbc.sql("select id from source where url_key = :key")
                .param("key", UrlKey.of(url))
                .query(UUID.class)
                .optional();
    }

    /** The outlet of that name, however it is spelled. */
    public Optional<UUID> named(String name) {
        return byName(NameKey.of(name));
    }

    private Optional<UUID> byName(String key) {
        return jdbc.sql("select id from outlet where name_key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    private UUID makeOutlet(String name, String key) {
        UUID id = NewId.next();
        Instant now = clock.instant();
        int made = jdbc.sql("""
                        insert into outlet (id, name, name_key, kind, grade, created_by, created_at, lock_version)
                        values (:id, :name, :key, :kind, :grade, :by, :at, 0) on conflict do nothing
                        """)
                .param("id", id)
                .param("name", name)
                .param("key", key)
                .param("kind", OutletKind.OTHER.name())
                .param("grade", Reliability.F.name())
                .param("by", actor.key())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        if (made == 1) {
            events.publishEvent(new Recorded(StreamRef.LIBRARY, "OUTLET_ADDED", "outlet/" + id, null, name));
        }
        return byName(key).orElseThrow();
    }

    private UUID makeSource(NewSource typed, @Nullable WebAddress url) {
        UUID id = NewId.next();
        @Nullable String outlet = Typing.outlet("outlet", typed.outlet());
        @Nullable UUID outletId = null;
        if (outlet != null) {
            outletId = outlet(outlet);
        } else if (url != null) {
            outletId = readAt(url.host()).orElseGet(() -> outlet(url.host()));
        }
        String title = Typing.title(typed.title());
        int made = jdbc.sql("""
                        insert into source (id, outlet_id, url, url_key, title, title_supplied, publisher, published,
                          source_type, created_by, created_at, lock_version)
                        values (:id, :outlet, :url, :key, :title, :supplied, :publisher, :published,
                          :type, :by, :at, 0) on conflict do nothing
                        """)
                .param("id", id)
                .param("outlet", outletId)
                .param("url", url == null ? null : url.value())
                .param("key", url == null ? null : UrlKey.of(url))
                .param("title", title)
                .param("supplied", typed.titleSupplied())
                .param("publisher", Typing.publisher(typed.publisher()))
                .param("published", Typing.published(typed.published()))
                .param("type", typed.type().name())
                .param("by", actor.key())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (made == 0 && url != null) {
            return at(url).orElseThrow();
        }
        events.publishEvent(new Recorded(StreamRef.LIBRARY, "SOURCE_ADDED", "source/" + id, null, title)
                .with("url", url == null ? null : url.value()));
        return id;
    }

    /** The outlet that most sources at that host have. */
    private Optional<UUID> readAt(String host) {
        String start = host.replace("!", "!!").replace("_", "!_").replace("%", "!%");
        return jdbc.sql("""
                        select outlet_id from source
                        where outlet_id is not null and (url_key like :https escape '!' or url_key like :http escape '!'
                          or url_key like :httpsWww escape '!' or url_key like :httpWww escape '!')
                        group by outlet_id order by count(*) desc, outlet_id limit 1
                        """)
                .param("https", "https://" + start + "/%")
                .param("http", "http://" + start + "/%")
                .param("httpsWww", "https://www." + start + "/%")
                .param("httpWww", "http://www." + start + "/%")
                .query(UUID.class)
                .optional();
    }
}
