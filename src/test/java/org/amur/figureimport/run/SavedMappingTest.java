package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Mapping;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A mapping is saved as template, or refused with a message. */
class SavedMappingTest {

    private static final String TOO_LONG = "figureImport.mapping.tooLong";

    @Test
    void aTooLongMappingOfAFileIsRefused() {
        ImportFile file = new ImportFile("anna", "table.csv", new byte[0]);
        file.setReading(null, null, columns(400));
        assertEquals(columns(400), file.reading().mapping());
        file.setReading(null, null, null);
        assertEquals(TOO_LONG, refused(() -> file.setReading(null, null, columns(1_200))));
        assertNull(file.reading().mapping());
    }

    @Test
    void aTooLongTemplateIsRefused() {
        TableMapping kept = new TableMapping(List.of("a", "b"));
        kept.setMapping(columns(400));
        assertEquals(columns(400), kept.getMapping());
        assertEquals(TOO_LONG, refused(() -> kept.setMapping(columns(1_200))));
    }

    @Test
    void concurrentTemplatesAreRefusedWithAMessage() {
        assertEquals("figureImport.mapping.taken", new TableMappingRecordKind().taken().orElseThrow().key());
    }

    private static String refused(Executable command) {
        return assertThrows(RefusedException.class, command).getRefusals().get(0).key();
    }

    private static Mapping columns(int count) {
        return new Mapping("", IntStream.range(0, count).mapToObj(number -> new MappedColumn("column " + number, FigurePart.VALUE,
                Map.of(FigurePart.FLOW, "EXPORT", FigurePart.PERIOD, "2020-01"))).toList(), Map.of(FigurePart.REPORTER, "GACC"));
    }
}
