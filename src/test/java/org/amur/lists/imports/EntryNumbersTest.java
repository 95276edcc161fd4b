package org.amur.lists.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.Json;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which numbers it is known who an entry is. */
class EntryNumbersTest {

    @ParameterizedTest
    @CsvSource({"VESSEL, IMO number, 9187629, IMO 9187629", "VESSEL, Vessel Registration Identification, IMO 9187629, IMO 9187629",
        "VESSEL, Company IMO number, 5342883,", "ORGANISATION, IMO number, 5342883,", "UNSPECIFIED, IMO number, 5342883,",
        "VESSEL, Passport, 9187629,", "ORGANISATION, LEI, 5299009QN2DCYEL9EA14, LEI 5299009QN2DCYEL9EA14",
        "ORGANISATION, Leisure, 5299009QN2DCYEL9EA14,", "PERSON, UN reference, KPi.033, UN_REFERENCE KPi.033"})
    void aNumberIsTakenWhereOnePartyAloneHasIt(String kind, String called, String number, String taken) {
        Set<EntryNumbers.Number> numbers = EntryNumbers.of("EU_FSF", "4711", kind, Json.createObjectBuilder().add("identifiers",
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("kind", called).add("number", number))).build());
        assertEquals(taken == null ? "" : taken, numbers.stream().map(each -> each.scheme() + " " + each.code()).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({"US_SCREENING, 4242/SDN, OFAC_UID 4242", "US_SCREENING, 4242, OFAC_UID 4242", "US_SCREENING, EL/AVANT SPACE LLC,", "US_SDN, 4242,"})
    void ofTheScreeningListItIsInTheReference(String list, String reference, String taken) {
        Set<EntryNumbers.Number> numbers = EntryNumbers.of(list, reference, "PERSON", Json.createObjectBuilder().build());
        assertEquals(taken == null ? "" : taken, numbers.stream().map(each -> each.scheme() + " " + each.code()).collect(Collectors.joining(", ")));
    }
}
