package org.amur.history;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Makes the same form, sent twice (a double click, a page gone back to, a request repeated by the network), write once. The
 * journal holds which form made which record; that column is unique, so that two requests at one moment cannot both write.
 */
@ApplicationScoped
public class DuplicateSubmissions {

    @Inject
    private ChangeRepository journal;

    /** The record that a form made. @param before whether it had when it was sent this time */
    public record Made(long id, boolean before) {
    }

    /**
     * @param form   was given to the form when it was opened
     * @param create writes the record in a transaction of its own and returns its number
     * @return the record that the form made, now or before
     */
    public Made once(UUID form, LongSupplier create) {
        return madeBefore(form).orElseGet(() -> createUnlessMade(form, create));
    }

    private Made createUnlessMade(UUID form, LongSupplier create) {
        try {
            return new Made(create.getAsLong(), false);
        } catch (RuntimeException e) {
            return madeBefore(form).orElseThrow(() -> e);
        }
    }

    private Optional<Made> madeBefore(UUID form) {
        return journal.madeBy(form).map(id -> new Made(id, true));
    }
}
