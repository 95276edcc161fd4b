package org.amur.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.amur.PublishersFiles;
import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry;
import org.amur.lists.read.ListFile;
import org.amur.lists.read.ListReading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Country names of real lists are recognised. */
class CountryWordsTest {

    private static final List<String> RELEASES = List.of("ofac/cons_2020-12-14.xml", "ofac/cons_2022-02-24.xml",
            "ofac/cons_prim_2025-12-19.csv ofac/cons_alt_2025-12-19.csv ofac/cons_add_2025-12-19.csv ofac/cons_comments_2025-12-19.csv",
            "ofac/sdn-2019-01/sdn.csv ofac/sdn-2019-01/alt.csv ofac/sdn-2019-01/add.csv",
            "ofac/sdn-2022-01/sdn.csv ofac/sdn-2022-01/alt.csv ofac/sdn-2022-01/add.csv", "ofac/sdn_advanced_sample_2024-02-23.xml",
            "eu/eu_fsf_1_1_excerpt_2018-12-21.xml", "eu/eu_fsf_1_1_excerpt_2024-12-11.xml", "uk/uksl_xml_trimmed_2026-08-26.xml",
            "uk/uksl_csv_header_2026-06-24.csv", "uk/ofsi_conlist_2018-04-13.csv",
            "uk/ofsi_conlist_2022format_2rows_cols1-30_2026-06-03.csv", "un/consolidated_2018-10-29.xml", "un/consolidated_2023-08-23.xml",
            "un/consolidated_2025-04-19.xml", "seco/seco_trimmed_2026-08-27.xml");

    /** Names without a current country, with more than one, or of something else. */
    private static final Set<String> NO_COUNTRY = Set.of(
            "Afghanistan (area bordering Chaman District, Quetta, Pakistan)", "Africa", "Autonomous SSR",
            "Bahrain (citizenship revoked in Jan. 2015)", "Bahrain (citizenship revoked in January 2015)", "Branch Office 11: Iran",
            "Central District, Pyongyang", "Congolese", "Crimea", "Crimea 295000", "DRC and Belgian nationalities",
            "Damascus Countryside", "In Syria as at June 2013", "Iranian national and US national/citizen",
            "Isfahan, Iran (Islamic Republic of).", "Kazakhstan (currently known as Taraz)", "Kosovo",
            "Kuwaiti citizenship withdrawn in 2002", "Latakia Province, Syria", "Netherlands Antilles", "None Identified",
            "North-Ossetian Autonomous SSR, RSFSR", "Pakistan (Palatial bungalow in the hilly area)", "Possibly Ethiopian",
            "Region: Crimea", "Region: Kafia Kingi", "Region: Northern Mali", "SSR", "Sudan/South Sudan", "Sudan/or South Sudan",
            "Sudanese by birth", "Syrian Arab Republic as of September 2015", "Tartous",
            "Trinadad and Tobago (from birth until 27 Nov 2013)", "USSR (until 1991)", "United States of America (Former location)",
            "United States of America. Also believed to hold Syrian nationality",
            "United States. Also believed to hold Syrian nationality", "former Yugoslavia", "now Republic of Moldova",
            "possibly Palestinian;arrested 23 Apr 2002", "undetermined");

    @ParameterizedTest
    @CsvSource({"Tunisian, TN", "United Kingdom of Great Britain and Northern Ireland, GB", "Democratic People’s Republic of Korea, KP",
        "South Sudanese, SS", "Côte d'Ivoire, CI", "NIGERIEN, NE", "Nigerian, NG", "Saudi Arabian, SA", "DRC, CD", "Qatarian, QA",
        "Kuwaiti citizenship, KW", "Kuwait (residence as at Mar 2009) (UN address), KW"})
    void countryAndNationalityAreRecognised(String word, String code) {
        assertEquals(Optional.of(code), EntryCountries.code(word));
    }

    @ParameterizedTest
    @CsvSource({"Congolese", "Korean", "Dominican", "Stateless", "MISUSE", "BOMBAY", "Samoa (American)",
        "Georgia (USA)", "Bahrain (citizenship revoked since 2015)"})
    void ambiguousNameIsNoCountry(String word) {
        assertEquals(Optional.empty(), EntryCountries.code(word));
    }

    @Test
    @Tag(PublishersFiles.TAG)
    void countryNamesOfRealListsAreKnown() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (String release : RELEASES) {
            ListReading.of(Arrays.stream(release.split(" ")).map(CountryWordsTest::file).toList())
                    .read(read -> words(read.entry()).filter(word -> EntryCountries.code(word).isEmpty()).forEach(unknown::add));
        }
        assertEquals(new TreeSet<>(NO_COUNTRY), unknown);
    }

    private static ListFile file(String path) {
        Path file = PublishersFiles.get("lists/" + path);
        return new ListFile(file.getFileName().toString(), () -> Files.newInputStream(file));
    }

    private static Stream<String> words(ListEntry entry) {
        return Stream.of(entry.countries().stream().filter(tie -> tie.countryCode() == null).map(ListEntry.Tie::country),
                entry.birthPlaces().stream().filter(place -> place.countryCode() == null).map(ListEntry.Place::country),
                entry.addresses().stream().filter(address -> address.countryCode() == null).map(ListEntry.Address::country),
                entry.features().stream().filter(feature -> feature.kind() == FeatureKind.FLAG).map(ListEntry.Feature::value))
                .flatMap(words -> words).filter(Objects::nonNull);
    }
}
