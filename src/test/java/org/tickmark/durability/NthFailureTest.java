package org.tickmark.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.testing.As.as;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.history.HistoryFault;
import org.tickmark.history.VerifyingHistory;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

/**
 * Every service method that writes, with a failure at its n-th statement and its n-th file, n = 1, 2, … until it
 * succeeds: a call that fails has changed no row of any table. A method that writes and is not told here fails the
 * build.
 */
@ServiceTest
class NthFailureTest {

    /** Written within the acts of others: by the import, or at the command line by nobody but the house. */
    private static final Set<String> WITHIN = Set.of(
            "article.ArticleArchive.restore",
            "claim.ClaimArchive.restore",
            "evidence.EvidenceArchive.restore",
            "history.ErasingPayloads.erase",
            "history.ErasingPayloads.subject",
            "history.RestoringHistory.restore",
            "identity.People.setUp",
            "identity.PeopleArchive.restore",
            "identity.Tokens.issue",
            "report.internal.Bringing.bringIn",
            "storage.Blobs.keep",
            "task.TaskArchive.restore",
            "verdict.VerdictArchive.restore");

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Everything everything;

    @Autowired
    private VerifyingHistory verifying;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles articles;

    @Autowired
    private ArticleActs articleActs;

    @Autowired
    private ClaimActs claimActs;

    @Autowired
    private EvidenceActs evidenceActs;

    @Autowired
    private VerdictActs verdictActs;

    @Autowired
    private TaskActs taskActs;

    @Autowired
    private PeopleActs peopleActs;

    @Test
    void a_call_that_fails_at_any_point_changes_nothing() {
        Story story = new Story(everything);
        PersonKey editor = people.aPerson(Role.EDITOR);
        Cast cast = new Cast(
                people.aPerson(Role.ADMIN),
                editor,
                people.aPerson(Role.EDITOR),
                people.aPerson(Role.CHECKER),
                people.aPerson(Role.CHECKER),
                people.aPerson(Role.WRITER),
                articles.open(editor, ClaimActs.TEXT));
        List<String> faultsBefore = faults(cast.admin());

        articleActs.tell(story, cast);
        ClaimRef claim = claimActs.tell(story, cast);
        evidenceActs.tell(story, cast, claim);
        verdictActs.tell(story, cast, claim);
        taskActs.tell(story, cast, claim);
        peopleActs.tell(story, cast);

        assertThat(story.failures()).isGreaterThan(500);
        assertThat(faults(cast.admin())).isEqualTo(faultsBefore);
        TreeSet<String> writing = writing();
        writing.removeAll(WITHIN);
        assertThat(story.told()).containsExactlyElementsOf(writing);
    }

    private List<String> faults(PersonKey admin) {
        List<String> faults = new ArrayList<>();
        as(admin, () -> verifying.verify(List.of(), (HistoryFault fault) -> faults.add(fault.toString())));
        return faults;
    }

    /** The methods with a transaction that may write, and the two that make their own. */
    private TreeSet<String> writing() {
        TreeSet<String> names = new TreeSet<>(Set.of("article.BringingIn.bringIn", "identity.UsingLinks.use"));
        house.getBeansWithAnnotation(Service.class).values().forEach(bean -> {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (type.getPackageName().startsWith("org.tickmark.")) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> writes(type, method))
                        .forEach(method -> names.add(type.getPackageName().substring("org.tickmark.".length()) + "."
                                + type.getSimpleName() + "." + method.getName()));
            }
        });
        return names;
    }

    private static boolean writes(Class<?> type, Method method) {
        @Nullable Transactional own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        @Nullable
        Transactional all = own == null ? AnnotatedElementUtils.findMergedAnnotation(type, Transactional.class) : own;
        return all != null && !all.readOnly();
    }
}
