package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.AllocatedBytes;
import org.amur.PublishersFiles;
import org.amur.lists.read.ListEntry.Address;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References of parties without stable numbers (Commerce, State) are the same in every release. */
class CslReferencesTest {

    private static final String HEADER =
            "_id,source,entity_number,name,addresses,alt_names,federal_register_notice,start_date,source_list_url\n";
    private static final String ENTITY_LIST = "Entity List (EL) - Bureau of Industry and Security";
    private static final String DENIED = "Denied Persons List (DPL) - Bureau of Industry and Security";

    private static String row(String id, String source, String name, String addresses, String notice, String since) {
        return Stream.of(id, source, "", name, addresses, "", notice, since, "").map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static RealFiles.Read read(String... rows) throws Exception {
        return RealFiles.read(RealFiles.made("csl.csv", HEADER + String.join("", rows)));
    }

    private static List<String> references(String... rows) throws Exception {
        return read(rows).entries().stream().map(each -> each.entry().reference()).toList();
    }

    @Test
    void furtherNoticeKeepsTheReference() throws Exception {
        ReadEntry before = read(row(
                        "a".repeat(40), ENTITY_LIST, "Avant-Space LLC", "Moscow, RU", "87 FR 20299", "2022-04-01"))
                .entries()
                .get(0);
        ReadEntry after = read(row("b".repeat(40), ENTITY_LIST, "Avant-Space LLC", "Moscow, RU", "87 FR 20299, 88 FR 1", "2022-04-01"))
                .entries().get(0);
        assertEquals("EL/AVANT SPACE LLC", before.entry().reference());
        assertEquals(before.entry().reference(), after.entry().reference());
        assertNotEquals(before.canonical().hash(), after.canonical().hash());
    }

    @Test
    void publishersNumberIsStoredButNotCompared() throws Exception {
        ReadEntry one = read(row("a".repeat(40), ENTITY_LIST, "Avant-Space LLC", "", "", "")).entries().get(0);
        ReadEntry other = read(row("b".repeat(40), ENTITY_LIST, "Avant-Space LLC", "", "", "")).entries().get(0);
        assertEquals("a".repeat(40), one.entry().names().get(0).id());
        assertEquals(one.canonical().hash(), other.canonical().hash());
    }

    @Test
    void partyWithANumberHasItAsReference() throws Exception {
        RealFiles.Read read = RealFiles.read(RealFiles.made("csl.csv", HEADER
                + "306,Specially Designated Nationals (SDN) - Treasury Department,306,BANCO NACIONAL DE CUBA,,,,,\n"
                + "0123456789,Specially Designated Nationals (SDN) - Treasury Department,307,BANCO,,,,,\n"));
        assertEquals(List.of("306/SDN", "307/SDN"), read.entries().stream().map(each -> each.entry().reference()).toList());
    }

    @ParameterizedTest
    @CsvSource({"Co. Ltd., Co Ltd", "'A  B', A B", "'A\u00a0B ', A B", "'“A” B', '\"A\" B'", "Sky Rise, SKY RISE"})
    void punctuationOfANameKeepsTheReference(String one, String other) throws Exception {
        assertEquals(references(row("1", DENIED, one, "", "", "")), references(row("2", DENIED, other, "", "", "")));
    }

    @Test
    void namesakesAreDistinguishedByFurtherAttributes() throws Exception {
        assertEquals(List.of("EL/SAEED TALEBI/IR/TEHRAN", "EL/SAEED TALEBI", "EL/SAEED TALEBI/AE/DUBAI"), references(
                row("1", ENTITY_LIST, "Saeed Talebi", "Tehran, IR", "", "2020-08-27"),
                row("2", ENTITY_LIST, "Saeed Talebi", "Gormley, CA; Tehran, IR", "", "2013-12-12"),
                row("3", ENTITY_LIST, "Saeed Talebi", "Dubai, AE", "", "2019-08-14")), "by the country");
        assertEquals(List.of("DPL/TETRABAL/US/605 TRAIL LAKE DRIVE RICHARDSON TX 75081", "DPL/TETRABAL"), references(
                row("1", DENIED, "TETRABAL", "605 TRAIL LAKE DRIVE, RICHARDSON, TX, 75081, US", "", "2001-09-06"),
                row("2", DENIED, "TETRABAL", "316 CANDLEWOOD PLACE, RICHARDSON, TX, 75081, US", "", "2001-09-06")), "by the address");
        assertEquals(
                List.of("ISN/GOVERNMENT OF SYRIA", "ISN/GOVERNMENT OF SYRIA/2013-12-10"),
                references(
                        row(
                                "1",
                                "Nonproliferation Sanctions (ISN) - State Department",
                                "Government of Syria",
                                "",
                                "",
                                "2013-09-10"),
                        row(
                                "2",
                                "Nonproliferation Sanctions (ISN) - State Department",
                                "Government of Syria",
                                "",
                                "",
                                "2013-12-10")),
                "by the day");
        assertEquals(
                List.of("EL/SEAJET", "EL/SEAJET/CN/ROOM 1002"),
                references(
                        row("1", ENTITY_LIST, "Seajet", "Beijing, CN", "", "2018-09-04"),
                        row("2", ENTITY_LIST, "Seajet", "Room 1002, CN", "", "")),
                "without a day");
    }

    @Test
    void namesakesAreDistinguishedByAllAddresses() throws Exception {
        List<String> called = references(row("1", DENIED, "AL NASER", "BOX 28360, DUBAI, AE", "", "2021-11-17"),
                row("2", DENIED, "AL NASER", "BOX 28360, DUBAI, AE; BOX 911399, AMMAN, JO", "", "2021-11-17"),
                row("3", DENIED, "AL NASER", "BOX 911399, AMMAN, JO; BOX 28360, DUBAI, AE", "", "2022-05-16"));
        assertEquals(3, called.stream().distinct().count());
        String all = called.stream().filter(each -> each.matches("DPL/AL NASER/AE/BOX 28360 DUBAI/[0-9a-f]{8}")).findFirst().orElse("none");
        assertEquals(Set.of("DPL/AL NASER", all, "DPL/AL NASER/AE/BOX 28360 DUBAI/2022-05-16"), Set.copyOf(called));
    }

    private static final String THERE = row("1", DENIED, "AIR FREIGHT LTD", "AL AMIRAT STREET, BAGHDAD, IQ", "", "2021-11-17");
    private static final String SECOND = row("2", DENIED, "AIR FREIGHT LTD", "BOX 911399, AMMAN, JO", "", "2021-11-17");
    private static final String CALLED = "DPL/AIR FREIGHT LTD/JO/BOX 911399 AMMAN";

    /** Each shares a date, a country or an address with another party. */
    private static final List<String> LATER = List.of(row("3", DENIED, "AIR FREIGHT LTD", "AIRPORT, AQABA, JO", "", "2023-01-01"),
            row("4", DENIED, "AIR FREIGHT LTD", "BOX 911399, AMMAN, JO", "", "2023-01-01"),
            row("5", DENIED, "AIR FREIGHT LTD", "BOX 911399, AMMAN, JO; BOX 1, LONDON, GB", "", "2024-01-01"),
            row("6", DENIED, "AIR FREIGHT LTD", "", "", ""));

    @Test
    void laterNamesakeKeepsExistingReferences() throws Exception {
        String there = row("1", ENTITY_LIST, "Cobber", "Shenzhen, CN", "86 FR 36496", "2021-07-12");
        String later = row("2", ENTITY_LIST, "Cobber", "Shenzhen, CN", "86 FR 67319", "2021-11-26");
        assertEquals(List.of("EL/COBBER"), references(there));
        assertEquals(List.of("EL/COBBER/CN/SHENZHEN/2021-11-26", "EL/COBBER"), references(later, there));
    }

    @Test
    void thirdNamesakeKeepsExistingReferences() throws Exception {
        List<String> two = List.of("DPL/AIR FREIGHT LTD", CALLED);
        assertEquals(two, references(THERE, SECOND));
        for (String later : LATER) {
            assertEquals(two, references(THERE, SECOND, later).subList(0, 2), later);
        }
        List<String> all = references(Stream.concat(Stream.of(THERE, SECOND), LATER.stream()).toArray(String[]::new));
        assertEquals(two, all.subList(0, 2));
        assertEquals(6, all.stream().distinct().count(), all::toString);
    }

    @Test
    void removedNamesakeKeepsOtherReferencesUnlessFirst() throws Exception {
        List<String> rows = new ArrayList<>(List.of(THERE, SECOND));
        rows.addAll(LATER);
        List<String> before = references(rows.toArray(String[]::new));
        for (int gone : new int[] {2, 4, 5}) {
            List<String> left = new ArrayList<>(rows);
            List<String> called = new ArrayList<>(before);
            left.remove(gone);
            called.remove(gone);
            assertEquals(called, references(left.toArray(String[]::new)), rows.get(gone));
        }
        assertEquals(List.of("DPL/AIR FREIGHT LTD"), references(SECOND), "the next takes its place");
        assertEquals(List.of("DPL/AIR FREIGHT LTD", "DPL/AIR FREIGHT LTD/JO/AIRPORT AQABA"), references(SECOND, LATER.get(0)));
    }

    @Test
    void renewalAndAddedAddressKeepReferences() throws Exception {
        assertEquals(List.of("DPL/AIR FREIGHT LTD", CALLED), references(THERE.replace("2021-11-17", "2022-05-16"),
                SECOND.replace("2021-11-17", "2022-05-16").replace(", JO", ", JO; STREET 5, LONDON, US")));
    }

    @Test
    void distinguishingALargeGroupIsNotQuadratic() {
        AllocatedBytes.assertLinear(2_500, size -> {
            List<NamedParty> parties = IntStream.range(0, size).mapToObj(each -> NamedParty.of(DENIED, "A", "2021-11-17",
                    List.of(new Address(each + " Street", null, null, null, null, "JO", null, null)))).toList();
            Namesakes namesakes = new Namesakes();
            parties.forEach(namesakes::add);
            assertEquals(size, parties.stream().map(namesakes::reference).distinct().count());
        });
    }

    @Test
    void referencesFitTheColumn() {
        Namesakes namesakes = new Namesakes();
        List<NamedParty> parties = Stream.of("2021", "2022", "2023")
                .flatMap(day -> Stream.of("A", "B")
                        .map(end -> NamedParty.of(
                                "List of parties ".repeat(9),
                                "A name ".repeat(40),
                                day + " or thereabouts".repeat(9),
                                List.of(
                                        new Address(
                                                "A street ".repeat(9), null, null, null, null, "COUNTRY", null, null),
                                        new Address("B street " + end, null, null, null, null, "JO", null, null)))))
                .toList();
        parties.forEach(namesakes::add);
        Set<String> called = parties.stream().map(namesakes::reference).collect(Collectors.toSet());
        assertEquals(parties.size(), called.size());
        assertTrue(called.stream().allMatch(each -> each.length() <= 200), called::toString);
        assertTrue(called.stream().anyMatch(each -> each.length() > 190), called::toString);
    }

    @Test
    void memoryOfReferencesIsCountedOnce() {
        Namesakes namesakes = new Namesakes();
        NamedParty party = NamedParty.of(DENIED, "A", "2021-11-17", List.of());
        NamedParty other = NamedParty.of(DENIED, "A", "2022-11-17", List.of());
        assertTrue(namesakes.add(party) > 200);
        assertEquals(0, namesakes.add(party));
        assertTrue(namesakes.add(other) > 400);
        assertEquals(0, namesakes.add(other));
        assertEquals(0, namesakes.add(NamedParty.of(DENIED, " - ", "", List.of())));
    }

    @Test
    void identicalPartiesShareAReferenceWithAWarning() throws Exception {
        RealFiles.Read read = read(
                row("1", DENIED, "Aero Systems", "", "59 FR 5664", ""),
                row("2", DENIED, "Aero Systems", "", "58 FR 50382", ""));
        assertEquals(
                List.of("DPL/AERO SYSTEMS", "DPL/AERO SYSTEMS"),
                read.entries().stream().map(each -> each.entry().reference()).toList());
        assertEquals(1, read.list().remarkedBy().get(ProblemKind.REPEATED_REFERENCE));
    }

    @Test
    void partiesOfTwoListsAreDistinct() throws Exception {
        assertEquals(List.of("EL/PHOTON", "DPL/PHOTON"),
                references(row("1", ENTITY_LIST, "Photon", "", "", ""), row("2", DENIED, "Photon", "", "", "")));
    }

    @Test
    void longNamesAreCutAndDistinguishedByHash() throws Exception {
        List<String> long2 = references(row("1", ENTITY_LIST, "Ministry of Defence ".repeat(20) + "of Belarus", "", "", ""),
                row("2", ENTITY_LIST, "Ministry of Defence ".repeat(20) + "of Russia", "", "", ""));
        assertEquals(2, long2.stream().distinct().count());
        assertTrue(long2.stream().allMatch(each -> each.length() <= 90 && each.startsWith("EL/MINISTRY OF DEFENCE")), long2::toString);
    }

    @Test
    @Tag(PublishersFiles.TAG)
    void realListHasFiveAmbiguousNames() throws Exception {
        RealFiles.Read csl = RealFiles.read(RealFiles.file("us-csl/csl_consolidated_2022-04.csv.gz"));
        // The sixth is a number that the CAPTA list uses twice, 15268.
        assertEquals(5 + 1, csl.list().remarkedBy().get(ProblemKind.REPEATED_REFERENCE));
        assertTrue(csl.entries().stream().allMatch(each -> each.entry().reference().length() <= 200));
        assertTrue(csl.entries().stream().noneMatch(each -> each.entry().reference().matches("[0-9a-f]{40}.*")));
    }

    @Test
    void orderAndFurtherNoticesKeepReferences() throws Exception {
        List<List<String>> rows = RawCounts.cells(new String(ListExtracts.bytes("us-csl/csl_consolidated_2022-04.csv"),
                StandardCharsets.UTF_8), ',');
        List<String> before = sorted(rows);
        int notice = rows.get(0).indexOf("federal_register_notice");
        List<List<String>> body = new ArrayList<>();
        rows.subList(1, rows.size()).forEach(row -> body.add(new ArrayList<>(row)));
        body.forEach(row -> {
            row.set(notice, row.get(notice) + ", 88 FR 1");
            row.set(0, Integer.toHexString(row.hashCode()).repeat(5));
        });
        Collections.shuffle(body, new Random(1));
        body.add(0, rows.get(0));
        assertEquals(before, sorted(body));
    }

    private static List<String> sorted(List<List<String>> rows) throws Exception {
        String text = rows.stream().map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","))).collect(Collectors.joining("\r\n", "", "\r\n"));
        return RealFiles.read(RealFiles.made("csl.csv", text)).entries().stream().map(each -> each.entry().reference()).sorted().toList();
    }
}
