package org.amur.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.history.RecordKind;
import org.amur.history.RecordKinds;
import org.amur.history.Recorded;
import org.amur.history.TemporalReader;
import org.amur.web.NotFoundException;

/**
 * Records of one kind as programs read them: their address, list and JSON. A bean of a subclass makes a kind available at {@code /api}.
 *
 * @param <R> record
 */
public abstract class ListApi<R extends Recorded> {

    private final ListAddress list;
    private final Class<?> shape;
    private final Function<R, ?> shown;

    @Inject
    private RecordKinds kinds;

    @Inject
    private TemporalReader reads;

    /**
     * Describes the kind.
     *
     * @param shape type with the fields of the JSON
     * @param shown returns a record in that type, without what the caller may not see
     */
    protected <S> ListApi(ListAddress list, Class<S> shape, Function<R, S> shown) {
        this.list = list;
        this.shape = shape;
        this.shown = shown;
    }

    /** Returns commands by their name in the address. */
    protected Map<String, RecordCommand<R, ?>> commands() {
        return Map.of();
    }

    /** Returns the state of records that is not part of them; null if there is none. */
    protected RecordStatus<R> status() {
        return null;
    }

    /** Returns a record as it is written in JSON. */
    final Object shown(R record) {
        return shown.apply(record);
    }

    final ListWalk walk() {
        return list.walk().get();
    }

    /** Returns the name in addresses. */
    final String path() {
        return list.path();
    }

    /** Returns the code of the kind. */
    final String kindCode() {
        return list.kind();
    }

    final Class<?> shape() {
        return shape;
    }

    final Class<?> params() {
        return list.params();
    }

    /** @throws NotFoundException if the caller may not see such records */
    @SuppressWarnings("unchecked")
    final RecordKind<R> kind() {
        return (RecordKind<R>) kinds.get(list.kind());
    }

    /**
     * Finds a record.
     *
     * @throws NotFoundException if there is none that the caller may see
     */
    final R get(long id) {
        RecordKind<R> found = kind();
        return reads.find(found.type(), id)
                .filter(record -> kinds.isReadable(found, record))
                .orElseThrow(() -> new NotFoundException(list.kind(), id));
    }

    /** Returns records in the order of the ids. */
    final List<R> all(List<Long> ids) {
        RecordKind<R> found = kind();
        return reads.allWithParts(found.type(), ids).stream().filter(record -> kinds.isReadable(found, record)).toList();
    }
}
