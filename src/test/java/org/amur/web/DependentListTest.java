package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class DependentListTest {

    @Test
    void listsAllDependents() {
        DependentList list = DependentList.of(List.of(some("event", Dependents.MAX_LISTED), some("measure", 1)), "source", 5);
        assertEquals(Dependents.MAX_LISTED + 1, list.getNamed().size());
        assertFalse(list.isMore());
    }

    @Test
    void tellsThatThereAreMore() {
        DependentList list = DependentList.of(List.of(some("event", Dependents.MAX_READ), some("measure", 1)), "source", 5);
        assertEquals(Dependents.MAX_LISTED + 1, list.getNamed().size());
        assertTrue(list.isMore());
    }

    private static Dependents some(String of, int count) {
        return (kind, id) -> Collections.nCopies(count, new Dependent(of, "One", "/" + of + "/view?id=1"));
    }
}
