package org.tickmark.claim;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.PersonKey;

/** Who worked on which claim. For services of this room and those above, inside their transaction and their checks. */
@Component
public class ClaimWork {

    private final JdbcClient jdbc;
    private final ClaimIds ids;
    private final CurrentPerson current;

    ClaimWork(JdbcClient jdbc, ClaimIds ids, CurrentPerson current) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.current = current;
    }

    /** Notes that a person worked on a claim; once is enough, again does nothing. */
    public void worked(ClaimRef claim, PersonKey person, Work what) {
        jdbc.sql("""
                        insert into claim_work (claim_id, person_key, what) values (:claim, :person, :what)
                        on conflict do nothing
                        """)
                .param("claim", ids.id(claim))
                .param("person", person.value())
                .param("what", what.name())
                .update();
    }

    /** Notes that whoever acts now worked on a claim; nothing where the house acts. */
    public void worked(ClaimRef claim, Work what) {
        current.get().ifPresent(person -> worked(claim, person.key(), what));
    }

    /** Everyone who ever worked on a claim. */
    public Set<PersonKey> workers(ClaimRef claim) {
        return work(claim).keySet();
    }

    /** Everyone who ever worked on a claim, and how. */
    public Map<PersonKey, Set<Work>> work(ClaimRef claim) {
        Map<PersonKey, Set<Work>> work = new TreeMap<>();
        jdbc.sql("""
                        select w.person_key, w.what from claim_work w join claim c on c.id = w.claim_id
                        where c.article_id = :article and c.number = :number
                        """)
                .param("article", claim.article().value())
                .param("number", claim.number())
                .query(row -> {
                    work.computeIfAbsent(new PersonKey(row.getString(1)), person -> EnumSet.noneOf(Work.class))
                            .add(Work.valueOf(row.getString(2)));
                });
        return work;
    }
}
