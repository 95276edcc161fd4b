package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.rows.FigureFile;
import org.amur.figureimport.rows.ParsedFigures;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.junit.jupiter.api.Test;

/** Preview of a file before its import, whatever the record contains. */
class ImportPreviewTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);
    private static final long SOURCE = 7;

    /** Figures of a year in columns whose names leave open which is the year. */
    private static final String TWO_YEARS = "a,b,value\n2022,2023,1.5\n";

    @Test
    void aPublicationDateIsCheckedAgainstTheCurrentReading() {
        ImportFile file = file(TWO_YEARS);
        file.setReading(null, null, yearIn("a"));
        file.setSource(SOURCE, PartialDate.parse("2023-02"));
        assertNull(preview(file).getEarly());
        assertTrue(preview(file).isComplete());

        file.setReading(null, null, yearIn("b"));
        ImportPreview early = preview(file);
        assertEquals("2023", early.getEarly().period().toString());
        assertFalse(early.isComplete(), "Nothing may be written so");
        assertTrue(early.isSourceNeeded(), "The time can still be corrected");
        file.setSource(SOURCE, PartialDate.parse("2024"));
        assertTrue(preview(file).isComplete());
    }

    @Test
    void figuresWithAnOwnDateAreNotCheckedAgainstThatOfTheFile() {
        ImportFile file = file("year,country,partner,exports (mn USD),published\n2023,RU,CN,1,2024-02\n2021,RU,CN,1,\n");
        List<MappedColumn> proposed = read(file).head().orElseThrow().mapping().columns();
        file.setReading(null, null, new Mapping("", proposed, Map.of(FigurePart.REPORTER, "FTS")));
        file.setSource(SOURCE, PartialDate.parse("2022-03"));
        assertEquals(2, preview(file).getWritten());
        assertTrue(preview(file).isComplete());
        file.setSource(SOURCE, PartialDate.parse("2021-03"));
        assertEquals("2021", preview(file).getEarly().period().toString());
    }

    /** A preview of one reading does not permit the import of another. */
    @Test
    void theDigestCoversReadingAndCitation() {
        ImportFile file = file(TWO_YEARS);
        Set<String> digests = new HashSet<>();
        assertTrue(digests.add(preview(file).getDigest()));
        file.setReading(null, null, yearIn("a"));
        assertTrue(digests.add(preview(file).getDigest()));
        file.setReading(null, null, yearIn("a").with(FigurePart.UNIT, "mn"));
        assertTrue(digests.add(preview(file).getDigest()));
        file.setReading("windows-1251", null, yearIn("a"));
        assertTrue(digests.add(preview(file).getDigest()));
        file.setReading(null, null, yearIn("a"));
        file.setSource(SOURCE, PartialDate.parse("2023-02"));
        assertTrue(digests.add(preview(file).getDigest()));
        file.setSource(SOURCE, PartialDate.parse("2023-03"));
        assertTrue(digests.add(preview(file).getDigest()));
        ParsedFigures parsed = read(file);
        assertTrue(digests.add(new ImportPreview(file, new ImportPlan(parsed, null, List.of(), List.of(), null, List.of())).getDigest()));
    }

    @Test
    void theDigestIgnoresPublisherAndRecord() {
        ImportFile file = file(TWO_YEARS);
        file.setReading(null, null, yearIn("a"));
        String shown = preview(file).getDigest();
        file.confirmAmounts();
        file.setReading(null, null, new Mapping("Office", yearIn("a").columns(), yearIn("a").constants()));
        ParsedFigures parsed = read(file);
        assertEquals(
                shown,
                new ImportPreview(
                                file,
                                new ImportPlan(
                                        parsed, new Option(SOURCE, "Office"), List.of(), List.of(), null, List.of()))
                        .getDigest());
    }

    private static Mapping yearIn(String column) {
        List<MappedColumn> columns = List.of(new MappedColumn(column, FigurePart.YEAR, Map.of()),
                new MappedColumn("value", FigurePart.VALUE, Map.of()));
        return new Mapping("", columns, Map.of(FigurePart.REPORTER, "GACC", FigurePart.PARTNER, "RU", FigurePart.FLOW, "export",
                FigurePart.UNIT, "bn", FigurePart.CURRENCY, "USD"));
    }

    private static ImportFile file(String csv) {
        return new ImportFile("anna", "table.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the preview for an empty record. */
    private static ImportPreview preview(ImportFile file) {
        ParsedFigures parsed = read(file);
        return new ImportPreview(file, new ImportPlan(parsed, new Option(SOURCE, "Office"), List.of(), parsed.drafts(), null, List.of()));
    }

    private static ParsedFigures read(ImportFile file) {
        try {
            return FigureFile.read(new ByteArrayInputStream(file.getContent()), file.reading(), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
