package org.amur.figureimport.rows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Small files written in tests, read on one fixed day. */
final class CsvFiles {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 15);
    static final String AMUR_HEADER =
            "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n";

    private CsvFiles() {
    }

    static ParsedFigures read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static ParsedFigures read(byte[] bytes) {
        try {
            return FigureFile.read(new ByteArrayInputStream(bytes), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns each problem as "line column REASON". */
    static List<String> problems(ParsedFigures figures) {
        return figures.problems().stream().map(CsvFiles::inShort).toList();
    }

    static String inShort(Problem problem) {
        return problem.line() + " " + problem.column() + " " + problem.reason();
    }
}
