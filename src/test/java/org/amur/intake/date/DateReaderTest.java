package org.amur.intake.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.amur.intake.text.ArticleText;

/** Tests the reader of dates; all texts were published on Wednesday, 13 March 2024, unless they say otherwise. */
class DateReaderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met on 5 March 2024.                                   | 2024-03-05
            They met on March 7th, 2024, and on the 8th of March.       | 2024-03-07 2024-03-08
            The visit of 20 − 22 March 2023 was short.                  | 2023-03-20/2023-03-22
            It lasted from 28 December 2023 to 3 January 2024.          | 2023-12-28/2024-01-03
            It was on Jan. 5 or 2024-02-06 or 25/02/2024.               | 2024-01-05 2024-02-06 2024-02-25
            Exports from January to October 2023 rose.                  | 2023-01/2023-10
            In the first quarter of 2023 and in Q4 2022.                | 2023-33 2022-36
            In the first half of 2021, in spring 2023, in the 1990s.    | 2021-01/2021-06 2023-21 199X
            Over the first seven months of 2023 it grew.                | 2023-01/2023-07
            At the end of 2025, in early March, in mid-2023.            | 2025 2024-03 2023
            Trade in 2023 beat that of the 2014 crisis; 2013–2021.      | 2023 2014 2013/2021
            It will be so in 2024 and 2025.                             | 2024/2025
            1996: It opened. The line had 2005: no more.                | 1996
            5 марта 2024 года, 7-го марта и 08.03.2024.                 | 2024-03-05 2024-03-07 2024-03-08
            С 20 по 22 марта 2023 года шёл форум.                       | 2023-03-20/2023-03-22
            За январь–октябрь 2023 года экспорт вырос.                  | 2023-01/2023-10
            В первом квартале 2023 года и во II квартале 2022 года.     | 2023-33 2022-34
            В начале 2023 года, в конце мая 2023 года, в 1990-е годы.   | 2023 2023-05 199X
            За первые семь месяцев 2023 года; в 2013–2021 годах.        | 2023-01/2023-07 2013/2021
            2024年3月5日，3月7日，2023年3月20日至22日，二〇二三年三月。 | 2024-03-05 2024-03-07 2023-03-20/2023-03-22 2023-03
            2023年第一季度，2022年下半年，2023年前七个月，2024年1-2月。 | 2023-33 2022-07/2022-12 2023-01/2023-07 2024-01/2024-02
            2023年初，5月中旬，20世纪90年代，2022至2023年。             | 2023 [2024-05-11..2024-05-20] 199X 2022/2023
            """)
    void writtenDatesAreReadAsWritten(String text, String dates) {
        assertEquals(dates, dates(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Today, yesterday, tomorrow, last night.                     | 2024-03-13 2024-03-12 2024-03-14 2024-03-12
            Last year, this month, last week, next quarter.             | 2023 2024-03 [2024-03-04..2024-03-10] 2024-34
            Earlier this month and later this week.                     | [2024-03-01..2024-03-12] [2024-03-14..2024-03-17]
            Two days ago, a month ago, ten years ago.                   | 2024-03-11 2024-02 2014
            In November, it will open; by the end of the year.          | 2024-11 [2024-03-13..2024-12-31]
            В ноябре откроют мост; до конца 2025 года.                  | 2024-11 [2024-03-13..2025-12-31]
            年底前开放，五月九日访问。                                  | [2024-03-13..2024-12-31] 2024-05-09
            On March 20 last year and between May and July 2023.        | 2023-03-20 2023-05/2023-07
            5 мая прошлого года, 31 окт — РИА.                          | 2023-05-05 2023-10-31
            Last February and next February.                            | 2024-02 2025-02
            Exports from January to February this year; late last year. | 2024-01/2024-02 2023
            Сегодня, вчера, завтра; накануне министр прибыл.            | 2024-03-13 2024-03-12 2024-03-14 2024-03-12
            В прошлом году, в этом месяце, на прошлой неделе.           | 2023 2024-03 [2024-03-04..2024-03-10]
            Два дня назад, неделю назад, 10 лет назад.                  | 2024-03-11 [2024-03-04..2024-03-10] 2014
            В марте прошлого года, в начале месяца, прошлым летом.      | 2023-03 2024-03 2023-22
            Недавно они встретились перед предстоящими выборами.        | [..2024-03-13] [2024-03-13..]
            今天，昨天，明天，去年，本月初，上月底。                     | 2024-03-13 2024-03-12 2024-03-14 2023 2024-03 2024-02
            去年12月5日，今年3月，10年前，上周，本周早些时候。           | 2023-12-05 2024-03 2014 [2024-03-04..2024-03-10] [2024-03-11..2024-03-12]
            昨日晚間，上週五，三個月前，近日。                           | 2024-03-12 2024-03-08 2023-12 [..2024-03-13]
            Over the weekend; a decade ago; in the first half of March. | [2024-03-09..2024-03-10] 2014 [2024-03-01..2024-03-15]
            В минувшие выходные, в первой половине марта.               | [2024-03-09..2024-03-10] [2024-03-01..2024-03-15]
            昨（12）日宣佈；今(13)日在日本周邊。                         | 2024-03-12 2024-03-13
            上周末，本月16日至17日，统计显示,今年1至2月。                | [2024-03-09..2024-03-10] 2024-03-16/2024-03-17 2024-01/2024-02
            """)
    void otherDatesCountFromThePublication(String text, String dates) {
        assertEquals(dates, dates(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He left on Saturday.                                | 2024-03-09
            He left on Wednesday.                               | 2024-03-13
            They will meet on Tuesday, he said on Monday.       | 2024-03-19 2024-03-11
            Last Wednesday, next Thursday, Friday last week.    | 2024-03-06 2024-03-14 2024-03-08
            В минувший вторник, в субботу, в ближайшую пятницу. | 2024-03-12 2024-03-09 2024-03-15
            Встреча состоится в пятницу.                        | 2024-03-15
            周一，上周五，下周二，本周三。                       | 2024-03-11 2024-03-08 2024-03-19 2024-03-13
            双方将于周五会晤。                                   | 2024-03-15
            """)
    void weekdaysAreTheLastUnlessTheSentenceSpeaksOfTheFuture(String text, String dates) {
        assertEquals(dates, dates(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It began on 1 March 2023. The next day it ended; 20 days later it began again. | 2023-03-01 2023-03-02 2023-03-22
            The route opened in 2003. Two years later, it closed.       | 2003 2005
            A treaty of 2001. On 16 May 2014 it grew. Five years later, it ended. | 2001 2014-05-16 2019
            Началось 1 марта. В тот же день кончилось, а спустя три дня началось снова.    | 2024-03-01 2024-03-01 2024-03-04
            The invasion of 5 May 2023 failed; trade fell since the invasion.              | 2023-05-05 2023-05-05/2024-03-13
            On its one-year anniversary of the war? The war began on 5 May 2022.           | 2023-05-05 2022-05-05
            Война началась 5 мая 2022 года. С начала войны торговля росла.                 | 2022-05-05 2022-05-05/2024-03-13
            战争于2022年5月5日爆发。战争爆发以来，贸易增长。                                 | 2022-05-05 2022-05-05/2024-03-13
            代表团3月1日抵达，次日会谈，三天后离开。                                         | 2024-03-01 2024-03-02 2024-03-05
            """)
    void datesCountFromTheDayNamedBefore(String text, String dates) {
        assertEquals(dates, dates(text, PUBLISHED));
    }

    @Test
    void sameDayMayBeAParagraphFurtherOn() {
        assertEquals("2024-03-01 2024-03-01", dates("Началось 1 марта.\n\nШёл дождь.\n\nВ тот же день кончилось.", PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-10 | In December he left, on January 25 he returns.    | 2023-12 2024-01-25
            2024-12-20 | They plan to meet in January. In July, he left.   | 2025-01 2024-07
            2024-03-13 | Rates rise by June. In October 2022, as in May.   | 2024-06 2022-10 2022-05
            2024-01-10 | В ноябре он уехал, 25 января вернётся.            | 2023-11 2024-01-25
            2024-08-21 | 他当地时间20日下午抵达，明年1月访华。              | 2024-08-20 2025-01
            2024-08-02 | 他30日抵达。                                      | 2024-07-30
            """)
    void yearsLeftOutAreGuessedFromPublicationSentenceAndTense(LocalDate published, String text, String dates) {
        assertEquals(dates, dates(text, published));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            He paid 2022 rubles to 2000 people at 10:30.
            She is 35 and may march; the number 20.19 and version 5.2021 are no days.
            The exercise Vostok-2018 cost $2022 for the 20-year-old.
            'Он заплатил 2022 рубля за 2,9 раза, ему 30 лет.'
            'В этой среде, по мнению экспертов, растёт спрос; не ранее, чем обычно.'
            '75周年，3日内，14年来，2000人，四个月，春节，周年，四季。'
            """)
    void otherNumbersAreNotDates(String text) {
        assertEquals("", dates(text, PUBLISHED));
    }

    @Test
    void withoutPublicationOnlyWrittenDatesAreRead() {
        assertEquals("2024-03-05 2023", dates("They met on 5 March 2024. Yesterday and on Monday not. On 7 May? In 2023.", null));
    }

    @Test
    void impossibleDaysAreNotRead() {
        assertEquals("", dates("On 31.02.2024 and 2024-13-01.", PUBLISHED));
    }

    @Test
    void spansAreTheWordsOfTheDate() {
        ArticleText text = ArticleText.of("В минувший вторник, а не с 5 марта 2024 года.", PUBLISHED);
        assertEquals(List.of("минувший вторник", "5 марта 2024 года"),
                DateReader.read(text).stream().map(date -> date.span().of(text.text())).toList());
    }

    @Test
    void oneWordRepeatedIsReadOnceForEachPlace() {
        assertEquals(10_000, DateReader.read(ArticleText.of("today ".repeat(10_000), PUBLISHED)).size());
    }

    private static String dates(String text, LocalDate published) {
        return DateReader.read(ArticleText.of(text, published)).stream()
                .map(date -> date.date().getEdtf())
                .collect(Collectors.joining(" "));
    }
}
