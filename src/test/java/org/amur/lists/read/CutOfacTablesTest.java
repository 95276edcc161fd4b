package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cut between two rows of one of OFAC's tables is detected by the others. */
class CutOfacTablesTest {

    private static final Set<ProblemKind> CUTS = Set.of(
            ProblemKind.END_MARK_MISSING,
            ProblemKind.END_MARK_LOST,
            ProblemKind.PARTIES_AFTER_LAST,
            ProblemKind.ENDS_EARLY);
    private static final List<String> OF_2025 = List.of("prim", "alt", "add", "comments").stream()
            .map(table -> "ofac/cons_" + table + "_2025-12-19.csv").toList();

    private static List<String> of(String year) {
        return List.of("sdn", "alt", "add").stream().map(table -> "ofac/sdn-" + year + "-01/" + table + ".csv").toList();
    }

    /** Returns the files, one of them cut to a part at the end of a row. */
    private static ListFile[] cut(List<String> paths, String table, double part) throws Exception {
        ListFile[] files = ListExtracts.files(paths.toArray(String[]::new)).toArray(ListFile[]::new);
        for (int i = 0; i < files.length; i++) {
            if (files[i].name().contains(table)) {
                String whole = new String(ListExtracts.bytes(paths.get(i)), StandardCharsets.ISO_8859_1);
                int end = whole.indexOf('\n', (int) (whole.length() * part)) + 1;
                files[i] = RealFiles.made(files[i].name(), whole.substring(0, end).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static List<ProblemKind> cuts(ListFile... files) throws Exception {
        return RealFiles.read(files).list().remarks().stream().map(ReadProblem::reason).filter(CUTS::contains).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alt", "add", "comments"})
    void missingEndMarkIsReported(String table) throws Exception {
        assertTrue(cuts(cut(OF_2025, table, 0.5)).contains(ProblemKind.END_MARK_LOST));
    }

    @ParameterizedTest
    @CsvSource({"2022, alt.csv, 0.5", "2022, add.csv, 0.33", "2019, alt.csv, 0.5", "2019, add.csv, 0.33"})
    void missingRowsOfTheLastPartiesAreReported(String year, String table, double part) throws Exception {
        assertTrue(cuts(cut(of(year), table, part)).contains(ProblemKind.ENDS_EARLY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2022"})
    void missingLastPartiesAreReported(String year) throws Exception {
        assertEquals(List.of(ProblemKind.PARTIES_AFTER_LAST),
                cuts(cut(of(year), "sdn.csv", 0.9)).stream().filter(reason -> reason != ProblemKind.END_MARK_MISSING).toList());
    }

    /** In a release of 2022 one table has the end mark and two have not, and one address belongs to a missing party. */
    @Test
    void wholeTablesAreNotTakenForCut() throws Exception {
        assertEquals(List.of(), cuts(cut(OF_2025, "none", 1)));
        assertEquals(List.of(), cuts(cut(of("2019"), "none", 1)));
        assertEquals(List.of(ProblemKind.END_MARK_MISSING, ProblemKind.END_MARK_MISSING), cuts(cut(of("2022"), "none", 1)));
    }
}
