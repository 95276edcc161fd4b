package org.amur.rest;

import java.util.function.Supplier;

import org.amur.history.ListWalk;
import org.amur.history.RecordKind;

/**
 * Address of the records of a kind and their list.
 *
 * @param path   plural in addresses: {@code events} for {@code /api/events}
 * @param kind   {@link RecordKind#code}
 * @param params bean with the filter of the list; its parameters are those of the address
 * @param walk   returns the list with the filter and sort of the request
 */
public record ListAddress(String path, String kind, Class<?> params, Supplier<ListWalk> walk) {

    /** Returns the address of a list without a filter. */
    public static ListAddress unfiltered(String path, String kind, Supplier<ListWalk> walk) {
        return new ListAddress(path, kind, Void.class, walk);
    }
}
