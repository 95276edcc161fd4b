package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;

import org.amur.PublishersFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists of the departments of Commerce and State have no programmes: each list becomes one. */
class CslProgrammesTest {

    @Test
    void listWithoutProgrammesIsTheProgramme() throws Exception {
        assertProgrammes(
                ListExtracts.file("us-csl/csl_consolidated_2022-04.csv"),
                Map.of("EL", 12L, "DTC", 9L, "DPL", 6L, "UVL", 3L, "MEU", 3L));
    }

    @Test
    @Tag(PublishersFiles.TAG)
    void sameForTheWholeList() throws Exception {
        assertProgrammes(RealFiles.file("us-csl/csl_consolidated_2022-04.csv.gz"),
                Map.of("EL", 2001L, "DTC", 727L, "DPL", 462L, "UVL", 201L, "MEU", 71L));
    }

    private static void assertProgrammes(ListFile file, Map<String, Long> expected) throws Exception {
        RealFiles.Read csl = RealFiles.read(file);
        Map<String, Long> programmes = csl.entries().stream().flatMap(each -> each.entry().programmes().stream())
                .filter(programme -> programme.title() != null)
                .collect(Collectors.groupingBy(ListEntry.Programme::code, Collectors.counting()));
        assertEquals(expected, programmes);
        assertTrue(csl.entries().stream().noneMatch(each -> each.entry().programmes().isEmpty()));
    }
}
