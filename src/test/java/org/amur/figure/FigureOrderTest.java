package org.amur.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.web.Sort;
import org.junit.jupiter.api.Test;

/** A list too long to sort by value is sorted by period. */
class FigureOrderTest {

    private static final List<Sort> BY_VALUE = List.of(Sort.ascending("value"), Sort.descending("value"));

    @Test
    void aListIsSortedByValueUpToItsMost() {
        BY_VALUE.forEach(sort -> assertEquals(sort, order(sort, FigureRepository.MAX_BY_VALUE)));
    }

    @Test
    void aLongerOneIsSortedByPeriod() {
        BY_VALUE.forEach(sort -> assertEquals(FigureRepository.NEWEST, order(sort, FigureRepository.MAX_BY_VALUE + 1)));
    }

    @Test
    void everyOtherOrderIsThereHoweverLongTheListIs() {
        FigureRepository.SORTS.keySet().stream().filter(column -> !column.equals("value")).map(Sort::ascending)
                .forEach(sort -> assertEquals(sort, order(sort, Long.MAX_VALUE)));
    }

    private static Sort order(Sort asked, long count) {
        return FigureRepository.order(new FigureFilter(null, null, null, null, null, null, null, null, null, asked, null), count);
    }
}
