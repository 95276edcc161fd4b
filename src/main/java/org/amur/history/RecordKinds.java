package org.amur.history;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.web.NotFoundException;

/** Registry of all kinds of record. */
@ApplicationScoped
public class RecordKinds {

    @Inject
    @Any
    private Instance<RecordKind<?>> kinds;

    @Inject
    private Caller caller;

    /**
     * Returns a kind.
     *
     * @throws NotFoundException if no kind has this code, or the user may not see it
     */
    public RecordKind<?> get(String code) {
        return visible().filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFoundException("kind", code));
    }

    /** Returns the codes of all kinds that the user may see. */
    List<String> visibleCodes() {
        return visible().map(RecordKind::code).toList();
    }

    private Stream<? extends RecordKind<?>> visible() {
        return kinds.stream().filter(kind -> kind.onlyFor().map(caller::isInRole).orElse(true));
    }

    /** Returns the kind of a record. */
    @SuppressWarnings("unchecked")
    public <T extends Recorded> RecordKind<T> of(T record) {
        return (RecordKind<T>) of(record.getClass());
    }

    RecordKind<?> of(Class<? extends Recorded> type) {
        return kinds.stream().filter(kind -> kind.type().isAssignableFrom(type)).findFirst().orElseThrow();
    }
}
