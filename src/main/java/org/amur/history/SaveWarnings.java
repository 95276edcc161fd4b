package org.amur.history;

import java.io.Serializable;
import java.util.List;

import org.amur.web.DamagedTexts;
import org.amur.web.DamagedTexts.Repair;

/** Warnings of a form before its record is saved. Saving again, with what was shown, confirms them. */
public final class SaveWarnings implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Duplicate> duplicates = List.of();
    private final DamagedTexts damaged = new DamagedTexts();

    /** Interrupts saving, so that its form shows the warnings. */
    public static final class NotConfirmedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Checks the texts of the submitted form.
     *
     * @throws NotConfirmedException if some are damaged that it has not shown yet
     */
    public void checkTexts() {
        if (damaged.find()) {
            throw new NotConfirmedException();
        }
    }

    /**
     * Checks the likely duplicates of a new record.
     *
     * @throws NotConfirmedException if the form has not shown all of them yet
     */
    public void check(List<Duplicate> found) {
        boolean shown = duplicates.containsAll(found);
        duplicates = List.copyOf(found);
        if (!shown) {
            throw new NotConfirmedException();
        }
    }

    /** Tells whether the form shows a warning, which saving confirms. */
    public boolean isShown() {
        return !duplicates.isEmpty() || !getRepairs().isEmpty();
    }

    public List<Repair> getRepairs() {
        return damaged.getRepairs();
    }

    public List<Duplicate> getDuplicates() {
        return duplicates;
    }
}
