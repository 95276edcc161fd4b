package org.amur.lists.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.amur.lists.OfficialList;
import org.amur.text.ShortText;

/**
 * Release to be imported.
 *
 * @param published date as entered; null if the files state it or it is unknown
 * @param files     file names
 */
public record NewRelease(OfficialList list, LocalDate published, OffsetDateTime retrieved, String by, String files) {

    private static final int MAX_LENGTH = 1000;

    public NewRelease {
        files = ShortText.to(files, MAX_LENGTH);
    }

    /** @param day date of publication from the files or as entered; null if unknown */
    PositionRange place(LocalDate day) {
        return PositionRange.of(day, retrieved.toLocalDate());
    }
}
