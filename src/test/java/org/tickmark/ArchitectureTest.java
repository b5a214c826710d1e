package org.tickmark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.tickmark.testing.Floors.SHIPPED;
import static org.tickmark.testing.Floors.in;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.tickmark.testing.Floors;

/** Who may know whom. A rule whose room is not built yet is added when the room lands: a rule over nothing fails. */
class ArchitectureTest {

    private static final String[] EVERYONE_MAY_KNOW = {"java..", "org.jspecify..", "org.springframework.modulith.."};

    @Test
    void rooms_use_only_floors_below() {
        classes()
                .that(not(resideInAnyPackage("org.tickmark")))
                .should(new UseFloorsBelow())
                .because("data walks upstairs, from text to claim to evidence to verdict to report, and never around a"
                        + " circle; a room that needs one above declares an interface which that one implements")
                .check(SHIPPED);
    }

    @Test
    void the_house_itself_knows_no_room() {
        noClasses()
                .that(resideInAnyPackage("org.tickmark"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.tickmark.*..").and(not(in("refusal"))))
                .because("rooms offer commands and read what runs here; the house that starts them must not favour one")
                .check(SHIPPED);
    }

    @Test
    void faces_hold_no_persistence() {
        noClasses()
                .that(in("ui", "api"))
                .should()
                .dependOnClassesThat(assignableTo(Repository.class)
                        .or(assignableTo(EntityManager.class))
                        .or(resideInAnyPackage(
                                "jakarta.persistence..",
                                "org.hibernate..",
                                "org.springframework.jdbc..",
                                "java.sql..")))
                .because("screens and the API ask services and show records; what a person may see is decided there")
                .check(SHIPPED);
    }

    @Test
    void only_screens_know_vaadin() {
        noClasses()
                .that(not(in("ui")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
                .because("every rule must be reachable without a screen")
                .check(SHIPPED);
    }

    @Test
    void entities_stay_inside_their_room() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage("org.tickmark.*.internal..")
                .because("others get records made for the purpose; an entity outside would be edited outside")
                .check(SHIPPED);
    }

    @Test
    void language_knows_only_the_jdk_and_icu() {
        classes()
                .that(in("language"))
                .should(onlyDependOnClassesThat(in("language")
                        .or(resideInAnyPackage(EVERYONE_MAY_KNOW))
                        .or(resideInAnyPackage("com.ibm.icu.."))))
                .because("words and sentences are cut alike in the house, in tools and in the browser's tests")
                .check(SHIPPED);
    }

    @Test
    void anchoring_knows_only_the_jdk_the_differ_and_language() {
        classes()
                .that(in("anchoring"))
                .should(onlyDependOnClassesThat(in("anchoring", "language")
                        .or(resideInAnyPackage(EVERYONE_MAY_KNOW))
                        .or(resideInAnyPackage("com.github.difflib.."))))
                .because("where a quote stands is a matter of the text alone")
                .check(SHIPPED);
    }

    @Test
    void the_tools_know_no_framework_and_no_database() {
        classes()
                .that(in("apply"))
                .should(onlyDependOnClassesThat(in("apply", "anchoring", "language")
                        .or(resideInAnyPackage(EVERYONE_MAY_KNOW))
                        .or(resideInAnyPackage("tools.jackson.."))))
                .because("they measure what the ground floor can do, and start without the application")
                .check(SHIPPED);
    }

    @Test
    void only_verdict_opens_the_door_to_a_status() {
        noClasses()
                .that(not(in("claim", "verdict")))
                .should()
                .dependOnClassesThat(nameMatching("org\\.tickmark\\.claim\\.StatusDoor"))
                .because("status moves only by the actions that the rules of verdict allow")
                .check(SHIPPED);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .because("those endings say what a thing is not; STYLE.md, names")
                .check(SHIPPED);
    }

    private static final class UseFloorsBelow extends ArchCondition<JavaClass> {

        UseFloorsBelow() {
            super("use only rooms on floors below");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var from = Floors.room(type).orElseThrow();
            if (!Floors.knows(from)) {
                events.add(SimpleConditionEvent.violated(
                        type, "the design knows no room '%s' (%s)".formatted(from, type)));
            }
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                Floors.room(use.getTargetClass())
                        .filter(to -> !Floors.mayUse(from, to))
                        .ifPresent(to -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        }
    }
}
