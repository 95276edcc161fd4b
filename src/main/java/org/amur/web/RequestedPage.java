package org.amur.web;

import java.util.function.BiFunction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.omnifaces.cdi.Param;

/** Page number of a list from the address, from 1; 1 if there is none. */
@RequestScoped
public class RequestedPage {

    private static final int SIZE = 25;

    @Inject
    @Param
    private Integer page;

    /**
     * Returns the page, or the last one if the list has fewer.
     *
     * @param read loads the page of a number and a size
     * @return no rows if a URL parameter is invalid, because all rows would be mistaken for the result
     */
    public <T> Page<T> of(BiFunction<Integer, Integer, Page<T>> read) {
        if (!AddressReading.isValid()) {
            return Page.none(SIZE);
        }
        Page<T> found = read.apply(page == null ? 1 : Math.max(1, page), SIZE);
        return found.getNumber() > found.getPageCount() ? read.apply(found.getPageCount(), SIZE) : found;
    }
}
