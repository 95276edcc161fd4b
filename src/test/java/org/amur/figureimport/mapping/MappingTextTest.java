package org.amur.figureimport.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;

class MappingTextTest {

    @Test
    void mappingsStoredByEarlierVersionsAreRead() {
        Mapping mapping = new Mapping("Customs \"of\" Перу", List.of(
                new MappedColumn("value", FigurePart.VALUE, Map.of(FigurePart.UNIT, "1000", FigurePart.FLOW, "export")),
                new MappedColumn("", FigurePart.IGNORED, Map.of())), Map.of(FigurePart.YEAR, "2022", FigurePart.REPORTER, "GACC"));
        String stored = """
                {"publisher":"Customs \\"of\\" Перу","columns":[{"name":"value","is":"VALUE","says":{"FLOW":"export","UNIT":"1000"}},\
                {"name":"","is":"IGNORED","says":{}}],"says":{"REPORTER":"GACC","YEAR":"2022"}}""";
        assertEquals(mapping, MappingText.read(stored));
        assertEquals(stored, MappingText.write(mapping));
    }

    @Test
    void mappingsLongerThanTheColumnAreRefused() {
        MappedColumn column = new MappedColumn("x".repeat(100), FigurePart.IGNORED, Map.of());
        Mapping mapping = new Mapping("", Stream.generate(() -> column).limit(600).toList(), Map.of());
        assertThrows(RefusedException.class, () -> MappingText.toKeep(mapping));
    }
}
