package org.amur.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;

import org.amur.web.NotFoundException;

/** All kinds of records that programs read, and those that they also write. */
@ApplicationScoped
public class RecordApis {

    /** Kind in exceptions about addresses that do not exist. */
    static final String ADDRESS = "api";

    @Inject
    @Any
    private Instance<ListApi<?>> kinds;

    /**
     * Returns a kind by its name in addresses.
     *
     * @throws NotFoundException if there is none
     */
    ListApi<?> get(String path) {
        return kinds.stream().filter(kind -> kind.path().equals(path)).findFirst().orElseThrow(() -> new NotFoundException(ADDRESS, path));
    }

    /**
     * Returns a kind that programs write by its name in addresses.
     *
     * @throws NotFoundException   if there is no kind of this name
     * @throws NotAllowedException if it is only read
     */
    RecordApi<?, ?, ?> getWritable(String path) {
        if (get(path) instanceof RecordApi<?, ?, ?> writable) {
            return writable;
        }
        throw new NotAllowedException("GET", new String[] {"HEAD", "OPTIONS"});
    }

    /** Returns the address of a record below the application, {@code api/events/1201}; empty if its kind has none. */
    public Optional<String> addressOf(String kind, long id) {
        return kinds.stream().filter(each -> each.kindCode().equals(kind)).findFirst().map(each -> "api/" + each.path() + "/" + id);
    }

    /** Returns all kinds by their names. */
    List<ListApi<?>> all() {
        return kinds.stream().<ListApi<?>>map(kind -> kind).sorted(Comparator.comparing(ListApi::path)).toList();
    }
}
