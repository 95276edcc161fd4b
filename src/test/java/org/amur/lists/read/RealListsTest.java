package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.PublishersFiles;
import org.amur.lists.read.RawCounts.Counts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every publisher's file is read completely: counts equal an independent count and the table beside the resources. */
@Tag(PublishersFiles.TAG)
class RealListsTest {

    private interface Raw {
        Counts count() throws Exception;
    }

    enum Real {
        OFAC_2020(() -> RawCounts.ofacXml("ofac/cons_2020-12-14.xml"), "ofac/cons_2020-12-14.xml"),
        OFAC_FEB_22(() -> RawCounts.ofacXml("ofac/cons_2022-02-22.xml"), "ofac/cons_2022-02-22.xml"),
        OFAC_FEB_24(() -> RawCounts.ofacXml("ofac/cons_2022-02-24.xml"), "ofac/cons_2022-02-24.xml"),
        OFAC_CSV_2025(() -> RawCounts.ofacCsv("ofac/cons_prim_2025-12-19.csv", "ofac/cons_alt_2025-12-19.csv",
                "ofac/cons_add_2025-12-19.csv", "ofac/cons_comments_2025-12-19.csv"), "ofac/cons_prim_2025-12-19.csv",
                "ofac/cons_alt_2025-12-19.csv", "ofac/cons_add_2025-12-19.csv", "ofac/cons_comments_2025-12-19.csv"),
        SDN_2019(() -> RawCounts.ofacCsv("ofac/sdn-2019-01/sdn.csv", "ofac/sdn-2019-01/alt.csv", "ofac/sdn-2019-01/add.csv",
                null), "ofac/sdn-2019-01/sdn.csv", "ofac/sdn-2019-01/alt.csv", "ofac/sdn-2019-01/add.csv"),
        SDN_2022(() -> RawCounts.ofacCsv("ofac/sdn-2022-01/sdn.csv", "ofac/sdn-2022-01/alt.csv", "ofac/sdn-2022-01/add.csv",
                null), "ofac/sdn-2022-01/sdn.csv", "ofac/sdn-2022-01/alt.csv", "ofac/sdn-2022-01/add.csv"),
        ADVANCED(() -> RawCounts.advanced("ofac/sdn_advanced_sample_2024-02-23.xml"), "ofac/sdn_advanced_sample_2024-02-23.xml"),
        EU_2018(() -> RawCounts.eu("eu/eu_fsf_1_1_excerpt_2018-12-21.xml"), "eu/eu_fsf_1_1_excerpt_2018-12-21.xml"),
        EU_2024(() -> RawCounts.eu("eu/eu_fsf_1_1_excerpt_2024-12-11.xml"), "eu/eu_fsf_1_1_excerpt_2024-12-11.xml"),
        /** Two rows of one entity, counted manually: two names and the reference. */
        EU_CSV(() -> new Counts(1, 2, 0, 1), "eu/eu_fsf_csv_1_1_header_cols1-21_2026-08-05.csv"),
        UK_XML(() -> RawCounts.ukXml("uk/uksl_xml_trimmed_2026-08-26.xml"), "uk/uksl_xml_trimmed_2026-08-26.xml"),
        /**
         * One row, counted manually: a Latin and a Dari name, a branch office, its group and its UN reference, and a
         * date left under the national identifier when the row was shortened.
         */
        UK_CSV(() -> new Counts(1, 2, 1, 3), "uk/uksl_csv_header_2026-06-24.csv"),
        OFSI_2018(() -> RawCounts.ofsi("uk/ofsi_conlist_2018-04-13.csv", "windows-1252", 28, 14, new int[] {11, 12}),
                "uk/ofsi_conlist_2018-04-13.csv"),
        OFSI_2022(() -> RawCounts.ofsi("uk/ofsi_conlist_2022format_2rows_cols1-30_2026-06-03.csv", "UTF-8", 0, 19,
                new int[] {14, 16}), "uk/ofsi_conlist_2022format_2rows_cols1-30_2026-06-03.csv"),
        UN_2018(() -> RawCounts.un("un/consolidated_2018-10-29.xml"), "un/consolidated_2018-10-29.xml"),
        UN_2023(() -> RawCounts.un("un/consolidated_2023-08-23.xml"), "un/consolidated_2023-08-23.xml"),
        UN_2025(() -> RawCounts.un("un/consolidated_2025-04-19.xml"), "un/consolidated_2025-04-19.xml"),
        SECO_2017(() -> RawCounts.seco("seco/seco_schema_test-list_2017.xml"), "seco/seco_schema_test-list_2017.xml"),
        SECO_2026(() -> RawCounts.seco("seco/seco_trimmed_2026-08-27.xml"), "seco/seco_trimmed_2026-08-27.xml"),
        CSL(() -> RawCounts.csl("us-csl/csl_consolidated_2022-04.csv.gz"), "us-csl/csl_consolidated_2022-04.csv.gz");

        private final Raw raw;
        private final String[] files;

        Real(Raw raw, String... files) {
            this.raw = raw;
            this.files = files;
        }

        ReadList read() throws Exception {
            return ListReading.of(RealFiles.files(files)).read(entry -> { });
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsAreThoseOfTheRawFile(Real real) throws Exception {
        ReadList list = real.read();
        Counts raw = real.raw.count();
        assertAll(() -> assertEquals(raw.parties(), list.parties(), "parties"),
                () -> assertEquals(raw.names(), list.names(), "names"),
                () -> assertEquals(raw.addresses(), list.addresses(), "addresses"),
                () -> assertEquals(raw.identifiers(), list.identifiers(), "identifiers"));
    }

    @ParameterizedTest
    @EnumSource
    void tableStatesTheCounts(Real real) throws Exception {
        ReadList list = real.read();
        String row = "| %s | %s | %,d | %,d | %,d | %,d | %,d |".formatted(real.files[0].replaceFirst("/(sdn|cons_prim.*)\\.csv$",
                "/$1.csv …"),
                list.format(), list.parties(), list.names(), list.addresses(), list.identifiers(), list.skippedInAll());
        assertTrue(Files.readString(Path.of("src/test/resources/lists/README.md")).contains(row), row);
    }

    @ParameterizedTest
    @EnumSource
    void everyElementIsKnown(Real real) throws Exception {
        assertEquals(Set.of(), real.read().remarks().stream().filter(remark -> remark.reason() == ProblemKind.UNKNOWN_ELEMENT)
                .map(ReadProblem::detail).collect(Collectors.toSet()));
    }

    @Test
    void noFileIsLeftOut() throws Exception {
        Set<String> covered = Arrays.stream(Real.values()).flatMap(real -> Stream.of(real.files)).collect(Collectors.toSet());
        Path folder = RealFiles.folder();
        try (Stream<Path> there = Files.walk(folder)) {
            Set<String> files = there.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(files, new TreeSet<>(covered));
        }
    }

    @Test
    void oneAddressOf2022HasNoParty() throws Exception {
        ReadList list = Real.SDN_2022.read();
        List<ReadProblem> skipped = list.skipped();
        assertEquals(1, list.skippedInAll());
        assertEquals(ProblemKind.WITHOUT_PARTY, skipped.get(0).reason());
        assertTrue(skipped.get(0).detail().startsWith("34489,51678,"), skipped.toString());
        assertEquals(13_625, skipped.get(0).line());
        assertEquals(1, list.remarkedBy().get(ProblemKind.REPEATED_REFERENCE));
    }
}
