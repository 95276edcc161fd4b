package org.amur.trade.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.amur.figure.Commodity;
import org.junit.jupiter.api.Test;

class GoodsNamesTest {

    private final GoodsNames names = new GoodsNames(Map.of(
            "270900",
            new Commodity("270900", "Oils; petroleum, crude", "comtrade.json"),
            "27",
            new Commodity("27", "Mineral fuels", "comtrade.json"),
            "8471",
            new Commodity("8471", "Machines, ".repeat(20), "long.csv")));

    @Test
    void finerGoodsAreNamedByAFileThatIsStated() {
        assertEquals("270900 Oils; petroleum, crude", names.of("270900"));
        assertEquals("comtrade.json", names.sourceOf("270900"));
        assertEquals("270900 Oils; petroleum, crude (name from comtrade.json)", names.withSource("270900"));
    }

    @Test
    void chaptersHaveOurNames() {
        assertEquals("27 Mineral fuels and oils", names.of("27"));
        assertNull(names.sourceOf("27"));
    }

    @Test
    void unnamedGoodsShowTheirCode() {
        assertEquals("HS 271012", names.of("271012"));
        assertNull(names.sourceOf("271012"));
    }

    @Test
    void longNamesAreShortened() {
        assertTrue(names.of("8471").endsWith("…"));
        assertEquals("8471 ".length() + 90, names.of("8471").length(), 1);
    }
}
