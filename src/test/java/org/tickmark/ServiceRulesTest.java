package org.tickmark;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.tickmark.testing.Floors.SHIPPED;
import static org.tickmark.testing.Floors.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.MayCall;

/** What services promise, and what nobody may do behind their back. */
class ServiceRulesTest {

    private static final String[] BELOW_IDENTITY = {"history", "storage", "jobs", "web"};
    private static final int MOST_METHODS = 10;
    private static final Set<String> ASKS_THE_TIME =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone");

    @Test
    void only_services_are_transactional() {
        classes()
                .that(describe("are transactional", ServiceRulesTest::isTransactional))
                .should()
                .beAnnotatedWith(Service.class)
                .because("a use case is one transaction, and a use case is a service")
                .check(SHIPPED);
    }

    @Test
    void every_public_service_method_says_who_may_call_it() {
        methods()
                .that()
                .arePublic()
                .and(areNotStatic())
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areDeclaredInClassesThat(not(in(BELOW_IDENTITY)))
                .should(sayWhoMayCall())
                .because("a hidden button proves nothing: the service's door is the law")
                .check(SHIPPED);
    }

    @Test
    void faces_ask_no_service_that_cannot_ask_who_calls() {
        noClasses()
                .that(in("ui", "api"))
                .should()
                .dependOnClassesThat(
                        in(BELOW_IDENTITY).and(describe("are services", type -> type.isAnnotatedWith(Service.class))))
                .because("rooms below identity know no persons: a room above that asks rights stands between")
                .check(SHIPPED);
    }

    @Test
    void a_service_has_at_most_ten_public_methods() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should(haveFewPublicMethods())
                .because("more is a second family of use cases")
                .check(SHIPPED);
    }

    @Test
    void every_screen_says_who_may_enter() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .because("a screen that says nothing is closed to all, which looks like a fault")
                .check(SHIPPED);
    }

    @Test
    void nobody_asks_another_clock() {
        noClasses()
                .that(not(
                        describe("the clock's own place", type -> type.getName().equals("org.tickmark.Clocks"))))
                .should()
                .accessTargetWhere(describe("asks what time it is", ServiceRulesTest::asksTheTime))
                .because("tests set the time, and both databases keep microseconds only: take the injected Clock")
                .check(SHIPPED);
    }

    @Test
    void nobody_opens_a_connection() {
        noClasses()
                .that(not(in("web")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.net.http..",
                                "org.springframework.web.client..",
                                "org.springframework.web.reactive..",
                                "org.apache.hc..",
                                "javax.net.ssl..")
                        .or(describe("a socket that calls out", ServiceRulesTest::callsOut)))
                .orShould()
                .callMethodWhere(describe(
                        "opens a URL",
                        call -> call.getTargetOwner().isEquivalentTo(java.net.URL.class)
                                && call.getName().startsWith("open")))
                .because("web is the one guarded way out: it checks addresses, sizes and politeness")
                .check(SHIPPED);
    }

    @Test
    void only_the_house_writes_to_stdout() {
        noClasses()
                .that(not(resideInAnyPackage("org.tickmark", "org.tickmark.apply")))
                .should()
                .accessField(System.class, "out")
                .because("stdout belongs to results; a command gets its stream, everything else is logged")
                .check(SHIPPED);
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static boolean asksTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        boolean ofTime = owner.getPackageName().equals("java.time") || owner.isEquivalentTo(System.class);
        if (owner.isEquivalentTo(java.util.Date.class)) {
            return access.getName().equals("<init>");
        }
        // now(Clock) asks the clock that it is given.
        boolean byClock = access.getDescription().contains(Clock.class.getName() + ")");
        return ofTime && ASKS_THE_TIME.contains(access.getName()) && !byClock;
    }

    private static boolean callsOut(JavaClass type) {
        return type.isEquivalentTo(java.net.Socket.class)
                || type.isAssignableTo(java.net.URLConnection.class)
                || type.isEquivalentTo(java.net.DatagramSocket.class)
                || type.isEquivalentTo(java.nio.channels.SocketChannel.class)
                || type.isEquivalentTo(java.nio.channels.AsynchronousSocketChannel.class);
    }

    private static DescribedPredicate<JavaMethod> areNotStatic() {
        return describe("are not static", method -> !method.getModifiers().contains(JavaModifier.STATIC));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @MayCall, or their class does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.isAnnotatedWith(MayCall.class) && !method.getOwner().isAnnotatedWith(MayCall.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveFewPublicMethods() {
        return new ArchCondition<>("have at most " + MOST_METHODS + " public methods") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long count = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .count();
                if (count > MOST_METHODS) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + count));
                }
            }
        };
    }
}
