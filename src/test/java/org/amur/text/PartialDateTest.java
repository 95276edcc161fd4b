package org.amur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.text.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @ParameterizedTest
    @CsvSource({"2025-35, Q3 2025", "2025-33~, Q1 2025~", "2025-36?, Q4 2025?", "2025-34%, Q2 2025%", "2025-35/.., Q3 2025/..",
        "../2025-35, ../Q3 2025", "2025-33/2025-34, Q1 2025/Q2 2025", "2025-22, summer 2025", "2025-03, 2025-03",
        "2023-03-20/2023-03-22, 2023-03-20/2023-03-22", "2023-24, 2023-24", "XXXX, XXXX", "202X, 202X",
        "[..2025-33], [..Q1 2025]", "[2025-33~..2025-36], [Q1 2025~..Q4 2025]", "[2022-02-21..2022-02-24], [2022-02-21..2022-02-24]"})
    void noFieldShowsCodesThatNobodyReadsAndWhatItShowsCanBeSentAgain(String edtf, String typed) {
        assertEquals(typed, PartialDate.parse(edtf).getTyped());
        assertEquals(edtf, PartialDate.parse(typed).getEdtf());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
        "2023, 2023-01-01, 2023-12-31, YEAR",
        "2023-03, 2023-03-01, 2023-03-31, MONTH",
        "2023-03-20, 2023-03-20, 2023-03-20, DAY",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2023-02, 2023-02-01, 2023-02-28, MONTH",
        "2024-02-29, 2024-02-29, 2024-02-29, DAY",
        "2000-02-29, 2000-02-29, 2000-02-29, DAY",
        "2023?, 2023-01-01, 2023-12-31, YEAR",
        "2023-03~, 2023-03-01, 2023-03-31, MONTH",
        "2023-03-20%, 2023-03-20, 2023-03-20, DAY",
        "202X, 2020-01-01, 2029-12-31, DECADE",
        "202X~, 2020-01-01, 2029-12-31, DECADE",
        "20XX, 2000-01-01, 2099-12-31, CENTURY",
        "2023-XX, 2023-01-01, 2023-12-31, YEAR",
        "2023-03-XX, 2023-03-01, 2023-03-31, MONTH",
        "2023-XX-XX, 2023-01-01, 2023-12-31, YEAR",
        "2023-21, 2023-03-01, 2023-05-31, SEASON",
        "2023-22, 2023-06-01, 2023-08-31, SEASON",
        "2023-23?, 2023-09-01, 2023-11-30, SEASON",
        "2023-24, 2023-12-01, 2024-02-29, SEASON",
        "2023-33, 2023-01-01, 2023-03-31, QUARTER",
        "2024-36~, 2024-10-01, 2024-12-31, QUARTER",
        "XXXX, null, null, UNKNOWN",
        "2023-03-20/2023-03-22, 2023-03-20, 2023-03-22, INTERVAL",
        "2023-03/2024, 2023-03-01, 2024-12-31, INTERVAL",
        "2023/2023-03, 2023-01-01, 2023-03-31, INTERVAL",
        "2023-03-20?/2024-06~, 2023-03-20, 2024-06-30, INTERVAL",
        "2023-03-20/.., 2023-03-20, null, INTERVAL",
        "../2023-03-20, null, 2023-03-20, INTERVAL",
        "2023-03/, 2023-03-01, null, INTERVAL",
        "/2023-03, null, 2023-03-31, INTERVAL",
        "[..2023-03-20], null, 2023-03-20, ONE_OF",
        "[2023-03-20..], 2023-03-20, null, ONE_OF",
        "[2023-03-20..2023-03-22], 2023-03-20, 2023-03-22, ONE_OF",
        "[..2023-03], null, 2023-03-31, ONE_OF",
        "[2022..2023-03~], 2022-01-01, 2023-03-31, ONE_OF",
        "0001, 0001-01-01, 0001-12-31, YEAR",
        "9999, 9999-01-01, 9999-12-31, YEAR"
    })
    void readsEdtf(String edtf, LocalDate earliest, LocalDate latest, Precision precision) {
        PartialDate date = PartialDate.parse(edtf);
        assertEquals(edtf, date.getEdtf());
        assertEquals(earliest, date.getEarliest());
        assertEquals(latest, date.getLatest());
        assertEquals(precision, date.precision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "20 Mar 2023 | 2023-03-20",
        "20 March 2023 | 2023-03-20",
        "20th March 2023 | 2023-03-20",
        "20-Mar-2023 | 2023-03-20",
        "March 20, 2023 | 2023-03-20",
        "Mar. 20 2023 | 2023-03-20",
        "5 may 2023 | 2023-05-05",
        "Sept 2023 | 2023-09",
        "MARCH 2023 | 2023-03",
        "Mar 2023 | 2023-03",
        "2023 March | 2023-03",
        "20.03.2023 | 2023-03-20",
        "3.4.2023 | 2023-04-03",
        "03.2023 | 2023-03",
        "03/2023 | 2023-03",
        "2023-3-5 | 2023-03-05",
        "2023-3 | 2023-03",
        "2023/3/5 | 2023-03-05",
        "2023.03.20 | 2023-03-20",
        "20/03/2023 | 2023-03-20",
        "03/20/2023 | 2023-03-20",
        "03/03/2023 | 2023-03-03",
        "20-03-2023 | 2023-03-20",
        "20 марта 2023 | 2023-03-20",
        "20 марта 2023 г. | 2023-03-20",
        "20 МАРТА 2023 года | 2023-03-20",
        "20.03.2023 г. | 2023-03-20",
        "март 2023 | 2023-03",
        "1 мая 2023 | 2023-05-01",
        "май 2023 г. | 2023-05",
        "фев. 2023 | 2023-02",
        "2023 год | 2023",
        "2023年3月20日 | 2023-03-20",
        "2023 年 3 月 20 日 | 2023-03-20",
        "２０２３年３月２０日 | 2023-03-20",
        "2023年3月 | 2023-03",
        "2023年3月份 | 2023-03",
        "2023年 | 2023",
        "2023年12月20号 | 2023-12-20",
        "about March 2023 | 2023-03~",
        "c. 2023 | 2023~",
        "c.2023 | 2023~",
        "ca 2023 | 2023~",
        "circa 20 March 2023 | 2023-03-20~",
        "~2023-03 | 2023-03~",
        "около 2023 | 2023~",
        "примерно март 2023 г. | 2023-03~",
        "约2023年3月 | 2023-03~",
        "2023年3月左右 | 2023-03~",
        "March 2023? | 2023-03?",
        "possibly March 2023 | 2023-03?",
        "about March 2023? | 2023-03%",
        "possibly about 2023 | 2023%",
        "可能2023年3月 | 2023-03?",
        "2020s | 202X",
        "the 2020s | 202X",
        "about 2020s | 202X~",
        "2020-е годы | 202X",
        "2020年代 | 202X",
        "202x | 202X",
        "20xx | 20XX",
        "2023-03-xx | 2023-03-XX",
        "2023-xx? | 2023-XX?",
        "spring 2023 | 2023-21",
        "Fall 2023 | 2023-23",
        "2023-Q1 | 2023-33",
        "Q4 2023 | 2023-36",
        "about 2023 Q2 | 2023-34~",
        "осень 2023 г. | 2023-23",
        "2023年夏季 | 2023-22",
        "unknown | XXXX",
        "неизвестно | XXXX",
        "不详 | XXXX",
        "March 2023 – June 2024 | 2023-03/2024-06",
        "2023-03-20 - 2023-03-22 | 2023-03-20/2023-03-22",
        "20 March 2023 to 22 March 2023 | 2023-03-20/2023-03-22",
        "20–22 March 2023 | 2023-03-20/2023-03-22",
        "14-16 July 2025 | 2025-07-14/2025-07-16",
        "from 14th to 16th July 2025 | 2025-07-14/2025-07-16",
        "28 June – 2 July 2025 | 2025-06-28/2025-07-02",
        "July 14-16, 2025 | 2025-07-14/2025-07-16",
        "June 28 - July 2, 2025 | 2025-06-28/2025-07-02",
        "March–May 2023 | 2023-03/2023-05",
        "14-16 июля 2025 | 2025-07-14/2025-07-16",
        "с 14 по 16 июля 2025 года | 2025-07-14/2025-07-16",
        "2025年7月14日至16日 | 2025-07-14/2025-07-16",
        "2023年3月20日 – 22日 | 2023-03-20/2023-03-22",
        "2025年3月至5月 | 2025-03/2025-05",
        "2023年3月至2024年6月 | 2023-03/2024-06",
        "2023 – 2024 | 2023/2024",
        "2023-3-5/2023-3-7 | 2023-03-05/2023-03-07",
        "20 Mar 2023/.. | 2023-03-20/..",
        "from 20 March 2023 to 22 March 2023 | 2023-03-20/2023-03-22",
        "с 20 марта 2023 по 22 марта 2023 | 2023-03-20/2023-03-22",
        "until 20 March 2023 | ../2023-03-20",
        "no later than 2023-03-20 | [..2023-03-20]",
        "by about 2023 | [..2023~]",
        "by 22 February 2022 | [..2022-02-22]",
        "on or before 22 Feb 2022 | [..2022-02-22]",
        "in or before 2022 | [..2022]",
        "не позднее 22 февраля 2022 г. | [..2022-02-22]",
        "не позже марта 2022 | [..2022-03]",
        "不晚于2022年2月22日 | [..2022-02-22]",
        "on or after 3 May 2021 | [2021-05-03..]",
        "не ранее 3 мая 2021 года | [2021-05-03..]",
        "不早于2021年5月3日 | [2021-05-03..]",
        "23 or 24 February 2022 | [2022-02-23..2022-02-24]",
        "31 December 2021 or 1 January 2022 | [2021-12-31..2022-01-01]",
        "February or March 2022 | [2022-02..2022-03]",
        "2021 or 2022 | [2021..2022]",
        "23 или 24 февраля 2022 г. | [2022-02-23..2022-02-24]",
        "2022年2月23日或24日 | [2022-02-23..2022-02-24]",
        "between 3 and 5 March 2022 | [2022-03-03..2022-03-05]",
        "between March 3 and 5, 2022 | [2022-03-03..2022-03-05]",
        "between 23 February and 5 March 2022 | [2022-02-23..2022-03-05]",
        "between 2021-12-30 and 2022-01-05 | [2021-12-30..2022-01-05]",
        "между 23 февраля и 5 марта 2022 г. | [2022-02-23..2022-03-05]",
        "не ранее марта 2022 г. и не позднее мая 2022 г. | [2022-03..2022-05]",
        "2022年2月23日至3月5日之间 | [2022-02-23..2022-03-05]",
        "2022年2月23日至3月5日 | 2022-02-23/2022-03-05",
        "[20 Mar 2023..22 Mar 2023] | [2023-03-20..2023-03-22]",
        "[2023-03-20..2023-03-20] | 2023-03-20",
        "по 20 марта 2023 г. | ../2023-03-20",
        "至2023年3月20日 | ../2023-03-20",
        "截至2023年 | ../2023",
        "since 2022 | 2022/..",
        "from the 2020s | 202X/..",
        "с марта 2023 г. | 2023-03/..",
        "с 2020-х годов | 202X/..",
        "自2023年3月起 | 2023-03/..",
        "2023-W12 | 2023-03-20/2023-03-26",
        "2023W01 | 2023-01-02/2023-01-08",
        "week 53 of 2020 | 2020-12-28/2021-01-03",
        "Week 12, 2023 | 2023-03-20/2023-03-26",
        "12-я неделя 2023 г. | 2023-03-20/2023-03-26",
        "2023年第12周 | 2023-03-20/2023-03-26"
    })
    void readsWhatPeopleType(String typed, String edtf) {
        assertEquals(edtf, PartialDate.parse(typed).getEdtf());
    }

    @Test
    void blankIsUnknown() {
        assertEquals(PartialDate.unknown(), PartialDate.parse(""));
        assertEquals(PartialDate.unknown(), PartialDate.parse(" \t"));
        assertEquals(PartialDate.unknown(), PartialDate.parse(null));
        assertTrue(PartialDate.unknown().isUnknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "2023-02-29", "1900-02-29", "2023-13", "2023-00", "2023-03-00", "2023-03-32",
        "2023-25", "2023-37", "2023-33-01", "2023-21-01", "0000", "00XX", "9999-24", "31 April 2023", "2023年2月30日",
        "30.02.2023", "13/13/2023",
        "2023-02-30/2023-03-01", "0 March 2023", "2023-W53", "week 0 of 2023"})
    void refusesWhatIsNotInTheCalendar(String text) {
        assertRefused("partialDate.impossible", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2023", "3-4-2023", "20.03.23", "3/4/23", "2023/03", "2011/12", "winter 2023",
        "2023年冬", "зима 2023"})
    void ambiguousDatesAreRefused(String text) {
        assertRefused("partialDate.ambiguous", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "20 Foo 2023", "Ma 2023", "23", "202", "20233", "2XXX", "202X-03", "2023-XX-20",
        "X023", "2023?-03", "?2023-03", "2023-03-20T10:00:00Z", "-0044", "Y170000", "2023/2024/2025", "2023-03-",
        "XXXX/2023", "2023/XXXX", "XXXX?", "..", "20–22 Marsh 2023", "' or 1=1 --", "<b>2023</b>", "😀", "2023-1X",
        "until", "until unknown", "before 2023", "до 2023", "after 2023", "until 2022/2023", "since until 2023",
        "[2023]", "[]", "[2022,2023]", "[2022/2023]", "[2021..2022..2023]", "[..2022, 2023]", "{..2023}", "[XXXX..2023]", "by unknown",
        "by 2022/2023", "23 or 25 February 2022", "between 2022", "[..2023", "..2023"})
    void refusesWhatIsNoDate(String text) {
        assertRefused("partialDate.notUnderstood", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "../..", "/..", "../", "[..]"})
    void refusesAnIntervalWithoutADate(String text) {
        assertRefused("partialDate.endless", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-04/2023-03", "2024/2023", "2023-03-22/2023-03-20", "June 2024 – March 2023",
        "[2024..2023]", "between 5 and 3 March 2022"})
    void refusesAnIntervalThatEndsBeforeItBegins(String text) {
        assertRefused("partialDate.order", text);
    }

    @Test
    void refusesALongTextAtOnce() {
        PartialDateException refusal = assertThrows(PartialDateException.class,
                () -> PartialDate.parse("20 ".repeat(100_000)));
        assertEquals("partialDate.tooLong", refusal.getKey());
        assertEquals("100", refusal.getArguments()[0]);
    }

    /** Guards against catastrophic backtracking. */
    @Test
    void aRowOfSignsIsRefusedQuickly() {
        for (String sign : List.of(
                "~",
                "?",
                "%",
                "~?",
                "-",
                " - ",
                "c. ",
                "约",
                "/",
                ".",
                "x",
                "至",
                "1",
                "自",
                "from ",
                "по ",
                "w",
                "[",
                "..",
                "[..",
                "or ",
                " or ",
                "或",
                "and ",
                "between ",
                "之间",
                "by ")) {
            String text = sign.repeat(100 / sign.length());
            assertThrows(PartialDateException.class, () -> PartialDate.parse(text), text);
        }
    }

    private static void assertRefused(String key, String text) {
        PartialDateException refusal = assertThrows(PartialDateException.class, () -> PartialDate.parse(text));
        assertEquals(key, refusal.getKey());
        assertEquals(text, refusal.getArguments()[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023-03-20 | 20 March 2023 | 20 марта 2023 г. | 2023年3月20日",
        "2023-03 | March 2023 | март 2023 г. | 2023年3月",
        "2023 | 2023 | 2023 | 2023年",
        "2023-03~ | about March 2023 | примерно март 2023 г. | 约2023年3月",
        "2023? | 2023? | 2023? | 2023年?",
        "2023% | about 2023? | примерно 2023? | 约2023年?",
        "202X | 2020s | 2020-е годы | 2020年代",
        "20XX | between 2000 and 2099 | между 2000 и 2099 | 2000年至2099年之间",
        "2023-03-XX | March 2023, day unknown | март 2023 г., день неизвестен | 2023年3月（具体日期不详）",
        "2023-XX | 2023, month unknown | 2023, месяц неизвестен | 2023年（月份不详）",
        "2023-21 | spring 2023 | весна 2023 г. | 2023年春季",
        "2023-24 | winter 2023–2024 | зима 2023–2024 гг. | 2023–2024年冬季",
        "2023-03/2024-06 | March 2023 – June 2024 | март 2023 г. – июнь 2024 г. | 2023年3月 – 2024年6月",
        "2023-03-20/2023-03-22 | 20–22 March 2023 | 20–22 марта 2023 г. | 2023年3月20日 – 22日",
        "2023/2024 | 2023–2024 | 2023–2024 | 2023–2024年",
        "2023-03-20/2024 | 20 March 2023 – 2024 | 20 марта 2023 г. – 2024 | 2023年3月20日 – 2024年",
        "../2023-03-20 | until 20 March 2023 | по 20 марта 2023 г. | 至2023年3月20日",
        "2023-03/.. | from March 2023 | с марта 2023 г. | 自2023年3月起",
        "202X/.. | from the 2020s | с 2020-х годов | 自2020年代起",
        "2023-33 | first quarter of 2023 | 1-й квартал 2023 г. | 2023年第一季度",
        "2023-34/.. | from the second quarter of 2023 | с 2-го квартала 2023 г. | 自2023年第二季度起",
        "2023-21/.. | from spring 2023 | с весны 2023 г. | 自2023年春季起",
        "2023/ | from 2023, end unknown | с 2023, окончание неизвестно | 自2023年起，结束日期不详",
        "/2023 | until 2023, start unknown | по 2023, начало неизвестно | 至2023年，起始日期不详",
        "[..2022-02-22] | by 22 February 2022 | не позднее 22 февраля 2022 г. | 不晚于2022年2月22日",
        "[..2022-02] | in or before February 2022 | не позднее февраля 2022 г. | 不晚于2022年2月",
        "[..202X] | in or before the 2020s | не позднее 2020-х годов | 不晚于2020年代",
        "[2021-05-03..] | on or after 3 May 2021 | не ранее 3 мая 2021 г. | 不早于2021年5月3日",
        "[2021..] | in or after 2021 | не ранее 2021 | 不早于2021年",
        "[2022-02-23..2022-02-24] | 23 or 24 February 2022 | 23 или 24 февраля 2022 г. | 2022年2月23日或24日",
        "[2022-02-28..2022-03-01] | 28 February or 1 March 2022 | 28 февраля или 1 марта 2022 г. | 2022年2月28日或3月1日",
        "[2021-12-31..2022-01-01] | 31 December 2021 or 1 January 2022 | 31 декабря 2021 г. или 1 января 2022 г. "
            + "| 2021年12月31日或2022年1月1日",
        "[2022-03-03..2022-03-05] | between 3 and 5 March 2022 | между 3 и 5 марта 2022 г. | 2022年3月3日至5日之间",
        "[2022-02-23..2022-03-05] | between 23 February and 5 March 2022 | между 23 февраля и 5 марта 2022 г. | 2022年2月23日至3月5日之间",
        "[2022-02..2022-03] | February 2022 or March 2022 | февраль 2022 г. или март 2022 г. | 2022年2月或2022年3月",
        "[2022-02..2022-05] | between February 2022 and May 2022 | не ранее февраля 2022 г. и не позднее мая 2022 г. "
            + "| 2022年2月至2022年5月之间",
        "[2020..2022] | between 2020 and 2022 | не ранее 2020 и не позднее 2022 | 2020年至2022年之间",
        "XXXX | unknown | неизвестно | 日期不详",
        "1066-10-14 | 14 October 1066 | 14 октября 1066 г. | 1066年10月14日"
    })
    void isShownInThreeLanguages(String edtf, String english, String russian, String chinese) {
        PartialDate date = PartialDate.parse(edtf);
        assertEquals(english, date.display(Locale.ENGLISH));
        assertEquals(russian, date.display(RUSSIAN));
        assertEquals(chinese, date.display(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void otherLanguagesGetEnglish() {
        Locale before = Locale.getDefault();
        Locale.setDefault(RUSSIAN);
        try {
            assertEquals("about March 2023", PartialDate.parse("2023-03~").display(Locale.FRENCH));
            assertEquals("20 March 2023", PartialDate.parse("2023-03-20").display(Locale.US));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void overlapsEveryRangeItMayLieIn() {
        LocalDate first = LocalDate.of(2023, 3, 1);
        LocalDate last = LocalDate.of(2023, 3, 31);
        assertTrue(PartialDate.parse("2023").overlaps(first, last));
        assertTrue(PartialDate.parse("2023-03-31").overlaps(first, last));
        assertTrue(PartialDate.parse("2023-03-01").overlaps(first, last));
        assertFalse(PartialDate.parse("2023-04-01").overlaps(first, last));
        assertFalse(PartialDate.parse("2023-02").overlaps(first, last));
        assertTrue(PartialDate.parse("../2023-03-01").overlaps(first, last));
        assertFalse(PartialDate.parse("../2023-02").overlaps(first, last));
        assertTrue(PartialDate.parse("1949/..").overlaps(first, last));
        assertFalse(PartialDate.parse("2024/").overlaps(null, last));
        assertTrue(PartialDate.parse("2024").overlaps(first, null));
        assertTrue(PartialDate.unknown().overlaps(first, last));
        assertTrue(PartialDate.parse("[..2024-01-01]").overlaps(first, last));
        assertFalse(PartialDate.parse("[2023-02-01..2023-02-28]").overlaps(first, last));
    }

    @Test
    void onlyAnUnqualifiedDayIsExact() {
        assertTrue(PartialDate.parse("2023-03-20").isExact());
        for (String edtf : List.of("2023-03-20?", "2023-03-20~", "2023-03", "2023-03-20/2023-03-20", "XXXX", "2023-03-20/..",
            "[..2023-03-20]", "[2023-03-20..]", "[2023-03-20..2023-03-21]")) {
            assertFalse(PartialDate.parse(edtf).isExact(), edtf);
        }
    }

    @Test
    void sortsByEarliestThenLatest() {
        List<String> sorted = List.of("2024", "2023-03-20", "2023", "XXXX", "2023-01-01", "../2022", "2023/..")
                .stream().map(PartialDate::parse).sorted().map(PartialDate::getEdtf).collect(Collectors.toList());
        assertEquals(List.of("../2022", "XXXX", "2023-01-01", "2023", "2023/..", "2023-03-20", "2024"), sorted);
    }

    @Test
    void isEqualByItsText() {
        assertEquals(PartialDate.parse("2023-03-20"), PartialDate.parse("20 Mar 2023"));
        assertEquals(PartialDate.parse("2023-03-20").hashCode(), PartialDate.of(LocalDate.of(2023, 3, 20)).hashCode());
        assertNotEquals(PartialDate.parse("2023"), PartialDate.parse("2023-XX"));
        assertNotEquals(0, PartialDate.parse("2023").compareTo(PartialDate.parse("2023-XX")));
    }

    @Test
    void everyDayOfFiveYearsKeepsItsTextAndItsSpan() {
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            PartialDate date = PartialDate.parse(day.toString());
            assertEquals(day.toString(), date.getEdtf());
            assertEquals(day, date.getEarliest());
            assertEquals(day, date.getLatest());
            assertEquals(date, PartialDate.parse(date.display(Locale.ENGLISH)));
            assertEquals(date, PartialDate.parse(date.display(RUSSIAN)));
            assertEquals(date, PartialDate.parse(date.display(Locale.CHINESE)));
        }
    }

    @Test
    void whatIsAcceptedIsStableAndInOrder() {
        Random random = new Random(2023);
        String[] pieces = {
            "20", "23", "19", "-", "-", "03", "02", "29", "XX", "X", "?", "~", "/", "..", "21", " March ", "年", "月",
            "[", "]", " or "
        };
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(10); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertStable(text.toString());
        }
    }

    /** Displayed dates can be typed. */
    @ParameterizedTest
    @ValueSource(strings = {"../2023-03-20", "../2023-03", "../2023", "2023-03-20/..", "2023-03/..", "202X/..",
        "[..2022-02-22]", "[..2022-02]", "[..2022]", "[..202X]", "[..2022-02-22~]", "[2021-05-03..]", "[2021-05..]", "[2021..]",
        "[2022-02-23..2022-02-24]", "[2022-02-28..2022-03-01]", "[2021-12-31..2022-01-01]", "[2022-02..2022-03]", "[2021..2022]",
        "[2022-03-03..2022-03-05]", "[2022-02-23..2022-03-05]", "[2021-12-30..2022-01-05]", "[2022-02..2022-05]", "[2020..2022]"})
    void whatIsOpenOrWithinBoundsIsReadAsItIsShown(String edtf) {
        PartialDate date = PartialDate.parse(edtf);
        assertEquals(date, PartialDate.parse(date.display(Locale.ENGLISH)));
        assertEquals(date, PartialDate.parse(date.display(RUSSIAN)));
        assertEquals(date, PartialDate.parse(date.display(Locale.CHINESE)));
    }

    @Test
    void displayedIntervalsCanBeParsed() {
        Random random = new Random(2022);
        for (int i = 0; i < 2000; i++) {
            LocalDate first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
            PartialDate date = PartialDate.oneOf(first, first.plusDays(1 + random.nextInt(random.nextInt(400) + 1)));
            for (Locale language : List.of(Locale.ENGLISH, RUSSIAN, Locale.CHINESE)) {
                assertEquals(date, PartialDate.parse(date.display(language)), date.display(language));
            }
        }
        assertEquals("[..2022-02-22]", PartialDate.by(LocalDate.of(2022, 2, 22)).getEdtf());
        assertEquals("2022-02-22", PartialDate.oneOf(LocalDate.of(2022, 2, 22), LocalDate.of(2022, 2, 22)).getEdtf());
    }

    private static void assertStable(String text) {
        PartialDate date;
        try {
            date = PartialDate.parse(text);
        } catch (PartialDateException refused) {
            return;
        }
        assertEquals(date.getEdtf(), PartialDate.parse(date.getEdtf()).getEdtf(), text);
        assertTrue(date.getEdtf().length() <= 60, text);
        assertFalse(date.display(Locale.ENGLISH).isBlank(), text);
        if (date.getEarliest() != null && date.getLatest() != null) {
            assertFalse(date.getEarliest().isAfter(date.getLatest()), text);
        } else {
            assertTrue(date.isUnknown() || Set.of(Precision.INTERVAL, Precision.ONE_OF).contains(date.precision()), text);
        }
    }

    @Test
    void everyLanguageHasEveryWord() throws IOException {
        Set<String> english = keys("partialdate.properties");
        assertEquals(english, keys("partialdate_ru.properties"));
        assertEquals(english, keys("partialdate_zh.properties"));
    }

    private static Set<String> keys(String bundle) throws IOException {
        try (InputStream in = PartialDate.class.getResourceAsStream(bundle)) {
            return new PropertyResourceBundle(in).keySet();
        }
    }

    @Test
    void aRefusalHasASentence() {
        PartialDateException refusal = assertThrows(PartialDateException.class, () -> PartialDate.parse("2023-02-30"));
        assertEquals("“2023-02-30” does not exist in the calendar.", PartialDateText.sentence(refusal, Locale.ENGLISH));
        assertEquals("Даты «2023-02-30» нет в календаре.", PartialDateText.sentence(refusal, RUSSIAN));
        assertNull(refusal.getCause());
    }
}
