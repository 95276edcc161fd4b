package org.amur.rest;

import java.util.function.Consumer;
import java.util.function.ToLongFunction;

import org.amur.history.DeletionCommand;
import org.amur.history.RecordForm;
import org.amur.history.RecordService;

/**
 * Commands of a service that write records of a kind.
 *
 * @param created creates a record; returns its id
 * @param updated changes a record
 * @param deleted deletes a record; null if such records are never deleted
 */
public record RecordWriter<F extends RecordForm>(ToLongFunction<F> created, Consumer<F> updated, DeletionCommand deleted) {

    static <F extends RecordForm> RecordWriter<F> of(RecordService<?, F> service) {
        return new RecordWriter<>(service::create, service::update, service::delete);
    }

    long create(F form) {
        return created.applyAsLong(form);
    }

    void update(F form) {
        updated.accept(form);
    }
}
