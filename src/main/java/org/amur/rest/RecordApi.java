package org.amur.rest;

import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.ws.rs.NotAllowedException;

import org.amur.history.RecordForm;
import org.amur.history.RecordService;
import org.amur.history.Recorded;

/**
 * Records of one kind as programs read and write them. The JSON fields are those of the form.
 *
 * @param <R> record
 * @param <F> form of the record
 */
public abstract class RecordApi<R extends Recorded, F extends RecordForm> extends ListApi<R> {

    private final Supplier<F> blank;
    private final Function<R, F> filled;
    private final RecordWriter<F> writer;

    /**
     * Describes a kind whose service has the common commands.
     *
     * @param blank  returns an empty form
     * @param filled returns the form of a record, without what the caller may not see
     */
    protected RecordApi(ListAddress list, Supplier<F> blank, Function<R, F> filled, RecordService<R, F> service) {
        this(list, blank, filled, RecordWriter.of(service));
    }

    @SuppressWarnings("unchecked")
    protected RecordApi(ListAddress list, Supplier<F> blank, Function<R, F> filled, RecordWriter<F> writer) {
        super(list, (Class<F>) blank.get().getClass(), filled);
        this.blank = blank;
        this.filled = filled;
        this.writer = writer;
    }

    final F form() {
        return blank.get();
    }

    final F form(R record) {
        return filled.apply(record);
    }

    final RecordWriter<F> writer() {
        return writer;
    }

    final boolean isDeletable() {
        return writer.deleted() != null;
    }

    /**
     * Deletes a record; returns the id of the change.
     *
     * @throws NotAllowedException if such records are never deleted
     */
    final long delete(long id, int version) {
        if (!isDeletable()) {
            throw new NotAllowedException("GET", new String[] {"HEAD", "PATCH", "OPTIONS"});
        }
        return writer.deleted().delete(id, version);
    }
}
