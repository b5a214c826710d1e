package org.tickmark.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.tickmark.history.Appended;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;

/**
 * Brings what others have committed into open windows, without polling. A screen follows what it shows and reads again
 * when told; it hears of no article that its person may not see. Delivery never waits: neither the one who committed
 * nor one window for another.
 */
@org.springframework.stereotype.Component
public class Live implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);

    private final Map<Long, Follower> followers = new ConcurrentHashMap<>();
    private final AtomicLong next = new AtomicLong();
    private final ExecutorService delivery = Executors.newVirtualThreadPerTaskExecutor();
    private final Access access;
    private final CurrentPerson current;

    Live(Access access, CurrentPerson current) {
        this.access = access;
        this.current = current;
    }

    private record Follower(
            UI window, PersonKey person, boolean admin, Predicate<Appended> wants, Consumer<Appended> then) {}

    /**
     * Follows while the component is attached.
     *
     * @param owner whose life it shares
     * @param wants decides, outside the window's lock, from the rows alone; touches no component
     * @param then runs in the window, after the commit; reads again what it shows. It also hears of its own doing
     */
    public void follow(Component owner, Predicate<Appended> wants, Consumer<Appended> then) {
        owner.addAttachListener(attached -> start(owner, attached.getUI(), wants, then));
        owner.getUI().filter(ui -> owner.isAttached()).ifPresent(ui -> start(owner, ui, wants, then));
    }

    /** Follows one article. */
    public void follow(Component owner, ArticleId article, Consumer<Appended> then) {
        follow(owner, appended -> appended.stream().equals(article.stream()), then);
    }

    private void start(Component owner, UI window, Predicate<Appended> wants, Consumer<Appended> then) {
        current.get().ifPresent(me -> {
            long id = next.incrementAndGet();
            followers.put(id, new Follower(window, me.key(), me.role() == Role.ADMIN, wants, then));
            owner.addDetachListener(detached -> {
                followers.remove(id);
                detached.unregisterListener();
            });
        });
    }

    @EventListener
    void on(Appended appended) {
        if (!followers.isEmpty()) {
            delivery.execute(() -> followers.forEach((id, follower) -> offer(id, follower, appended)));
        }
    }

    private void offer(Long id, Follower follower, Appended appended) {
        try {
            if (follower.wants().test(appended) && sees(follower, appended.stream())) {
                delivery.execute(() -> tell(id, follower, appended));
            }
        } catch (RuntimeException e) {
            LOG.error("a follower could not be asked about {}", appended.stream(), e);
        }
    }

    private boolean sees(Follower follower, StreamRef stream) {
        return switch (stream.kind()) {
            case ARTICLE -> access.sees(follower.person(), new ArticleId(stream.id()));
            case LIBRARY -> true;
            case HOUSE -> follower.admin();
        };
    }

    private void tell(Long id, Follower follower, Appended appended) {
        try {
            follower.window().access(() -> {
                if (followers.containsKey(id)) {
                    follower.then().accept(appended);
                }
            });
        } catch (UIDetachedException closed) {
            // The window was closed between the asking and the telling: there is nobody left to tell.
            followers.remove(id);
        }
    }

    /** How many follow now; for the test that nothing stays behind. */
    int size() {
        return followers.size();
    }

    @Override
    public void destroy() {
        delivery.shutdownNow();
    }

    /** The article that rows are about, if they are about one. */
    public static @Nullable ArticleId article(Appended appended) {
        UUID id = appended.stream().id();
        return appended.stream().kind() == StreamRef.Kind.ARTICLE ? new ArticleId(id) : null;
    }
}
