package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that is cut within a row is refused or reported. */
class CutTablesTest {

    private static final String OFSI = "OFSI_CSV, 1, ','";
    private static final String UK = "UK_CSV, 1, ','";
    private static final String EU = "EU_CSV, 0, ;";
    private static final String CSL = "CSL_CSV, 0, ','";
    private static final double[] PLACES = {0.1, 0.5, 0.9, 1};

    @ParameterizedTest
    @CsvSource({OFSI, UK, EU, CSL})
    void cutInsideARowIsRefused(ListFormat format, int header, char separator) throws Exception {
        List<List<String>> rows = rows(format, separator);
        for (double place : PLACES) {
            int last = last(rows, header, place);
            String cut = written(rows.subList(0, last), separator)
                    + written(List.of(rows.get(last).subList(0, rows.get(last).size() / 2)), separator).stripTrailing();
            ReadProblem problem = refused(cut);
            assertEquals(ProblemKind.WRONG_COLUMN_COUNT, problem.reason(), format.name());
            assertEquals(cut.lines().count(), problem.line(), format.name());
        }
    }

    @ParameterizedTest
    @CsvSource({OFSI, UK, EU, CSL})
    void cutInsideAQuoteIsRefused(ListFormat format, int header, char separator) throws Exception {
        List<List<String>> rows = rows(format, separator);
        for (double place : PLACES) {
            int last = last(rows, header, place);
            String cut = written(rows.subList(0, last), separator) + "\"" + rows.get(last).get(0).replace("\"", "\"\"");
            ReadProblem problem = refused(cut);
            assertEquals(ProblemKind.OPEN_QUOTE, problem.reason(), format.name());
        }
    }

    @ParameterizedTest
    @CsvSource({OFSI, UK, EU, CSL})
    void cutBeforeALineBreakIsReported(ListFormat format, int header, char separator) throws Exception {
        List<List<String>> rows = rows(format, separator);
        String cut = written(rows.subList(0, last(rows, header, 0.5) + 1), separator).stripTrailing();
        ReadList list = RealFiles.read(RealFiles.made("cut.csv", cut)).list();
        assertTrue(list.remarks().stream().anyMatch(remark -> remark.reason() == ProblemKind.NO_FINAL_LINE_BREAK), format.name());
    }

    private static ReadProblem refused(String cut) {
        return assertThrows(UnreadableListException.class, () -> RealFiles.read(RealFiles.made("cut.csv", cut))).getProblem();
    }

    private static int last(List<List<String>> rows, int header, double place) {
        return Math.max(header + 1, (int) ((rows.size() - 1) * place));
    }

    private static List<List<String>> rows(ListFormat format, char separator) throws Exception {
        byte[] table = format == ListFormat.CSL_CSV ? ListExtracts.bytes("us-csl/csl_consolidated_2022-04.csv") : SampleLists.bytes(format);
        return new ArrayList<>(RawCounts.cells(new String(table, StandardCharsets.UTF_8), separator));
    }

    private static String written(List<List<String>> rows, char separator) {
        return rows.stream().map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(String.valueOf(separator)))).collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
