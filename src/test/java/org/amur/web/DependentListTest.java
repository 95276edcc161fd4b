package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DependentListTest {

    @Test
    void namesAllThatThereAre() {
        DependentList list = DependentList.of(List.of(some("event", Dependents.NAMED), some("measure", 1)), "source", 5);
        assertEquals(Dependents.NAMED + 1, list.getNamed().size());
        assertFalse(list.isMore());
    }

    @Test
    void saysThatItNamesNotAll() {
        DependentList list = DependentList.of(List.of(some("event", Dependents.ASKED), some("measure", 1)), "source", 5);
        assertEquals(Dependents.NAMED + 1, list.getNamed().size());
        assertTrue(list.isMore());
    }

    @Test
    void passesOverWhatIsNotAskedFor() {
        DependentList list = DependentList.of(List.of(some("event", Dependents.ASKED)), "actor", 5, Set.of("event"));
        assertTrue(list.isNone());
        assertFalse(list.isMore());
    }

    private static Dependents some(String of, int count) {
        return (kind, id) -> Collections.nCopies(count, new Dependent(of, "One", "/" + of + "/view?id=1"));
    }
}
