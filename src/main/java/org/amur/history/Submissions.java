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
public class Submissions {

    @Inject
    private ChangeRepository journal;

    /**
     * @param form   was given to the form when it was opened
     * @param create writes the record in a transaction of its own and returns its number
     * @return the number of the record that the form made, now or before
     */
    public long once(UUID form, LongSupplier create) {
        Optional<Long> made = journal.madeBy(form);
        return made.isPresent() ? made.get() : createUnlessMade(form, create);
    }

    private long createUnlessMade(UUID form, LongSupplier create) {
        try {
            return create.getAsLong();
        } catch (RuntimeException e) {
            return journal.madeBy(form).orElseThrow(() -> e);
        }
    }
}
