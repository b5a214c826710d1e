package org.tickmark.search;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.Access;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Person;
import org.tickmark.identity.Right;

/** What waits for the one who asks. */
@Service
@MayCall
@Transactional(readOnly = true)
public class DeskLists {

    private static final String SELECT = """
            select %s, a.title as article_title, c.status_since,
            coalesce(s.recheck_why, (select min(r.verdict) from review r
              where r.claim_id = c.id and r.round = s.round and not r.agrees)) as word
            from claim c join article a on a.id = c.article_id left join assessment s on s.claim_id = c.id
            where %s
            """.formatted(ClaimLists.COLUMNS, Access.visible("c.article_id"));

    /** Whoever worked on a claim, or has reviewed this round of it, does not review it. */
    private static final String TO_REVIEW = """
            and c.status = 'IN_REVIEW' and coalesce(c.checker, '') <> :person
            and not exists (select 1 from claim_work w where w.claim_id = c.id and w.person_key = :person)
            and not exists (select 1 from review r
              where r.claim_id = c.id and r.round = s.round and r.reviewer = :person)
            order by case c.priority when 'HIGH' then 0 when 'MEDIUM' then 1 else 2 end, c.status_since, c.number
            """;

    private static final String CAME_BACK = """
            and c.checker = :person
            and (c.status in ('DISPUTED', 'RECHECK') or (c.status = 'CHECKING' and coalesce(s.round, 0) > 0))
            order by c.status_since desc, c.number
            """;

    private static final String TO_CHECK = """
            and c.checker = :person and (c.status = 'OPEN' or (c.status = 'CHECKING' and coalesce(s.round, 0) = 0))
            order by case c.priority when 'HIGH' then 0 when 'MEDIUM' then 1 else 2 end, c.status_since, c.number
            """;

    private static final String TO_RULE = """
            and c.status = 'DISPUTED' and coalesce(c.checker, '') <> :person
            and exists (select 1 from team_member l
              where l.article_id = c.article_id and l.part = 'LEAD' and l.person_key = :person)
            order by c.status_since, c.number
            """;

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    DeskLists(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Claims in review that the person may review: high priority first, then the oldest. */
    public List<DeskClaim> toReview() {
        return ofChecker(TO_REVIEW);
    }

    /** The person's claims that were disputed, sent back or have to be checked again: newest first. */
    public List<DeskClaim> cameBack() {
        return ofChecker(CAME_BACK);
    }

    /** The person's claims that have no proposal yet: high priority first. */
    public List<DeskClaim> toCheck() {
        return ofChecker(TO_CHECK);
    }

    /** Disputed claims in articles that the person leads and did not check: oldest first. */
    public List<DeskClaim> toRule() {
        return ofChecker(TO_RULE);
    }

    private List<DeskClaim> ofChecker(String which) {
        Person person = current.require();
        if (!Right.CHECK.within(person.role())) {
            return List.of();
        }
        return jdbc.sql(SELECT + which)
                .param("person", person.key().value())
                .query((row, index) -> new DeskClaim(
                        ClaimLists.claim(row),
                        row.getString("article_title"),
                        row.getObject("status_since", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("word")).orElse("")))
                .list();
    }
}
