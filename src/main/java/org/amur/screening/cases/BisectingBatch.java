package org.amur.screening.cases;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

import org.amur.web.Failure;
import org.amur.web.RefusedException;

/**
 * Does for many at once what can be done so. Where that fails for what is in one of them, it is done for fewer, until it is known
 * for which: that one is told of and left out, and the others are not.
 */
final class BisectingBatch {

    /** Where more fail, it is hardly for what is in each of them. */
    static final int MOST_FAILURES = 20;

    private final Consumer<List<Long>> work;
    private final ObjLongConsumer<RuntimeException> failed;
    private int failures;

    /**
     * @param work   is done for all of some, or for none of them
     * @param failed is told what each single one failed with
     */
    BisectingBatch(Consumer<List<Long>> work, ObjLongConsumer<RuntimeException> failed) {
        this.work = work;
        this.failed = failed;
    }

    /** @throws RuntimeException what the work fails with, if that would be so for any other, or is so for many */
    void of(List<Long> ids) {
        try {
            work.accept(ids);
        } catch (RuntimeException e) {
            if (isWhateverTheyAre(e)) {
                throw e;
            }
            divide(ids, e);
        }
    }

    private void divide(List<Long> ids, RuntimeException failure) {
        if (ids.size() > 1) {
            int half = ids.size() / 2;
            of(ids.subList(0, half));
            of(ids.subList(half, ids.size()));
            return;
        }
        failures++;
        if (failures > MOST_FAILURES) {
            throw failure;
        }
        ids.forEach(id -> failed.accept(failure, id));
    }

    private static boolean isWhateverTheyAre(RuntimeException failure) {
        Failure why = Failure.of(failure);
        return failure instanceof RefusedException || failure instanceof CancellationException || why.isPassing()
                || why == Failure.FORBIDDEN;
    }
}
