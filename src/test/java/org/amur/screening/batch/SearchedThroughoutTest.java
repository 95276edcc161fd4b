package org.amur.screening.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.junit.jupiter.api.Test;

class SearchedThroughoutTest {

    private final ListRelease first = release(1, OfficialList.EU_FSF);
    private final ListRelease second = release(2, OfficialList.EU_FSF);
    private final ListRelease other = release(3, OfficialList.UK_SANCTIONS);

    @Test
    void aNewerReleaseOfASearchedListIsAdded() {
        assertEquals(List.of(first, second), BatchService.throughout(List.of(first), List.of(second)));
    }

    @Test
    void aListThatWasNotSearchedForAllNamesIsLeftOut() {
        assertEquals(List.of(first, first), BatchService.throughout(List.of(first), List.of(first, other)));
        assertEquals(List.of(first, first), BatchService.throughout(List.of(first, other), List.of(first)));
        assertEquals(List.of(), BatchService.throughout(List.of(), List.of(first)));
    }

    private static ListRelease release(long id, OfficialList list) {
        return new ListRelease() {

            @Override
            public Long getId() {
                return id;
            }

            @Override
            public OfficialList getList() {
                return list;
            }
        };
    }
}
