package org.amur.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

import org.amur.history.Historied;
import org.amur.history.Recorded;
import org.eclipse.persistence.annotations.Customizer;

/** Which room of the house may use which, and what each kind of class may do; see src/docs/architecture.md. */
@AnalyzeClasses(packages = "org.amur", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresFormNoCircle = slices().matching("org.amur.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule arrowsPointOneWay = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("date").definedBy("org.amur.date..")
            .layer("database").definedBy("org.amur.database..")
            .layer("common").definedBy("org.amur.common..")
            .layer("history").definedBy("org.amur.history..")
            .layer("export").definedBy("org.amur.export..")
            .layer("security").definedBy("org.amur.security..")
            .layer("metrics").definedBy("org.amur.metrics..")
            .layer("source").definedBy("org.amur.source..")
            .layer("actor").definedBy("org.amur.actor..")
            .layer("event").definedBy("org.amur.event..")
            .layer("trade").definedBy("org.amur.trade..")
            .layer("sanctions").definedBy("org.amur.sanctions..")
            .layer("lists").definedBy("org.amur.lists..")
            .layer("screening").definedBy("org.amur.screening", "org.amur.screening.name..")
            .layer("desk").definedBy("org.amur.screening.(desk|many|cases|rest)..")
            .layer("feed").definedBy("org.amur.feed..")
            .layer("search").definedBy("org.amur.search..")
            .layer("seed").definedBy("org.amur.seed..")
            .whereLayer("date").mayNotAccessAnyLayer()
            .whereLayer("screening").mayOnlyAccessLayers("date")
            .whereLayer("common").mayOnlyAccessLayers("date")
            .whereLayer("database").mayOnlyAccessLayers("common", "date")
            .whereLayer("history").mayOnlyAccessLayers("common", "database", "date")
            .whereLayer("export").mayOnlyAccessLayers("history", "common", "database", "date")
            .whereLayer("metrics").mayNotBeAccessedByAnyLayer()
            .whereLayer("seed").mayNotBeAccessedByAnyLayer()
            .whereLayer("desk").mayNotBeAccessedByAnyLayer()
            .whereLayer("search").mayNotBeAccessedByAnyLayer()
            .whereLayer("feed").mayNotBeAccessedByAnyLayer()
            .whereLayer("feed").mayOnlyAccessLayers("lists", "actor", "export", "history", "security", "common", "database", "date")
            .whereLayer("event").mayOnlyBeAccessedByLayers("sanctions", "search", "seed")
            .whereLayer("trade").mayOnlyBeAccessedByLayers("desk", "search", "seed")
            .whereLayer("sanctions").mayOnlyBeAccessedByLayers("search", "seed")
            .whereLayer("lists").mayOnlyBeAccessedByLayers("sanctions", "feed", "desk", "search", "seed")
            .whereLayer("lists").mayOnlyAccessLayers("export", "history", "security", "common", "database", "date")
            .whereLayer("actor").mayOnlyBeAccessedByLayers("event", "sanctions", "feed", "desk", "search", "seed")
            .whereLayer("source").mayOnlyBeAccessedByLayers("actor", "event", "trade", "sanctions", "search", "seed");

    @ArchTest
    static final ArchRule nobodyUsesABackingBean = noClasses().should(useABackingBean());

    /** It writes what the others know, and is known to none of them. */
    @ArchTest
    static final ArchRule nobodyUsesFollowTheMoney = noClasses().that().resideOutsideOfPackage("org.amur.sanctions.ftm..")
            .should().dependOnClassesThat().resideInAPackage("org.amur.sanctions.ftm..");

    @ArchTest
    static final ArchRule backingBeansKnowNoEntityManager = noClasses().that().haveSimpleNameEndingWith("Backing")
            .should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule repositoriesKnowNoFaces = noClasses().that().haveSimpleNameEndingWith("Repository")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule servicesSayWhoMay = classes().that().haveSimpleNameEndingWith("Service")
            .should().beAnnotatedWith(RolesAllowed.class);

    @ArchTest
    static final ArchRule recordedEntitiesHaveHistory = classes().that().areAssignableTo(Recorded.class)
            .and().areAnnotatedWith(Entity.class).should().beAnnotatedWith(Customizer.class);

    @ArchTest
    static final ArchRule historyHasOneCustomizer = classes().that().areAnnotatedWith(Customizer.class)
            .should().dependOnClassesThat().areAssignableTo(Historied.class);

    /** Not even another backing bean does; only itself and what is nested in it. */
    private static ArchCondition<JavaClass> useABackingBean() {
        return new ArchCondition<>("use a backing bean") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass().getSimpleName().endsWith("Backing")
                                && !file(use.getTargetClass()).equals(file(user)))
                        .forEach(use -> events.add(SimpleConditionEvent.satisfied(use, use.getDescription())));
            }
        };
    }

    private static String file(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }
}
