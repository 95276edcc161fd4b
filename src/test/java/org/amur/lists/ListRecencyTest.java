package org.amur.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Sentences on the imported lists. */
class ListRecencyTest {

    @Test
    void anUndatedReleaseIsNamedAsSuch() {
        assertEquals("OFAC SDN, undated", ListRecency.text(List.of(release(OfficialList.US_SDN, null))));
        assertEquals("EU Financial Sanctions as of 24 May 2026 · OFAC SDN, undated", ListRecency.text(List.of(
                release(OfficialList.US_SDN, null), release(OfficialList.EU_FSF, LocalDate.of(2026, 5, 24)))));
    }

    @Test
    void withoutReleasesNoListIsImported() {
        assertEquals("No official list imported", ListRecency.text(List.of()));
    }

    private static ListRelease release(OfficialList list, LocalDate published) {
        return new ListRelease() {

            @Override
            public OfficialList getList() {
                return list;
            }

            @Override
            public LocalDate getPublished() {
                return published;
            }
        };
    }
}
