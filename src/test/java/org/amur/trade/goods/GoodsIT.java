package org.amur.trade.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.amur.ServerTests;
import org.amur.figure.FigureForm;
import org.amur.figure.TradeRecords;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Series;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Goods of whole years and of the same months of each, however a source states them. */
class GoodsIT extends ServerTests {

    private static final String PARTNER = "NR";

    @Inject
    private TradeRecords records;

    @Inject
    private GoodsRepository repository;

    @Test
    void partsOfYearsAreComparedWithTheSameMonths() {
        long source = records.source("Goods " + TradeRecords.word());
        record(source, "2022", "27", "10");
        record(source, "2023", "TOTAL", "14");
        record(source, "2023-01..2023-12", "27", "12");
        record(source, "2023-01..2023-12", "44", "1");
        record(source, "2024-01..2024-10", "27", "8");
        record(source, "2025-01..2025-10", "27", "9");
        record(source, "2025-01..2025-10", "4403", "2");
        record(source, "2025-10", "27", "0.9");

        GoodsTrade whole = answer(null, null);
        assertEquals("[01..12, 01..10, 10]", whole.parts().toString());
        assertEquals("2023", whole.period().toString());
        assertEquals("27 12, 44 1", chapters(whole));
        assertEquals("14", whole.all().getValue().movePointLeft(9).stripTrailingZeros().toPlainString(),
                "stated as a year, its chapters as January to December");
        assertEquals(List.of(2022, 2023), whole.years().years());

        GoodsTrade toOctober = answer("01..10", null);
        assertEquals("2025-01..2025-10", toOctober.period().toString());
        assertEquals("27 9, 44 2", chapters(toOctober));
        assertEquals(List.of(2024, 2025), toOctober.years().years());
        assertEquals("27 8", chapters(answer("01..10", 2024)));

        assertEquals("27 0.9", chapters(answer("10", null)));
        GoodsTrade none = answer("01..03", null);
        assertTrue(none.isEmpty());
        assertNull(none.series());
        assertEquals(whole.parts(), none.parts());
    }

    private GoodsTrade answer(String months, Integer year) {
        return repository.answer(new GoodsQuestion("RU", PARTNER, Flow.EXPORT, null, null,
                months == null ? null : PartOfYear.parse(months).orElseThrow(), year, null));
    }

    private static String chapters(GoodsTrade trade) {
        return trade.all().parts().stream().map(chapter -> chapter.code() + " "
                + chapter.getValue().movePointLeft(9).stripTrailingZeros().toPlainString()).collect(Collectors.joining(", "));
    }

    private void record(long source, String period, String commodity, String billions) {
        FigureForm form = records.form(source, period, billions);
        form.setPublished(PartialDate.parse("2025-12"));
        form.setPartner(PARTNER);
        form.setCommodity(commodity.equals(Series.ALL_GOODS) ? null : commodity);
        form.setValue(new BigDecimal(billions));
        records.figure(form);
    }
}
