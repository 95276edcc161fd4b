package org.amur.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;

import org.amur.history.SaveWarnings.NotConfirmedException;

/**
 * Protection against duplicate submissions (double clicks, the back button, repeated requests): each form creates one
 * record. The journal stores the form's id in a unique column, so that concurrent requests cannot both write.
 */
@ApplicationScoped
public class DuplicateSubmissions {

    @Inject
    private ChangeRepository journal;

    @Inject
    private Validator validator;

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

    /**
     * Creates a record unless the form has already created one, or has likely duplicates that it has not shown.
     *
     * @throws NotConfirmedException if there are such
     */
    <F extends RecordForm> Made createConfirmed(
            F form, SaveWarnings warnings, Function<F, List<Duplicate>> duplicates, ToLongFunction<F> create) {
        return createOnce(form.getSubmission(), () -> {
            // The command refuses an incomplete form.
            if (validator.validate(form).isEmpty()) {
                warnings.check(duplicates.apply(form));
            }
            return create.applyAsLong(form);
        });
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
