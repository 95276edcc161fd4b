package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of birth in the European Union's list keep their precision. */
class EuBirthsTest {

    private static final String LIST = "<export generationDate='2024-12-11T21:24:35+01:00'><sanctionEntity logicalId='13'>"
            + "<subjectType code='person'/><nameAlias wholeName='Somebody' strong='true' logicalId='17'/>%s</sanctionEntity></export>";

    private static List<ListEntry.Birth> births(String attributes) throws IOException {
        return RealFiles.read(
                        RealFiles.made("eu.xml", LIST.formatted("<birthdate " + attributes + " logicalId='14'/>")))
                .entry("13")
                .births();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birthdate='1937-04-28' dayOfMonth='28' monthOfYear='4' year='1937' | 1937-04-28 | 1937-04-28
            circa='true' year='1960' | 1960~ | circa 1960
            circa='true' birthdate='1960-01-02' year='1960' | 1960-01-02~ | circa 1960-01-02
            monthOfYear='4' year='1961' | 1961-04 | 1961-4
            yearRangeFrom='1960' yearRangeTo='1965' | 1960/1965 | 1960–1965
            circa='true' yearRangeFrom='1960' yearRangeTo='1965' | 1960~/1965~ | circa 1960–1965
            yearRangeFrom='1960' | 1960/ | from 1960
            circa='true' yearRangeTo='1965' | /1965~ | circa to 1965
            dayOfMonth='7' monthOfYear='4' |  | month 4, day 7
            birthdate='1380-01-02' calendarType='ISLAMIC' |  | 1380-01-02 islamic
            """)
    void birthDatesKeepTheirPrecision(String attributes, String date, String said) throws IOException {
        ListEntry.Birth birth = births(attributes).get(0);
        assertEquals(date, birth.date() == null ? null : birth.date().getEdtf());
        assertEquals(said, birth.said());
    }

    @Test
    void missingBirthDateIsNone() throws IOException {
        assertEquals(List.of(), births("circa='false' calendarType='GREGORIAN' city='Omsk'"));
    }
}
