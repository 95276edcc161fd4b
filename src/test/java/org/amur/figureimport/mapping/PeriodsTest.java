package org.amur.figureimport.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.amur.figure.value.Period;
import org.junit.jupiter.api.Test;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods in publishers' notations. */
public class PeriodsTest {

    private static final long SEED = Long.getLong("amur.seed", 20230320L);
    private static final List<String> PIECES = List.of("0", "1", "2", "12", "13", "99", "1850", "1899", "1900", "2023",
            "0000", "01", "年", "月", "年", "月", ".", "..", "-", "/", "~", "—", " ", "M", "x", "Jan", "January", "мая",
            "ноябрь", "一月", "十二月", "Mär");

    @ParameterizedTest
    @CsvSource({"2022,2022", "2022-11,2022-11", "202211,2022-11", "2022M11,2022-11", "2022-M03,2022-03", "11.2022,2022-11",
        "2022-01..2022-05,2022-01..2022-05", "2024年1月,2024-01", "2024年1-5月,2024-01..2024-05", "2024年,2024",
        "2024.01,2024-01", "2024.10,2024-10", "2024.2,2024-02", "1.2024,2024-01", "2024-1,2024-01",
        "Nov 2022,2022-11", "ноябрь 2022,2022-11", "ноября 2022 г.,2022-11",
        "Jan-24,2024-01", "Jan 24,2024-01", "Jan. 24,2024-01", "Jan '24,2024-01", "янв-24,2024-01", "фев 2024,2024-02", "фев. 2024,2024-02",
        "фев-24,2024-02", "сен 2023,2023-09", "Sept 2023,2023-09", "ноя. 2023,2023-11", "Jan-2024,2024-01", "янв-2024,2024-01"})
    void areReadWhereOnlyOneReadingIsPossible(String text, String period) {
        assertEquals(Optional.of(period), Periods.of(text));
    }

