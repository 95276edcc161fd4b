package org.amur.rest;

import java.util.Map;

import jakarta.inject.Inject;

import org.amur.history.RecordForm;
import org.amur.history.RecordKind;
import org.amur.history.RecordService;
import org.amur.history.Recorded;

/**
 * Records of one kind as programs read and write them. The JSON fields are those of the form.
 *
 * @param <R> record
 * @param <F> form of the record
 * @param <S> service of the record
 */
public abstract class RecordApi<R extends Recorded, F extends RecordForm, S extends RecordService<R, F>> extends ListApi<R> {

    private final Class<F> formType;

    @Inject
    private S service;

    /**
     * Names the kind.
     *
     * @param path   plural in addresses: {@code events} for {@code /api/events}
     * @param kind   {@link RecordKind#code}
     * @param params bean with the filter of the list; its parameters are those of the address
     */
    protected RecordApi(String path, String kind, Class<F> formType, Class<?> params) {
        super(path, kind, formType, params);
        this.formType = formType;
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

    @Override
    protected Object shown(R record) {
        return form(record);
    }

    /** Returns further commands by their name in the address. */
    protected Map<String, Command> commands() {
        return Map.of();
    }

    public Class<F> formType() {
        return formType;
    }

    /** Returns the service of the records. */
    public S service() {
        return service;
    }
}
