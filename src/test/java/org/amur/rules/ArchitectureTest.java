package org.amur.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;

import org.amur.ApplicationClasses;
import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.eclipse.persistence.annotations.Customizer;
import org.junit.jupiter.api.Test;

/** Dependencies between packages, and permitted uses of each kind of class; see src/docs/architecture.md. */
class ArchitectureTest {

    private static final String ROOT = "org.amur.";
    private static final Path DOCUMENT = Path.of("src/docs/architecture.md");
    private static final Pattern ARROW = Pattern.compile("^ +(\\w+) --> (\\w+)$", Pattern.MULTILINE);

    @Test
    void packagesFormNoCycles() {
        check(slices().matching("org.amur.(**)").should().beFreeOfCycles());
    }

    @Test
    void featuresFormNoCycles() {
        check(slices().matching("org.amur.(*)..").should().beFreeOfCycles());
    }

    @Test
    void noTwoTypesShareAName() {
        Map<String, List<String>> types = ApplicationClasses.ALL.stream().filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertEquals(List.of(), types.values().stream().filter(names -> names.size() > 1).toList());
    }

    @Test
    void theDiagramShowsTheDependencies() throws IOException {
        Set<String> used = dependencies();
        Set<String> drawn = ARROW.matcher(Files.readString(DOCUMENT)).results().map(arrow -> arrow.group(1) + " " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), minus(drawn, used), "The diagram shows dependencies that do not exist");
        assertEquals(Set.of(), minus(used, closure(drawn)), "The diagram lacks dependencies");
    }

    /** Returns the packages under org.amur that use one another: "event actor". */
    private static Set<String> dependencies() {
        return ApplicationClasses.ALL.stream().flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
                .map(use -> feature(use.getOriginClass()) + " " + feature(use.getTargetClass()))
                .filter(use -> !use.split(" ")[0].equals(use.split(" ")[1]))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).replaceAll("\\..*", "");
    }

    /** Adds indirect dependencies. */
    private static Set<String> closure(Set<String> arrows) {
        Set<String> all = new TreeSet<>(arrows);
        boolean grown = true;
        while (grown) {
            Set<String> found = new TreeSet<>();
            for (String one : all) {
                all.stream().filter(other -> other.startsWith(one.split(" ")[1] + " "))
                        .forEach(other -> found.add(one.split(" ")[0] + " " + other.split(" ")[1]));
            }
            grown = all.addAll(found);
        }
        return all;
    }

    private static Set<String> minus(Set<String> from, Set<String> those) {
        Set<String> left = new TreeSet<>(from);
        left.removeAll(those);
        return left;
    }

    /** Packages of plain Java, usable without a container or a database. */
    @Test
    void plainJavaStaysPlain() {
        check(noClasses().that()
                .resideInAnyPackage(
                        "org.amur.source.origin..", "org.amur.figure.claim..", "org.amur.reconciliation.rules..", "org.amur.lists.read..",
                        "org.amur.intake.capture..", "org.amur.intake.text..", "org.amur.intake.actor..", "org.amur.intake.date..",
                        "org.amur.intake.event..", "org.amur.intake.figure..", "org.amur.intake.sanction..",
                        "org.amur.intake.statement..", "org.amur.intake.model..", "org.amur.screening.name..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "jakarta.inject..", "jakarta.enterprise..", "jakarta.faces.."));
    }

    @Test
    void backingBeansAreUsedByViewsOnly() {
        check(noClasses().should(useABackingBean()));
    }

    @Test
    void followTheMoneyIsUsedByNetworksOnly() {
        check(noClasses().that().resideOutsideOfPackages("org.amur.sanctions.ftm..", "org.amur.network..")
                .should().dependOnClassesThat().resideInAPackage("org.amur.sanctions.ftm.."));
    }

    @Test
    void backingBeansKnowNoEntityManager() {
        check(noClasses().that().haveSimpleNameEndingWith("Backing")
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class));
    }

    @Test
    void repositoriesKnowNoFaces() {
        check(noClasses().that().haveSimpleNameEndingWith("Repository")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces.."));
    }

    @Test
    void entitiesKnowNoForms() {
        check(noClasses().that().areAnnotatedWith(Entity.class).or().areAnnotatedWith(MappedSuperclass.class)
                .should().dependOnClassesThat(resideInAPackage("org.amur..").and(simpleNameEndingWith("Form"))));
    }

    @Test
    void servicesDeclareRoles() {
        check(classes().that().haveSimpleNameEndingWith("Service").should().beAnnotatedWith(RolesAllowed.class));
    }

    @Test
    void recordedEntitiesHaveHistory() {
        check(classes().that().areAssignableTo(Recorded.class).and().areAnnotatedWith(Entity.class)
                .should().beAnnotatedWith(Customizer.class));
    }

    @Test
    void historyHasOneCustomizer() {
        check(classes().that().areAnnotatedWith(Customizer.class)
                .should().dependOnClassesThat().areAssignableTo(HistoryCustomizer.class));
    }

    private static void check(ArchRule rule) {
        rule.check(ApplicationClasses.ALL);
    }

    /** Backing beans are not even used by each other, only by themselves and their nested classes. */
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
