package org.amur.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;

import org.amur.access.ForbiddenException;
import org.amur.history.RecordKinds;
import org.amur.web.NotFoundException;

/** All kinds of records that programs read, and those that they also write. */
@ApplicationScoped
public class RecordApis {

    /** Kind in exceptions about addresses that do not exist. */
    static final String ADDRESS = "api";

    @Inject
    @Any
    private Instance<ListApi<?>> beans;

    @Inject
    private RecordKinds records;

    private List<ListApi<?>> kinds;

    @PostConstruct
    void load() {
        kinds = beans.stream().<ListApi<?>>map(kind -> kind).sorted(Comparator.comparing(ListApi::path)).toList();
    }

    /**
     * Returns a kind by its name in addresses.
     *
     * @throws NotFoundException  if there is none
     * @throws ForbiddenException if the account may not see such records
     */
    ListApi<?> get(String path) {
        ListApi<?> found = kinds.stream()
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(ADDRESS, path));
        if (!records.isVisible(found.kindCode())) {
            throw new ForbiddenException(path);
        }
        return found;
    }

    /**
     * Returns a kind that programs write by its name in addresses.
     *
     * @throws NotFoundException   if there is no kind of this name
     * @throws NotAllowedException if it is only read
     */
    RecordApi<?, ?> getWritable(String path) {
        if (get(path) instanceof RecordApi<?, ?> writable) {
            return writable;
        }
        throw new NotAllowedException("GET", new String[] {"HEAD", "OPTIONS"});
    }

    /** Returns the address of a record below the application, {@code api/events/1201}; empty if its kind has none. */
    public Optional<String> addressOf(String kind, long id) {
        return kinds.stream().filter(each -> each.kindCode().equals(kind)).findFirst().map(each -> "api/" + each.path() + "/" + id);
    }

    /** Returns all kinds, ordered by their names. */
    List<ListApi<?>> all() {
        return kinds;
    }
}
