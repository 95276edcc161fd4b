package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class SortTest {

    private static final Set<String> COLUMNS = Set.of("when", "type");
    private static final Map<String, String> PATHS = Map.of("when", "e.date", "type", "e.type");
    private static final Sort NEWEST = Sort.descending("when");

    @Test
    void parsesAnAddress() {
        assertEquals(Sort.ascending("type"), Sort.parse("type", COLUMNS, NEWEST));
        assertEquals(Sort.descending("type"), Sort.parse("-type", COLUMNS, NEWEST));
    }

    @Test
    void anUnknownColumnFallsBack() {
        for (String text : List.of("", "-", "--when", "When", "when desc", "e.id; drop table event", "+when")) {
            assertEquals(NEWEST, Sort.parse(text, COLUMNS, NEWEST), text);
        }
        assertEquals(NEWEST, Sort.parse(null, COLUMNS, NEWEST));
    }

    @Test
    void writesTheParsedText() {
        for (String text : List.of("when", "-when", "type", "-type")) {
            assertEquals(text, Sort.parse(text, COLUMNS, NEWEST).toString());
        }
    }

    @Test
    void aClickOnTheSortedColumnReversesIt() {
        assertEquals("when", NEWEST.by("when").toString());
        assertEquals("-when", Sort.ascending("when").by("when").toString());
        assertEquals("type", NEWEST.by("type").toString());
    }

    @Test
    void hasAColumnForViews() {
        assertEquals("when", NEWEST.getColumn());
    }

    @Test
    void ordersByTheColumnThenTheNumber() {
        assertEquals(" order by e.date desc nulls last, e.id desc", NEWEST.orderBy(PATHS, "e.id"));
        assertEquals(" order by e.type asc nulls first, e.id asc", Sort.ascending("type").orderBy(PATHS, "e.id"));
    }

    @Test
    void aConstantColumnComesFirstInTheSameDirection() {
        assertEquals(" order by e.type desc, e.date desc nulls last, e.id desc", NEWEST.orderBy("e.type", PATHS, "e.id"));
        assertEquals(" order by e.type asc, e.date asc nulls first, e.id asc",
                Sort.ascending("when").orderBy("e.type", PATHS, "e.id"));
    }
}
