package org.amur.lists.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.amur.lists.OfficialList;
import org.amur.text.ShortText;

/**
 * A release on its way into the record.
 *
 * @param published as whoever brings it says; null if its files say it or nobody knows
 * @param files     their names
 */
public record NewRelease(OfficialList list, LocalDate published, OffsetDateTime retrieved, String by, String files) {

    private static final int LONGEST = 1000;

    public NewRelease {
        files = ShortText.to(files, LONGEST);
    }

    /** @param day of its publication as its files or whoever brings it say; null if nobody knows */
    Place place(LocalDate day) {
        return Place.of(day, retrieved.toLocalDate());
    }
}
