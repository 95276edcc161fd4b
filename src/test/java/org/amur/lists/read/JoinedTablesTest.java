package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two tables are joined, or one has its header in each part, the header is no party. */
class JoinedTablesTest {

    @ParameterizedTest
    @CsvSource({"uk/ofsi_conlist_2018-04-13.csv, 1, 2106", "uk/ofsi_conlist_2022format_2rows_cols1-30_2026-06-03.csv, 1, 2",
        "uk/uksl_csv_header_2026-06-24.csv, 1, 1", "eu/eu_fsf_csv_1_1_header_cols1-21_2026-08-05.csv, 0, 1",
        "us-csl/csl_consolidated_2022-04.csv.gz, 0, 14160"})
    void aHeaderThatComesAgainIsNoParty(String path, int line, int parties) throws IOException {
        String text = new String(RealFiles.bytes(path), StandardCharsets.ISO_8859_1);
        String header = text.lines().skip(line).findFirst().orElseThrow();
        String joined = text + (text.endsWith("\n") ? "" : "\n") + header.toUpperCase(Locale.ROOT) + "\n";
        ReadList list = RealFiles.read(RealFiles.made("list", joined.getBytes(StandardCharsets.ISO_8859_1))).list();
        assertEquals(parties, list.parties());
        assertEquals(Map.of(Reason.HEADER_AGAIN, 1), list.skippedBy());
    }
}
