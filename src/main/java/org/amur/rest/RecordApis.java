package org.amur.rest;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.amur.web.NotFoundException;

/** All kinds of records that programs read and write. */
@ApplicationScoped
class RecordApis {

    /** Kind in exceptions about addresses that do not exist. */
    static final String ADDRESS = "api";

    @Inject
    @Any
    private Instance<RecordApi<?, ?, ?>> kinds;

    /**
     * Returns a kind by its name in addresses.
     *
     * @throws NotFoundException if there is none
     */
    RecordApi<?, ?, ?> get(String path) {
        return kinds.stream().filter(kind -> kind.path().equals(path)).findFirst().orElseThrow(() -> new NotFoundException(ADDRESS, path));
    }

    /** Returns all kinds by their names. */
    List<RecordApi<?, ?, ?>> all() {
        return kinds.stream().<RecordApi<?, ?, ?>>map(kind -> kind).sorted(Comparator.comparing(RecordApi::path)).toList();
    }
}
