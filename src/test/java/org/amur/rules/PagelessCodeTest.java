package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;

import jakarta.faces.context.FacesContext;
import jakarta.ws.rs.Path;

import org.amur.ApplicationClasses;
import org.amur.jobs.BackgroundExecutor;
import org.amur.jobs.Jobs;
import org.amur.jobs.PeriodicTask;
import org.amur.rest.ListApi;
import org.junit.jupiter.api.Test;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Code that answers programs or runs in the background has no page: it may not ask Faces for one, at any depth of calls. */
class PagelessCodeTest {

    private static final Set<String> PAGE = Set.of(FacesContext.class.getName(), Faces.class.getName(), Messages.class.getName());
    private static final Set<Class<?>> BACKGROUND = Set.of(Jobs.class, BackgroundExecutor.class, PeriodicTask.class);
    /** Gives the filters of lists a page to parse their parameters. */
    private static final String MAKES_ITS_OWN = "FacesRequest";

    @Test
    void nothingThatProgramsOrJobsReachAsksForAPage() {
        Map<JavaCodeUnit, JavaCodeUnit> callers = reached();
        assertEquals(List.of(), callers.keySet().stream().filter(PagelessCodeTest::asksForAPage).map(unit -> way(unit, callers)).toList());
    }

    /** Returns what is reached, with a caller of each; null for those that the server or a thread calls. */
    private static Map<JavaCodeUnit, JavaCodeUnit> reached() {
        Map<JavaCodeUnit, JavaCodeUnit> callers = new HashMap<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        ApplicationClasses.ALL.stream().filter(PagelessCodeTest::hasNoPage).flatMap(type -> type.getCodeUnits().stream()).forEach(unit -> {
            callers.put(unit, null);
            open.add(unit);
        });
        // The same methods are called in thousands of places.
        Set<CodeUnitAccessTarget> followed = new HashSet<>();
        while (!open.isEmpty()) {
            JavaCodeUnit caller = open.remove();
            targets(caller).filter(followed::add).flatMap(PagelessCodeTest::implementations)
                    .filter(unit -> !callers.containsKey(unit)).forEach(unit -> {
                        callers.put(unit, caller);
                        open.add(unit);
                    });
        }
        return callers;
    }

    private static boolean hasNoPage(JavaClass type) {
        return !type.getSimpleName().endsWith("Backing") && (type.isAnnotatedWith(Path.class) || type.isAssignableTo(ListApi.class)
                || type.getMethodCallsFromSelf().stream().anyMatch(call -> BACKGROUND.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)));
    }

    private static Stream<JavaCodeUnit> implementations(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        Stream<JavaClass> types = Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream());
        return Stream.concat(target.resolveMember().stream(), types.flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> unit.getName().equals(target.getName())
                                && unit.getRawParameterTypes().equals(target.getRawParameterTypes())))
                .map(JavaCodeUnit.class::cast)
                .filter(unit -> unit.getOwner().getPackageName().startsWith("org.amur"));
    }

    /** Asking whether there is a page is no fault. */
    private static boolean asksForAPage(JavaCodeUnit unit) {
        return targets(unit).anyMatch(target -> PAGE.contains(target.getOwner().getName()))
                && targets(unit).noneMatch(target -> target.getName().equals("hasContext"))
                && !MAKES_ITS_OWN.equals(unit.getOwner().getSimpleName());
    }

    private static Stream<CodeUnitAccessTarget> targets(JavaCodeUnit unit) {
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                .map(access -> (CodeUnitAccessTarget) access.getTarget());
    }

    private static String way(JavaCodeUnit unit, Map<JavaCodeUnit, JavaCodeUnit> callers) {
        List<String> way = new ArrayList<>();
        for (JavaCodeUnit each = unit; each != null; each = callers.get(each)) {
            way.add(0, each.getOwner().getSimpleName() + "." + each.getName());
        }
        return String.join(" > ", way);
    }
}
