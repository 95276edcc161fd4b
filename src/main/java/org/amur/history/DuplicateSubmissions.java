package org.amur.history;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Protection against duplicate submissions (double clicks, the back button, repeated requests): each form creates one
 * record. The journal stores the form's id in a unique column, so that concurrent requests cannot both write.
 */
@ApplicationScoped
public class DuplicateSubmissions {

    @Inject
    private ChangeRepository journal;

    /**
     * Record created by a form.
     *
     * @param before whether an earlier submission created it
     */
    public record Made(long id, boolean before) {
    }

    /**
     * Creates a record unless the form has already created one.
     *
     * @param form   id assigned when the form was opened
     * @param create writes the record in a transaction of its own and returns its id
     * @return the record created now or earlier
     */
    public Made createOnce(UUID form, LongSupplier create) {
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
