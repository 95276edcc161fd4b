package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells of the UK's tables with several values are split. */
class UkCellsTest {

    private static RealFiles.Read ofsi;

    @BeforeAll
    static void read() throws Exception {
        ofsi = RealFiles.read(
                RealFiles.made(
                        "ofsi.csv",
                        """
                Last Updated,03/06/2026
                Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Passport Details,Group Type,Alias Type,Regime,Group ID
                IVANOV,Ivan,,,,,(1) Provisional 28642163 (German) issued by the city of Hamburg (2) 954242 (Moroccan) issued on 28 June 1995 in \
                Meknas (expired),Individual,Primary name,Al-Qaida,1
                PETROV,Petr,,,,,"Passport No: (a) 199421147 (expired 29.12.2014), (b) 381110042 (expired 25.1.2016), (c) 563210184 (expired 18.6.2018).",Individual,Primary name,Al-Qaida,2
                """));
    }

    static Stream<Arguments> cells() {
        return Stream.of(parts("Tunisian", "Tunisian"), parts("(1) Somali (2) Swedish", "Somali", "Swedish"),
                parts("(a) Jordanian (b) American", "Jordanian", "American"), parts("1) Uzbek 2) Afghan", "Uzbek", "Afghan"),
                parts("a) French, b) Tunisian", "French", "Tunisian"), parts("(1) Germany (b) Algeria", "Germany", "Algeria"),
                parts("(1)-(2) Tunisia (3) Morocco", "Tunisia", "Tunisia", "Morocco"),
                parts("(1) to (6) Algeria (7) Morocco", "Algeria", "Algeria", "Algeria", "Algeria", "Algeria", "Algeria", "Morocco"),
                parts("(1) Manzil Tmim (2)-(4) -", "Manzil Tmim", null, null, null), parts("(1) - (2) Shabwa", null, "Shabwa"),
                parts("(1) (2) Iraq", null, "Iraq"), parts("(1) Zaporozhye(2) Simferopol, Crimea", "Zaporozhye", "Simferopol, Crimea"),
                parts("1 (Yemeni) (b) 2 (Yemeni)", "1 (Yemeni)", "2 (Yemeni)"), parts("Regulation 7(a)", "Regulation 7(a)"),
                parts("Village (a.k.a. Vladimirovca), Region (I)", "Village (a.k.a. Vladimirovca), Region (I)"));
    }

