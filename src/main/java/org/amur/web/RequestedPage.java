package org.amur.web;

import java.util.function.BiFunction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.omnifaces.cdi.Param;

/** The page of a list that the address asks for, counted from 1; the first one if it asks for none. */
@RequestScoped
public class RequestedPage {

    private static final int SIZE = 25;

    @Inject
    @Param
    private Integer page;

    /**
     * @param read reads the page of a number and a size
     * @return no rows if a part of the address is not followed: all rows would pass for those that were meant
     */
    public <T> Page<T> of(BiFunction<Integer, Integer, Page<T>> read) {
        return AddressReading.isFollowed() ? read.apply(page == null ? 1 : Math.max(1, page), SIZE) : Page.none(SIZE);
    }
}
