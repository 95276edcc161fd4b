package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real table that is cut off anywhere but between two rows is refused, or it is remarked. */
class CutTablesTest {

    private static final String OFSI_2018 = "uk/ofsi_conlist_2018-04-13.csv, 1, ','";
    private static final String OFSI_2022 = "uk/ofsi_conlist_2022format_2rows_cols1-30_2026-06-03.csv, 1, ','";
    private static final String UK = "uk/uksl_csv_header_2026-06-24.csv, 1, ','";
    private static final String EU = "eu/eu_fsf_csv_1_1_header_cols1-21_2026-08-05.csv, 0, ;";
    private static final String CSL = "us-csl/csl_consolidated_2022-04.csv.gz, 0, ','";
    private static final double[] PLACES = {0.1, 0.5, 0.9, 1};

    @ParameterizedTest
    @CsvSource({OFSI_2018, OFSI_2022, UK, EU, CSL})
    void insideARow(String path, int header, char separator) throws Exception {
        List<List<String>> rows = rows(path, separator);
        for (double place : PLACES) {
            int last = last(rows, header, place);
            String cut = written(rows.subList(0, last), separator)
                    + written(List.of(rows.get(last).subList(0, rows.get(last).size() / 2)), separator).stripTrailing();
            ReadProblem problem = refused(cut);
            assertEquals(Reason.WRONG_COLUMN_COUNT, problem.reason(), path);
            assertEquals(cut.lines().count(), problem.line(), path);
        }
    }

    @ParameterizedTest
    @CsvSource({OFSI_2018, OFSI_2022, UK, EU, CSL})
    void insideAQuote(String path, int header, char separator) throws Exception {
        List<List<String>> rows = rows(path, separator);
        for (double place : PLACES) {
            int last = last(rows, header, place);
            String cut = written(rows.subList(0, last), separator) + "\"" + rows.get(last).get(0).replace("\"", "\"\"");
            ReadProblem problem = refused(cut);
            assertEquals(Reason.OPEN_QUOTE, problem.reason(), path);
        }
    }

    @ParameterizedTest
    @CsvSource({OFSI_2018, OFSI_2022, UK, EU, CSL})
    void beforeTheEndOfALine(String path, int header, char separator) throws Exception {
        List<List<String>> rows = rows(path, separator);
        String cut = written(rows.subList(0, last(rows, header, 0.5) + 1), separator).stripTrailing();
        ReadList list = RealFiles.read(RealFiles.made("cut.csv", cut)).list();
        assertTrue(list.remarks().stream().anyMatch(remark -> remark.reason() == Reason.NO_FINAL_LINE_BREAK), path);
    }

    private static ReadProblem refused(String cut) {
        return assertThrows(UnreadableListException.class, () -> RealFiles.read(RealFiles.made("cut.csv", cut))).getProblem();
    }

    private static int last(List<List<String>> rows, int header, double place) {
        return Math.max(header + 1, (int) ((rows.size() - 1) * place));
    }

    private static List<List<String>> rows(String path, char separator) throws Exception {
        Charset charset = path.contains("2018") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        return new ArrayList<>(RawCounts.cells(new String(RealFiles.bytes(path), charset), separator));
    }

    private static String written(List<List<String>> rows, char separator) {
        return rows.stream().map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(String.valueOf(separator)))).collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
