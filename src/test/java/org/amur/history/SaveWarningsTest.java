package org.amur.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.amur.history.SaveWarnings.NotConfirmedException;
import org.junit.jupiter.api.Test;

class SaveWarningsTest {

    private final Duplicate one = new Duplicate("/event/view?id=1", "One", "2023");
    private final Duplicate other = new Duplicate("/event/view?id=2", "Other", "2023");
    private final SaveWarnings warnings = new SaveWarnings();

    @Test
    void duplicatesAreConfirmedBySavingAgain() {
        assertThrows(NotConfirmedException.class, () -> warnings.check(List.of(one)));
        assertTrue(warnings.isShown());
        warnings.check(List.of(one));
    }

    @Test
    void aDuplicateThatWasNotShownNeedsAnotherConfirmation() {
        assertThrows(NotConfirmedException.class, () -> warnings.check(List.of(one)));
        assertThrows(NotConfirmedException.class, () -> warnings.check(List.of(one, other)));
        assertEquals(List.of(one, other), warnings.getDuplicates());
        warnings.check(List.of(other));
    }

    @Test
    void withoutDuplicatesNothingIsShown() {
        warnings.check(List.of());
        assertFalse(warnings.isShown());
    }
}
