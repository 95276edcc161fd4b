package org.amur.history;

import jakarta.inject.Inject;

/**
 * Base of pages that edit a record by its {@link RecordService}.
 *
 * @param <F> form of the record
 * @param <S> service of the record
 */
public abstract class ServiceEditing<F extends RecordForm, S extends RecordService<?, F>> extends RecordEditing<F> {

    private static final long serialVersionUID = 1L;

    @Inject
    private S service;

    @Override
    protected long create(F entered) {
        return service.create(entered);
    }

    @Override
    protected void update(F entered) {
        service.update(entered);
    }

    protected S service() {
        return service;
    }
}
