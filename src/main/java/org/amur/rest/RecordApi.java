package org.amur.rest;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.history.RecordForm;
import org.amur.history.RecordKind;
import org.amur.history.RecordKinds;
import org.amur.history.RecordService;
import org.amur.history.Recorded;
import org.amur.history.TemporalReader;
import org.amur.web.NotFoundException;

/**
 * Records of one kind as programs read and write them: their address, form and list. A bean of a subclass makes a kind
 * available at {@code /api}; its JSON fields are those of the form. All methods are public or protected, because proxies
 * of beans pass on no others.
 *
 * @param <R> record
 * @param <F> form of the record
 * @param <S> service of the record
 */
public abstract class RecordApi<R extends Recorded, F extends RecordForm, S extends RecordService<R, F>> {

    private final String path;
    private final String kind;
    private final Class<F> formType;
    private final Class<?> params;

    @Inject
    private S service;

    @Inject
    private RecordKinds kinds;

    @Inject
    private TemporalReader reads;

    /**
     * Names the kind.
     *
     * @param path   plural in addresses: {@code events} for {@code /api/events}
     * @param kind   {@link RecordKind#code}
     * @param params bean with the filter of the list; its parameters are those of the address
     */
    protected RecordApi(String path, String kind, Class<F> formType, Class<?> params) {
        this.path = path;
        this.kind = kind;
        this.formType = formType;
        this.params = params;
    }

    /** Command on a record that is neither its creation nor a change of its fields nor its deletion. */
    @FunctionalInterface
    public interface Command {

        /**
         * Carries it out.
         *
         * @param version version seen by the client
         * @param why     reason for the journal; may be null
         */
        void on(long id, int version, String why);
    }

    /** Returns an empty form. */
    protected abstract F form();

    /** Returns the form of a record, without what the caller may not see. */
    protected abstract F form(R record);

    /** Returns the list with the filter and sort of the request. */
    protected abstract ListWalk walk();

    /** Returns further commands by their name in the address. */
    protected Map<String, Command> commands() {
        return Map.of();
    }

    /** Returns the name in addresses. */
    public String path() {
        return path;
    }

    public Class<F> formType() {
        return formType;
    }

    public Class<?> params() {
        return params;
    }

    /** Returns the service of the records. */
    public S service() {
        return service;
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
        return reads.find(found.type(), id).filter(record -> kinds.isReadable(found, record)).orElseThrow(() -> new NotFoundException(kind, id));
    }

    /** Returns records in the order of the ids. */
    public List<R> all(List<Long> ids) {
        RecordKind<R> found = kind();
        return reads.allWithParts(found.type(), ids).stream().filter(record -> kinds.isReadable(found, record)).toList();
    }
}