    /** Several months count from January; the caller reports other spans. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 год|2024",
                "2024 г.|2024",
                "January-October 2024|2024-01..2024-10",
                "Jan–Oct 2024|2024-01..2024-10",
                "янв.-окт. 2024 г.|2024-01..2024-10",
                "январь - октябрь 2024 года|2024-01..2024-10",
                "Jan-Dec 2024|2024-01..2024-12",
                "Mar-May 2024|2024-03..2024-05",
                "9M 2024|2024-01..2024-09",
                "9М2024|2024-01..2024-09",
                "9 мес. 2024 г.|2024-01..2024-09",
                "11 месяцев 2023 года|2023-01..2023-11",
                "1M 2024|2024-01",
                "2024年前10个月|2024-01..2024-10",
                "2024年上半年|2024-01..2024-06",
                "H1 2024|2024-01..2024-06",
                "2024H1|2024-01..2024-06",
                "I полугодие 2024 г.|2024-01..2024-06",
                "1 полугодие 2024|2024-01..2024-06",
                "Q1-Q3 2024|2024-01..2024-09",
                "Q1–Q2 2024|2024-01..2024-06",
                "1Q-3Q 2024|2024-01..2024-09",
                "2024 Q1-Q3|2024-01..2024-09",
                "I-III кв. 2024 г.|2024-01..2024-09",
                "1-3 кварталы 2024 года|2024-01..2024-09",
                "2024年一至三季度|2024-01..2024-09",
                "2024年1-3季度|2024-01..2024-09",
                "2024年前三季度|2024-01..2024-09",
                "1 Jan to 31 Oct 2024|2024-01..2024-10",
                "1 Jan - 31 Oct 2024|2024-01..2024-10",
                "1 January 2024 – 31 October 2024|2024-01..2024-10",
                "January 1 to October 31, 2024|2024-01..2024-10",
                "с 1 января по 31 октября 2024 года|2024-01..2024-10",
                "01.01.2024-31.10.2024|2024-01..2024-10",
                "01.01-31.10.2024|2024-01..2024-10",
                "2024-01-01..2024-10-31|2024-01..2024-10",
                "2024年1月1日至10月31日|2024-01..2024-10",
                "1 Jan to 29 Feb 2024|2024-01..2024-02",
                "1 Jan - 31 Jan 2024|2024-01",
                "1 Feb to 31 Oct 2024|2024-02..2024-10"
            })
    void severalMonthsOfAYearAreOnePeriod(String text, String period) {
        assertEquals(Optional.of(period), Periods.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oct-Jan 2024",
                "13M 2024",
                "0M2024",
                "foo-bar 2024",
                "2024年前13个月",
                "H2 2024",
                "Q5 2024",
                "2024Q0",
                "1-3 2024",
                "V кв. 2024",
                "2024年五季度",
                "II полугодие 2024",
                "Q2-Q3 2024",
                "Q1-Q4 2024",
                "Q1-3Q 2024",
                "1Q-Q3 2024",
                "Q3-Q1 2024",
                "II-III кв. 2024 г.",
                "2024年二至三季度",
                "1 Jan to 30 Oct 2024",
                "2 Jan to 31 Oct 2024",
                "1 Jan to 28 Feb 2024",
                "1 Jan 2023 to 31 Oct 2024",
                "01.01.2024-30.10.2024",
                "2024-01-01..2024-10-30",
                "1 Foo to 31 Bar 2024",
                "1 Oct to 31 Jan 2024"
            })
    void whatIsNoMonthsOfOneYearIsNotGuessed(String text) {
        assertEquals(Optional.empty(), Periods.of(text));
        assertEquals(Optional.empty(), Periods.ofColumn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-13", "202213", "45292", "2022-Q5", "1/2/2022", "2024.1", "22-11", "month", "", "2022-05-01", "24-Jan",
        "24 янв", "Jan 5", "Jan 124", "Jan-24-25", "foo-24", "24-янв", "2023年13月", "2023年0月", "2023年1-13月", "2023年1-0月", "1850年",
        "1850年1月", "12.1899", "January 1850", "Jan 0000",
        "0000年"})
    void elseAreNotGuessed(String text) {
        assertEquals(Optional.empty(), Periods.of(text));
        assertEquals(Optional.empty(), Periods.ofColumn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1 2024", "2024Q1", "2024-Q1", "2024 Q1", "1Q 2024", "1Q2024",
        "I кв. 2024", "1 кв. 2024 г.", "1-й квартал 2024 года", "I квартал 2024",
        "2024年第一季度", "2024年一季度", "2024年1季度", "2024年Q1"})
    void theFirstQuarterIsJanuaryToMarch(String text) {
        assertEquals(Optional.of("2024-01..2024-03"), Periods.of(text));
        assertEquals(Optional.of("2024-01..2024-03"), Periods.ofColumn(text));
    }

    @ParameterizedTest
    @CsvSource({"Q2 2024,true", "2024Q4,true", "IV кв. 2024,true", "2024年第三季度,true", "Q3,true", "III кв.,true", "第二季度,true", "Q1,false",
        "Q1 2024,false",
        "Apr-Jun,true", "May-Jul,false", "H2,false", "2,false", "2024,false", "'',false", "April,false"})
    void laterQuartersAreNoMonthsFromJanuary(String text, boolean later) {
        assertEquals(later, Periods.isLaterQuarter(text));
        assertEquals(Optional.empty(), later ? Periods.ofColumn(text) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2023*,2023",
        "2023¹,2023",
        "2023 (p),2023",
        "2023(r),2023",
        "9 месяцев 2022,2022-01..2022-09",
        "I полугодие 2022,2022-01..2022-06",
        "H1 2022,2022-01..2022-06",
        "Q1-Q3 2022,2022-01..2022-09"
    })
    void columnsMayBeCalledByOtherTimes(String name, String period) {
        assertEquals(Optional.of(period), Periods.ofColumn(name));
    }

    @ParameterizedTest
    @CsvSource({"февр.,2", "фев,2", "фев.,2", "Feb,2", "мая,5", "май,5", "сен.,9", "сент.,9", "Sept.,9", "ноя,11"})
    void monthsMayBeCutShort(String text, int month) {
        assertEquals(Optional.of(month), Periods.month(text));
    }

    @ParameterizedTest
    @CsvSource({"Jan-24,2024-01", "янв-2024,2024-01", "Jan 2024,2024-01", "Jan24,", "part-24,", "Jan 24,",
        "Jan-Oct 2024,2024-01..2024-10", "Mar-May 2024,", "2024H1,2024-01..2024-06"})
    void columnsMayBeNamedAfterThem(String name, String period) {
        assertEquals(Optional.ofNullable(period), Periods.ofColumn(name));
    }

    @Test
    void whatIsReadIsAlwaysAPeriod() {
        Random random = new Random(SEED);
        for (int text = 0; text < 200_000; text++) {
            String made = made(random);
            Periods.of(made).ifPresent(period -> assertEquals(period, Period.parse(period).toString(), made));
            Periods.ofColumn(made).ifPresent(period -> assertEquals(period, Period.parse(period).toString(), made));
        }
    }

    /** Returns a random text of digits, month names and separators. */
    public static String made(Random random) {
        StringBuilder text = new StringBuilder();
        for (int piece = 1 + random.nextInt(7); piece > 0; piece--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
