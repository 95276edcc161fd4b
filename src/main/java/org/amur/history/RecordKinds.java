package org.amur.history;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.web.NotFoundException;

/** Registry of all kinds of record. */
@ApplicationScoped
public class RecordKinds {

    @Inject
    @Any
    private Instance<RecordKind<?>> kinds;

    @Inject
    private Caller caller;

    /** Looked up once: every record of a list asks for its kind. */
    private List<RecordKind<?>> all;

    @PostConstruct
    void load() {
        all = kinds.stream().<RecordKind<?>>map(kind -> kind).toList();
    }

    /**
     * Returns a kind.
     *
     * @throws NotFoundException if no kind has this code, or the user may not see it
     */
    public RecordKind<?> get(String code) {
        return visible().filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFoundException("kind", code));
    }

    /** Tells whether the user may see records of a kind. */
    public boolean isVisible(String code) {
        return visible().anyMatch(kind -> kind.code().equals(code));
    }

    /** Returns the codes of all kinds that the user may see. */
    List<String> visibleCodes() {
        return visible().map(RecordKind::code).toList();
    }

    /** Returns the codes of the kinds that every signed-in user may see. */
    public List<String> codesForAll() {
        return all.stream().filter(kind -> kind.onlyFor().isEmpty()).map(RecordKind::code).sorted().toList();
    }

    private Stream<RecordKind<?>> visible() {
        return all.stream().filter(kind -> kind.onlyFor().map(caller::isInRole).orElse(true));
    }

    /** Returns the kind of a record. */
    @SuppressWarnings("unchecked")
    public <T extends Recorded> RecordKind<T> of(T record) {
        return (RecordKind<T>) of(record.getClass());
    }

    /** Tells whether the user may see a record of this kind in its state. */
    public <T extends Recorded> boolean isReadable(RecordKind<T> kind, T record) {
        return caller.isInRole(Roles.EDITOR) || !kind.isDraft(record);
    }

    RecordKind<?> of(Class<? extends Recorded> type) {
        return all.stream().filter(kind -> kind.type().isAssignableFrom(type)).findFirst().orElseThrow();
    }
}
