package org.amur.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.amur.common.NotFoundException;

/** All kinds of record there are. */
@ApplicationScoped
public class RecordKinds {

    @Inject
    @Any
    private Instance<RecordKind<?>> kinds;

    /** @throws NotFoundException if no kind has this code */
    public RecordKind<?> get(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFoundException("kind", code));
    }

    @SuppressWarnings("unchecked")
    <T extends Recorded> RecordKind<T> of(T record) {
        return (RecordKind<T>) kinds.stream().filter(kind -> kind.type().isInstance(record)).findFirst().orElseThrow();
    }
}
