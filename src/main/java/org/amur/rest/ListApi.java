package org.amur.rest;

import java.util.List;

import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.history.RecordKind;
import org.amur.history.RecordKinds;
import org.amur.history.Recorded;
import org.amur.history.TemporalReader;
import org.amur.web.NotFoundException;

/**
 * Records of one kind as programs read them: their address, list and JSON. A bean of a subclass makes a kind available at {@code /api}.
 * All methods are public or protected, because proxies of beans pass on no others.
 *
 * @param <R> record
 */
public abstract class ListApi<R extends Recorded> {

    private final String path;
    private final String kind;
    private final Class<?> shape;
    private final Class<?> params;

    @Inject
    private RecordKinds kinds;

    @Inject
    private TemporalReader reads;

    /**
     * Names the kind.
     *
     * @param path   plural in addresses: {@code events} for {@code /api/events}
     * @param kind   {@link RecordKind#code}
     * @param shape  type of {@link #shown}, whose fields are those of the JSON
     * @param params bean with the filter of the list; its parameters are those of the address
     */
    protected ListApi(String path, String kind, Class<?> shape, Class<?> params) {
        this.path = path;
        this.kind = kind;
        this.shape = shape;
        this.params = params;
    }

    /** Returns a record as it is written in JSON, without what the caller may not see. */
    protected abstract Object shown(R record);

    /** Returns the list with the filter and sort of the request. */
    protected abstract ListWalk walk();

    /** Returns the name in addresses. */
    public String path() {
        return path;
    }

    /** Returns the code of the kind. */
    public String kindCode() {
        return kind;
    }

    public Class<?> shape() {
        return shape;
    }

    public Class<?> params() {
        return params;
    }

    @SuppressWarnings("unchecked")
    public RecordKind<R> kind() {
        return (RecordKind<R>) kinds.get(kind);
    }

    /**
     * Finds a record.
     *
     * @throws NotFoundException if there is none that the caller may see
     */
    public R get(long id) {
        RecordKind<R> found = kind();
        return reads.find(found.type(), id)
                .filter(record -> kinds.isReadable(found, record))
                .orElseThrow(() -> new NotFoundException(kind, id));
    }

    /** Returns records in the order of the ids. */
    public List<R> all(List<Long> ids) {
        RecordKind<R> found = kind();
        return reads.allWithParts(found.type(), ids).stream().filter(record -> kinds.isReadable(found, record)).toList();
    }
}
