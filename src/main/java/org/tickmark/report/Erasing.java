package org.tickmark.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.history.ErasingPayloads;
import org.tickmark.history.Recorded;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.Typed;

/**
 * Takes away what a row of history says, where the law or a person's right asks for it. That the row stood there, when
 * and by whom, stays provable; that its content is gone, and why, is a row of its own.
 */
@Service
@MayCall(Role.ADMIN)
@Transactional
public class Erasing {

    private static final int LONGEST_REASON = 380;

    private final ErasingPayloads payloads;
    private final Access access;
    private final ApplicationEventPublisher events;

    Erasing(ErasingPayloads payloads, Access access, ApplicationEventPublisher events) {
        this.payloads = payloads;
        this.access = access;
        this.events = events;
    }

    /**
     * Erases payload and salt of a row.
     *
     * @param seq the row's number in its stream
     * @param reason 1 to 380 characters; it stays, so it must not repeat what is erased
     * @throws NotFound when there is no such row, nothing in it, or its article is not open to the Admin
     * @throws org.tickmark.refusal.BadInput at {@code reason}
     */
    public void erase(StreamRef stream, long seq, String reason) {
        if (stream.kind() == StreamRef.Kind.ARTICLE) {
            access.require(new ArticleId(stream.id()), Right.SEE);
        }
        String why = Typed.line("reason", reason, LONGEST_REASON);
        String subject = payloads.subject(stream, seq).orElseThrow(() -> new NotFound("refusal.nothing-to-erase", seq));
        payloads.erase(stream, seq);
        events.publishEvent(new Recorded(stream, ErasingPayloads.ACTION, subject, null, null)
                .with(ErasingPayloads.ROW, Long.toString(seq))
                .with("reason", why));
    }
}