    private static Arguments parts(String cell, String... parts) {
        return Arguments.of(cell, Arrays.asList(parts));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void sequentialMarksSeparateParts(String cell, List<String> parts) {
        assertEquals(parts, NumberedParts.of(cell).parts());
    }

    @ParameterizedTest
    @CsvSource({
        "Provisional 28642163 (German) issued by the city of Hamburg, 28642163, German",
        "A-333602 (Indian) issued on 4 June 1985, A-333602, Indian",
        "Bahraini passport number 1272611(previous), 1272611,",
        "Passport no.:TR024417 issued on 20/12/2003, TR024417,",
        "Italian Fiscal Code LBR HBB 61S17 Z352F, LBR HBB 61S17 Z352F,",
        "V57865 (BOMBAY) issued on 3 Oct 1983, V57865,",
        "842 781, 842 781,",
        "OR 1961825 (Afghanistan). Issued in name of A. Born in 1965, OR 1961825, Afghanistan",
        "INN: 7702235133, INN: 7702235133,",
        "(Egypt). Issued 1993., , Egypt",
        "Pakistani national ID no.54201-247561-5, 54201-247561-5,",
        "Qatari ID no.: 25463401784, 25463401784,",
        "SSN 156-92-9858 (United States), 156-92-9858, United States",
        "LIBYAN PASSPORT No.B/001897, B/001897,",
        "LIBYAN PASSPORT B/001897 (Libya), B/001897, Libya",
        "Russian Passport number 8208 No. 555627, 8208 555627,",
        "DG5149481 (Pakistan)Issued 22.8.2006. Passport booklet number A2815665., DG5149481, Pakistan",
        "OB0637580 (valid from 20.5.2014) Was granted Schengen visa No 011518403, OB0637580,",
        "'Passport Number 010312413, issue number 002-15-L093534', 010312413,"
    })
    void numberIsFoundInASentence(String sentence, String number, String country) {
        IdentifierText stated = IdentifierText.in(sentence);
        assertEquals(number == null ? List.of() : List.of(number), stated.numbers());
        assertEquals(country, stated.country());
        assertEquals(number != null, stated.isClear());
    }

    @ParameterizedTest
    @CsvSource({"Reference 51. Passport no. 0608109. issued 18/11/2005, 0608109, false",
        "Passport Number. 290220142. Service passport number: 836220035, 290220142|836220035, true",
        "holder of NIC No 04766495. Holder of French Passport No 11CK51319, 04766495|11CK51319, true",
        "Certificate of Nationality No. 302581. National ID No. 192-3238459-9, 302581|192-3238459-9, true",
        "National no 1234 and Social Security no 5678, 1234|5678, true", "12 and 13 together, , false"})
    void severalNumbersInASentenceAreSplit(String sentence, String numbers, boolean clear) {
        IdentifierText stated = IdentifierText.in(sentence);
        assertEquals(numbers == null ? "" : numbers, String.join("|", stated.numbers()));
        assertEquals(clear, stated.isClear());
    }

    @Test
    void passportsOfOneCellAreFoundByTheirNumbers() {
        ListEntry entry = having("(1) Provisional 28642163");
        assertEquals(
                List.of("28642163 German", "954242 Moroccan"),
                entry.identifiers().stream()
                        .filter(each -> each.kind().equals("Passport"))
                        .map(each -> each.number() + " " + each.country())
                        .sorted()
                        .toList());
        assertTrue(entry.identifiers().stream()
                .anyMatch(each -> each.note().equals("954242 (Moroccan) issued on 28 June 1995 in Meknas (expired)")));
    }

    /** Returns the entry that has a number whose note begins with the cell, without the mark. */
    private static ListEntry having(String cell) {
        String words = cell.substring(cell.indexOf(' ') + 1);
        return ofsi.entries().stream().map(ReadEntry::entry).filter(entry -> entry.identifiers().stream()
                .anyMatch(each -> each.note() != null && each.note().startsWith(words))).findFirst().orElseThrow();
    }

    @Test
    void ambiguousCellIsKept() {
        ListEntry entry = ofsi.entries().stream().map(ReadEntry::entry).filter(each -> each.remarks().stream()
                .anyMatch(remark -> remark.text().startsWith("Passport No: (a) 199421147"))).findFirst().orElseThrow();
        assertEquals(
                List.of("199421147", "381110042", "563210184"),
                entry.identifiers().stream()
                        .filter(each -> each.kind().equals("Passport"))
                        .map(ListEntry.Identifier::number)
                        .sorted()
                        .toList());
    }

    @Test
    void nationalitiesOfOneCellAreSeveral() {
        EntryDraft draft = new EntryDraft("1", "list", 1);
        UkCells.nationalities(
                draft,
                "Nationality",
                "(1) Somali (2) Iranian (Iranian citizenship) (3) Bahrain (citizenship revoked in 2015)");
        assertEquals(List.of("Somali null", "Iranian Iranian citizenship", "Bahrain (citizenship revoked in 2015) null"),
                draft.entry().countries().stream().map(tie -> tie.country() + " " + tie.note()).toList());
    }

    @ParameterizedTest
    @CsvSource({"(1) Bor (2) Juba, Sudan, Bor/Sudan Juba/Sudan", "(1) Bor (2) -, (1) Sudan (2) Mali, Bor/Sudan null/Mali",
        ", (1) Iraq (2) Iran, null/Iraq null/Iran", "Bor, (1) Sudan (2) Mali, Bor/null null/Sudan null/Mali"})
    void aTownAndItsCountryAreOnePlace(String town, String country, String places) {
        EntryDraft draft = new EntryDraft("1", "list", 1);
        UkCells.birthPlaces(draft, town, country);
        assertEquals(
                places,
                String.join(
                        " ",
                        draft.entry().birthPlaces().stream()
                                .map(place -> place.city() + "/" + place.country())
                                .toList()));
    }
}
