package org.tickmark.search;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            case when c.status = 'RECHECK' then s.recheck_why else (select min(r.verdict) from review r
              where r.claim_id = c.id and r.round = s.round and not r.agrees) end as word
            from claim c join article a on a.id = c.article_id left join assessment s on s.claim_id = c.id
            where %s
            """.formatted(ClaimLists.COLUMNS, Access.visible("c.article_id"));

    private static final String HIGH_FIRST =
            "order by case c.priority when 'HIGH' then 0 when 'MEDIUM' then 1 else 2 end, c.status_since, c.number";

    /** Whoever worked on a claim, or has reviewed this round of it, does not review it. */
    private static final String TO_REVIEW = """
            and c.status = 'IN_REVIEW' and coalesce(c.checker, '') <> :person
            and not exists (select 1 from claim_work w where w.claim_id = c.id and w.person_key = :person)
            and not exists (select 1 from review r
              where r.claim_id = c.id and r.round = s.round and r.reviewer = :person)
            """;

    private static final String CAME_BACK = """
            and c.checker = :person
            and (c.status in ('DISPUTED', 'RECHECK') or (c.status = 'CHECKING' and coalesce(s.round, 0) > 0))
            """;

    private static final String TO_CHECK = """
            and c.checker = :person and (c.status = 'OPEN' or (c.status = 'CHECKING' and coalesce(s.round, 0) = 0))
            """;

    private static final String TO_RULE = """
            and c.status = 'DISPUTED' and coalesce(c.checker, '') <> :person
            and exists (select 1 from team_member l
              where l.article_id = c.article_id and l.part = 'LEAD' and l.person_key = :person)
            """;

    private static final String COUNT = """
            select count(*) from claim c left join assessment s on s.claim_id = c.id
            where %s and (1 = 0 %s)
            """.formatted(
                    Access.visible("c.article_id"),
                    Stream.of(TO_REVIEW, CAME_BACK, TO_CHECK, TO_RULE)
                            .map(which -> "or (1 = 1 " + which + ")")
                            .collect(Collectors.joining(" ")));

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    DeskLists(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Claims in review that the person may review: high priority first, then the oldest. */
    public List<DeskClaim> toReview() {
        return ofChecker(TO_REVIEW + HIGH_FIRST);
    }

    /** The person's claims that were disputed, sent back or have to be checked again: newest first. */
    public List<DeskClaim> cameBack() {
        return ofChecker(CAME_BACK + "order by c.status_since desc, c.number");
    }

    /** The person's claims that have no proposal yet: high priority first. */
    public List<DeskClaim> toCheck() {
        return ofChecker(TO_CHECK + HIGH_FIRST);
    }

    /** Disputed claims in articles that the person leads and did not check: oldest first. */
    public List<DeskClaim> toRule() {
        return ofChecker(TO_RULE + "order by c.status_since, c.number");
    }

    /** How many claims wait in these four lists together; one that stands in two counts once. */
    public int waiting() {
        Person person = current.require();
        if (!Right.CHECK.within(person.role())) {
            return 0;
        }
        return jdbc.sql(COUNT)
                .param("person", person.key().value())
                .query(Integer.class)
                .single();
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
