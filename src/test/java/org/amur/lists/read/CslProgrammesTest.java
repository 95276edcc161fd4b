package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Lists of the departments of Commerce and State name no programme: of the screening list they are one each. */
class CslProgrammesTest {

    @Test
    void aListThatNamesNoneIsTheProgramme() throws Exception {
        RealFiles.Read csl = RealFiles.read(RealFiles.file("us-csl/csl_consolidated_2022-04.csv.gz"));
        Map<String, Long> programmes = csl.entries().stream().flatMap(each -> each.entry().programmes().stream())
                .filter(programme -> programme.title() != null)
                .collect(Collectors.groupingBy(ListEntry.Programme::code, Collectors.counting()));
        assertEquals(Map.of("EL", 2001L, "DTC", 727L, "DPL", 462L, "UVL", 201L, "MEU", 71L), programmes);
        assertTrue(csl.entries().stream().noneMatch(each -> each.entry().programmes().isEmpty()));
    }
}
