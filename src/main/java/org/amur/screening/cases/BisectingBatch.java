package org.amur.screening.cases;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

import org.amur.web.Failure;
import org.amur.web.RefusedException;

/**
 * Runs a batch in one call; bisects it on failure until the failing elements are known, reports these and completes the
 * others.
 */
final class BisectingBatch {

    /** Beyond this number a failure is probably not caused by single elements. */
    static final int MAX_FAILURES = 20;

    private final Consumer<List<Long>> work;
    private final ObjLongConsumer<RuntimeException> failed;
    private int failures;

    /**
     * @param work   processes all elements or none
     *
     * @param failed receives each failing element with its exception
     */
    BisectingBatch(Consumer<List<Long>> work, ObjLongConsumer<RuntimeException> failed) {
        this.work = work;
        this.failed = failed;
    }

    /** @throws RuntimeException exception of the work, if it would affect any other element or too many fail */
    void run(List<Long> ids) {
        try {
            work.accept(ids);
        } catch (RuntimeException e) {
            if (isIndependentOfElements(e)) {
                throw e;
            }
            divide(ids, e);
        }
    }

    private void divide(List<Long> ids, RuntimeException failure) {
        if (ids.size() > 1) {
            int half = ids.size() / 2;
            run(ids.subList(0, half));
            run(ids.subList(half, ids.size()));
            return;
        }
        failures++;
        if (failures > MAX_FAILURES) {
            throw failure;
        }
        ids.forEach(id -> failed.accept(failure, id));
    }

    private static boolean isIndependentOfElements(RuntimeException failure) {
        Failure why = Failure.of(failure);
        return failure instanceof RefusedException || failure instanceof CancellationException || why.isTemporary()
                || why == Failure.FORBIDDEN;
    }
}
