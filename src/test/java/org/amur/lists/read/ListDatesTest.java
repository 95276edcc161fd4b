package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole year or month is recognised in any notation. */
class ListDatesTest {

    @ParameterizedTest
    @CsvSource({"01 Jan 1973 to 31 Dec 1973, 1973", "circa 1973, 1973~", "01 Jan 1961 to 31 Dec 1963, 1961/1963", "1961 to 1963, 1961/1963",
        "01 May 1973 to 31 May 1973, 1973-05", "01 Feb 1972 to 29 Feb 1972, 1972-02", "01 Feb 1973 to 31 Mar 1973, 1973-02/1973-03",
        "02 Jan 1973 to 31 Dec 1973, 1973-01-02/1973-12-31", "01 Feb 1972 to 28 Feb 1972, 1972-02-01/1972-02-28",
        "circa 01 Jan 1973 to 31 Dec 1973, 1973~", "04 May 1973, 1973-05-04", "00/05/1973, 1973-05"})
    void asWords(String said, String date) {
        assertEquals(date, ListDates.read(said).getEdtf());
    }

    @ParameterizedTest
    @CsvSource({
        "1973-01-01, 1973-12-31, false, 1973",
        "1961-01-01, 1963-12-31, true, 1961~/1963~",
        "1973-05-01, 1973-05-31, false, 1973-05",
        "1973-05-04, 1973-05-04, true, 1973-05-04~",
        "1973-05-04, , false, 1973-05-04/",
        ", 1973-12-31, false, /1973-12-31",
        "1961, 1963-12-31, false, 1961/1963-12-31"
    })
    void asTwoDays(String from, String to, boolean circa, String date) {
        assertEquals(date, ListDates.between(from, to, circa).getEdtf());
    }
}
