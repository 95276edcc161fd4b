package org.amur.screening.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CaseKeyTest {

    @Test
    void severalKeysAreParsed() {
        List<CaseKey> several = List.of(new CaseKey(5, 2), new CaseKey(70, 11));
        assertEquals("5.2-70.11", CaseKey.text(several));
        assertEquals(several, CaseKey.parseAll("5.2-70.11"));
        assertEquals("", CaseKey.text(List.of()));
        assertEquals(List.of(), CaseKey.parseAll(null));
    }

    @Test
    void invalidKeyIsIgnored() {
        assertEquals(List.of(new CaseKey(5, 2)), CaseKey.parseAll("-5.2-x.1-7-1.2.3-99999999999999999999.1"));
        assertEquals(100, CaseKey.parseAll("1.1-".repeat(500)).size());
        assertEquals(100, CaseKey.parseAll(CaseKey.text(IntStream.range(0, 200).mapToObj(id -> new CaseKey(id, 1)).toList())).size());
    }
}
