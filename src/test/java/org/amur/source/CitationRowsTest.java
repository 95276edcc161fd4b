package org.amur.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.web.Option;
import org.junit.jupiter.api.Test;

class CitationRowsTest {

    @Test
    void everyCitationHasANumberAndAText() {
        CitationRows rows = new CitationRows();
        rows.add();
        rows.add();
        rows.add();
        rows.getRows().get(0).setSource(new Option(7L, "A gazette"));
        assertEquals(List.of("1 · A gazette", "2 · no source selected", "3 · no source selected"),
                List.copyOf(rows.getNumbers().keySet()));
        assertEquals(List.of(1, 2, 3), List.copyOf(rows.getNumbers().values()));
    }
}
