package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements and columns that a publisher renames are not lost unnoticed. */
class RenamedPartsTest {

    /** Returns the file with the first occurrence of a name replaced. */
    private static ListFile renamed(ListFormat format, String from, String to) throws Exception {
        String text = new String(SampleLists.bytes(format), StandardCharsets.ISO_8859_1);
        return RealFiles.made("list", text.replaceFirst(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource({"OFSI_CSV, Name 1, name 1", "OFSI_CSV, Name 2, name 2", "OFSI_CSV, Name 5, name 5", "OFSI_CSV, Name 6, name 6",
        "OFSI_CSV, Name Non-Latin Script, name non-latin script", "UK_CSV, Name 6, name 6",
        "UK_CSV, Name non-latin script, name non-latin script", "EU_CSV, NameAlias_WholeName, namealias_wholename",
        "CSL_CSV, name, name", "CSL_CSV, alt_names, alt_names", "CSL_CSV, addresses, addresses"})
    void aTableWithoutAColumnOfNamesIsRefused(ListFormat format, String column, String named) throws Exception {
        ListFile file = renamed(format, column, "Another");
        ReadProblem problem = assertThrows(UnreadableListException.class, () -> RealFiles.read(file)).getProblem();
        assertEquals(ProblemKind.MISSING_COLUMN, problem.reason());
        assertEquals(named, problem.detail());
    }

    @ParameterizedTest
    @CsvSource({
        "OFAC_XML, akaList",
        "OFAC_XML, address",
        "OFAC_XML, addressList",
        "UN_XML, INDIVIDUAL_ALIAS",
        "UN_XML, ENTITY_ADDRESS",
        "UN_XML, ENTITY",
        "UK_XML, NonLatinNames",
        "UK_XML, Passport",
        "EU_XML, identification",
        "SECO_XML, nationality",
        "SECO_XML, object",
        "OFAC_ADVANCED, Alias",
        "OFAC_ADVANCED, FeatureVersion",
        "OFAC_ADVANCED, SanctionsEntry"
    })
    void renamedElementIsReportedOnce(ListFormat format, String element) throws Exception {
        ReadList list = RealFiles.read(renamed(format, element)).list();
        assertEquals(List.of("Another"), list.remarks().stream().filter(remark -> remark.reason() == ProblemKind.UNKNOWN_ELEMENT)
                .map(ReadProblem::detail).toList());
    }

    @ParameterizedTest
    @CsvSource({"UN_XML, ENTITIES", "OFAC_ADVANCED, DistinctParties"})
    void knownContentOfARenamedElementIsRead(ListFormat format, String element) throws Exception {
        ReadList list = RealFiles.read(renamed(format, element)).list();
        assertEquals(RealFiles.read(SampleLists.of(format).get(0)).list().names(), list.names());
        assertEquals(0, list.remarkedBy().getOrDefault(ProblemKind.UNKNOWN_ELEMENT, 0));
    }

    /** Returns the file with every element of that name renamed. */
    private static ListFile renamed(ListFormat format, String element) throws Exception {
        String text = new String(SampleLists.bytes(format), StandardCharsets.ISO_8859_1);
        return RealFiles.made("list", text.replaceAll("(</?)" + element + "\\b(?!-)", "$1Another").getBytes(StandardCharsets.ISO_8859_1));
    }
}
