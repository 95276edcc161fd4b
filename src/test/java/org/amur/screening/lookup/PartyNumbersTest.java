package org.amur.screening.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.screening.Identifier;
import org.amur.screening.Match;
import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.ScreeningIndex;
import org.amur.screening.name.BearerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNumbersTest {

    @ParameterizedTest
    @CsvSource({"Vessel Registration Identification, IMO 7406784, IMO 7406784, NUMBER 7406784",
        "IMO, 9187629, IMO 9187629, NUMBER 9187629", "Tax ID No., 7702-235-133, INN 7702235133, NUMBER 7702235133",
        "REGISTRATION_NUMBER, 1027739019208, NUMBER 1027739019208, OGRN 1027739019208",
        "LEI, 253400JT3MQWNDKMJE44, LEI 253400JT3MQWNDKMJE44, NUMBER 253400JT3MQWNDKMJE44"})
    void labelAndFormDetermineTheScheme(String called, String number, String one, String other) {
        assertEquals(Set.of(one, other), texts(new PartyNumbers().add(called, number)));
    }

    @ParameterizedTest
    @CsvSource({"Passport, AB 123 456, NUMBER AB123456", "Tax ID No., 12345678, NUMBER 12345678",
            "Passport, 9187629, NUMBER 9187629"})
    void invalidFormHasNoScheme(String called, String number, String only) {
        assertEquals(Set.of(only), texts(new PartyNumbers().add(called, number)));
    }

    @ParameterizedTest
    @CsvSource({"EU_REFERENCE, EU.1234.56, EU_REFERENCE EU.1234.56, NUMBER EU.1234.56",
            "UN reference, KPi.033, UN_REFERENCE KPI.033, NUMBER KPI.033", "UK reference, RUS0251, UK_REFERENCE RUS0251, NUMBER RUS0251"})
    void listReferencesHaveTheirScheme(String called, String number, String one, String other) {
        assertEquals(Set.of(one, other), texts(new PartyNumbers().add(called, number)));
    }

    @Test
    void theReferenceOfAnEntryIsWhatItsListCallsIt() {
        assertEquals(Set.of("OFAC_UID 36216"), texts(new PartyNumbers().ofList(OfficialList.US_SDN, "36216")));
        assertEquals(Set.of("UK_REFERENCE RUS0251", "NUMBER RUS0251"),
                texts(new PartyNumbers().ofList(OfficialList.UK_SANCTIONS, "RUS0251")));
        assertEquals(Set.of("NUMBER 123456"), texts(new PartyNumbers().ofList(OfficialList.EU_FSF, "123456")));
        Set<String> screened = texts(new PartyNumbers().ofList(OfficialList.US_SCREENING, "21944/SDN"));
        assertTrue(screened.contains("OFAC_UID 21944"), screened::toString);
        assertEquals(Set.of(), texts(new PartyNumbers().ofList(OfficialList.US_SCREENING, "DPL/FACTORY 4711")), "a name is no number");
    }

    @Test
    void shortNumbersAreIgnored() {
        assertEquals(Set.of(), texts(new PartyNumbers().add("Passport", "12-34").add("Passport", " ").add(null, null)));
    }

    @Test
    void typedNumberMatchesAnyScheme() {
        Set<Identifier> typed = new PartyNumbers().typed("imo 9187629").all();
        assertTrue(typed.containsAll(new PartyNumbers().add("Vessel Registration Identification", "IMO 9187629").all()));
        assertTrue(typed.containsAll(new PartyNumbers(BearerKind.ORGANISATION).add("Company Number", "IMO 9187629").all()));
    }

    @ParameterizedTest
    @CsvSource({"ORGANISATION, Company Number, IMO 5986834, IMO_COMPANY", "ORGANISATION, Identification Number, IMO 6028125, IMO_COMPANY",
        "PERSON, Identification Number, IMO 6028125, IMO_COMPANY", "ORGANISATION, REGISTRATION_NUMBER, IMO 6028125, IMO_COMPANY",
        "UNKNOWN, Company Number, IMO 5986834, IMO_COMPANY", "VESSEL, Identification Number, IMO 9187629, IMO",
        "VESSEL, IMO number, 9187629, IMO", "ORGANISATION, Vessel Registration Identification, IMO 9187629, IMO",
        "ORGANISATION, IMO, 9187629, IMO"})
    void onlyAShipHasAShipsImoNumber(BearerKind of, String called, String number, String scheme) {
        String digits = number.replace("IMO ", "");
        assertEquals(Set.of(scheme + " " + digits, "NUMBER " + digits), texts(new PartyNumbers(of).add(called, number)));
    }

    @Test
    void anOrganisationWithAnImoNumberMayBeAShipOfAListThatHasNoShips() {
        assertEquals(Set.of("IMO 8937675", "IMO_COMPANY 8937675", "NUMBER 8937675"),
                texts(new PartyNumbers(BearerKind.ORGANISATION).add("IMO number", "8937675")));
    }

    @Test
    void aShipIsFoundByItsNumberAlone() {
        Party ship = new Party("ship", BearerKind.VESSEL, List.of(PartyName.of("BELLA STAR")), List.of(), Set.of(),
                new PartyNumbers(BearerKind.VESSEL).add("IMO number", "9187629").all(), null);
        for (EntryKind kind : new EntryKind[] {null, EntryKind.VESSEL}) {
            assertEquals(
                    List.of("ship"),
                    ScreeningIndex.of(List.of(ship))
                            .search(
                                    new ScreeningQuery("", kind, null, null, "9187629").party(),
                                    NameMatcher.THRESHOLD,
                                    5)
                            .stream()
                            .map(match -> match.party().id())
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"IMO 9187629, PERSON", "IMO 9187629, ORGANISATION", "9187629, PERSON", "imo: 9187629, PERSON", "IMO № 9187629,",
        "IMO 9187629, VESSEL"})
    void shipIsFoundByItsNumberForAnyKind(String number, EntryKind kind) {
        Party ship = new Party("ship", BearerKind.VESSEL, List.of(PartyName.of("BELLA STAR")), List.of(), Set.of(),
                new PartyNumbers(BearerKind.VESSEL).add("IMO number", "9187629").all(), null);
        Match found = ScreeningIndex.of(List.of(ship)).search(new ScreeningQuery("Сечин Юрий", kind, null, null, number).party(),
                NameMatcher.THRESHOLD, 5).get(0);
        assertEquals(0.8f, found.score(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"8937675, 8937675,", "IMO 8937675, IMO 8937675,", "7744001497, 7744001497,", "инн: 7744001497, инн: 7744001497,",
        "17016, 17016,", "LEI 253400JT3MQWNDKMJE44, LEI 253400JT3MQWNDKMJE44,", "1C, , 1C", "7-Eleven, , 7-Eleven", "13, , 13",
        "Boeing 747, , Boeing 747", "LEI, , LEI", "Mir 24, , Mir 24"})
    void aNumberTypedInPlaceOfANameIsANumber(String typed, String number, String name) {
        ScreeningQuery question = new ScreeningQuery(typed, null, null, null, null);
        assertEquals(number, question.number());
        assertEquals(name == null ? "" : name, question.name());
    }

    @Test
    void listReferenceIsFoundInTheNameField() {
        assertEquals(Set.of("NUMBER RUS0251"), new ScreeningQuery("RUS0251", null, null, null, null).party().identifiers().stream()
                .map(each -> each.scheme() + " " + each.value()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"Tax ID No., 7340903161, TR", "Tax ID No., 2023153495,", "Tax ID No., 252030326052,", "Finnish business ID, 7702235133,",
        "Registration Number, 310106000205236, CN", "Registration ID, 0505535000804,", "Leiden register, 253400JT3MQWNDKMJE44,"})
    void aNumberOfAnotherCountryIsNotTakenForARussianOne(String called, String number, String country) {
        assertEquals(Set.of("NUMBER " + number), texts(new PartyNumbers().add(called, number, country)));
    }

    @ParameterizedTest
    @CsvSource({"Tax ID No., 7704010041, RU, INN", "Tax ID No., 500100732259,, INN", "ИНН, 7702235133,, INN",
        "Registration ID, 1027739019208, RU, OGRN", "TAX_NUMBER, 7702235133,, INN"})
    void aRussianNumberIsKnownByItsCountryOrItsLastDigits(String called, String number, String country, String scheme) {
        assertEquals(Set.of("NUMBER " + number, scheme + " " + number), texts(new PartyNumbers().add(called, number, country)));
    }

    @ParameterizedTest
    @CsvSource({"INN 7702235133, INN 7702235133", "инн: 7702235133, INN 7702235133", "OGRN № 1027739019208, OGRN 1027739019208",
        "lei 253400JT3MQWNDKMJE44, LEI 253400JT3MQWNDKMJE44"})
    void typedNumberMayHaveALabel(String typed, String number) {
        Set<String> numbers = texts(new PartyNumbers().typed(typed));
        assertTrue(numbers.contains(number), numbers::toString);
        assertTrue(numbers.contains("NUMBER " + number.substring(number.indexOf(' ') + 1)), numbers::toString);
    }

    @Test
    void aShortNumberTypedAloneMayBeOneOfOfacs() {
        assertEquals(Set.of("OFAC_UID 306"), texts(new PartyNumbers().typedAlone(" 306 ")));
        assertEquals(Set.of(), texts(new PartyNumbers().typed("306")), "Beside a name it is anybody's");
        assertEquals(Set.of("NUMBER AB123456"), texts(new PartyNumbers().typedAlone("AB 123456")));
        assertEquals(Set.of("NUMBER AB123456"), texts(new PartyNumbers().typedAlone("Паспорт № AB 123456")));
        assertEquals(Set.of("NUMBER AB123456"), texts(new PartyNumbers().typedAlone("护照：AB123456")));
        assertEquals(Set.of(), texts(new PartyNumbers().typedAlone("AB-1")));
        assertEquals(Set.of(), texts(new PartyNumbers().typedAlone(null)));
    }

    private static Set<String> texts(PartyNumbers numbers) {
        return numbers.all().stream().map(each -> each.scheme() + " " + each.value()).collect(Collectors.toSet());
    }
}
