package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a publisher names anew is not lost in silence. */
class RenamedPartsTest {

    private static final String OFSI_2018 = "uk/ofsi_conlist_2018-04-13.csv";

    /** The file with the first of what is named so named otherwise. */
    private static ListFile renamed(String path, String from, String to) throws Exception {
        String text = new String(RealFiles.bytes(path), StandardCharsets.ISO_8859_1);
        return RealFiles.made("list", text.replaceFirst(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource({OFSI_2018 + ", Name 1, name 1", OFSI_2018 + ", Name 6, name 6", OFSI_2018 + ", Name 5, name 5",
        "uk/ofsi_conlist_2022format_2rows_cols1-30_2026-06-03.csv, Name 2, name 2",
        "uk/ofsi_conlist_2022format_2rows_cols1-30_2026-06-03.csv, Name Non-Latin Script, name non-latin script",
        "uk/uksl_csv_header_2026-06-24.csv, Name 6, name 6",
        "uk/uksl_csv_header_2026-06-24.csv, Name non-latin script, name non-latin script",
        "eu/eu_fsf_csv_1_1_header_cols1-21_2026-08-05.csv, NameAlias_WholeName, namealias_wholename",
        "us-csl/csl_consolidated_2022-04.csv.gz, name, name", "us-csl/csl_consolidated_2022-04.csv.gz, alt_names, alt_names",
        "us-csl/csl_consolidated_2022-04.csv.gz, addresses, addresses"})
    void aTableWithoutAColumnOfNamesIsRefused(String path, String column, String named) throws Exception {
        ListFile file = renamed(path, column, "Another");
        ReadProblem problem = assertThrows(UnreadableListException.class, () -> RealFiles.read(file)).getProblem();
        assertEquals(Reason.MISSING_COLUMN, problem.reason());
        assertEquals(named, problem.detail());
    }

    @ParameterizedTest
    @CsvSource({"ofac/cons_2022-02-24.xml, akaList", "ofac/cons_2022-02-24.xml, address", "ofac/cons_2022-02-24.xml, addressList",
        "un/consolidated_2023-08-23.xml, INDIVIDUAL_ALIAS", "un/consolidated_2023-08-23.xml, ENTITY_ADDRESS",
        "un/consolidated_2023-08-23.xml, ENTITY",
        "uk/uksl_xml_trimmed_2026-08-26.xml, NonLatinNames", "uk/uksl_xml_trimmed_2026-08-26.xml, Passport",
        "eu/eu_fsf_1_1_excerpt_2024-12-11.xml, citizenship", "seco/seco_trimmed_2026-08-27.xml, nationality",
        "seco/seco_trimmed_2026-08-27.xml, object", "ofac/sdn_advanced_sample_2024-02-23.xml, Alias",
        "ofac/sdn_advanced_sample_2024-02-23.xml, FeatureVersion", "ofac/sdn_advanced_sample_2024-02-23.xml, SanctionsEntry"})
    void anElementOfAnotherNameIsRemarkedOnce(String path, String element) throws Exception {
        ReadList list = RealFiles.read(renamed(path, element)).list();
        assertEquals(List.of("Another"), list.remarks().stream().filter(remark -> remark.reason() == Reason.UNKNOWN_ELEMENT)
                .map(ReadProblem::detail).toList());
    }

    @ParameterizedTest
    @CsvSource({"un/consolidated_2023-08-23.xml, ENTITIES", "ofac/sdn_advanced_sample_2024-02-23.xml, DistinctParties"})
    void whatStandsInAnElementOfAnotherNameIsReadIfItIsKnown(String path, String element) throws Exception {
        ReadList list = RealFiles.read(renamed(path, element)).list();
        assertEquals(RealFiles.read(RealFiles.file(path)).list().names(), list.names());
        assertEquals(0, list.remarkedBy().getOrDefault(Reason.UNKNOWN_ELEMENT, 0));
    }

    /** Every element of that name. */
    private static ListFile renamed(String path, String element) throws Exception {
        String text = new String(RealFiles.bytes(path), StandardCharsets.ISO_8859_1);
        return RealFiles.made("list", text.replaceAll("(</?)" + element + "\\b(?!-)", "$1Another").getBytes(StandardCharsets.ISO_8859_1));
    }
}
