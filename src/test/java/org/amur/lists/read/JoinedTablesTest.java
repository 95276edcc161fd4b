package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A repeated header in joined tables is not a party. */
class JoinedTablesTest {

    @ParameterizedTest
    @CsvSource({"OFSI_CSV, 1, 2", "UK_CSV, 1, 2", "EU_CSV, 0, 1", "CSL_CSV, 0, 4"})
    void repeatedHeaderIsNotAParty(ListFormat format, int line, int parties) throws IOException {
        String text = new String(SampleLists.bytes(format), StandardCharsets.ISO_8859_1);
        String header = text.lines().skip(line).findFirst().orElseThrow();
        String joined = text + (text.endsWith("\n") ? "" : "\n") + header.toUpperCase(Locale.ROOT) + "\n";
        ReadList list = RealFiles.read(RealFiles.made("list", joined.getBytes(StandardCharsets.ISO_8859_1))).list();
        assertEquals(parties, list.parties());
        assertEquals(Map.of(ProblemKind.HEADER_AGAIN, 1), list.skippedBy());
    }
}
