package org.amur.lists.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.amur.actor.IdentifierScheme;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry;
import org.amur.screening.ListReferenceScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Globally unique numbers identify an entry. */
class EntryNumbersTest {

    private static final Map<IdentifierScheme, String> REFERENCES = Map.of(IdentifierScheme.EU_REFERENCE, "EU.1234.56",
            IdentifierScheme.UK_REFERENCE, "RUS0251", IdentifierScheme.UN_REFERENCE, "KPi.033");

    @ParameterizedTest
    @CsvSource({"VESSEL, IMO number, 9187629, IMO 9187629", "VESSEL, Vessel Registration Identification, IMO 9187629, IMO 9187629",
        "VESSEL, Company IMO number, 5342883,", "ORGANISATION, IMO number, 5342883,", "UNSPECIFIED, IMO number, 5342883,",
        "VESSEL, Passport, 9187629,", "ORGANISATION, LEI, 5299009QN2DCYEL9EA14, LEI 5299009QN2DCYEL9EA14",
        "ORGANISATION, Leisure, 5299009QN2DCYEL9EA14,", "PERSON, UN reference, KPi.033, UN_REFERENCE KPi.033"})
    void onlyUniqueNumbersIdentifyAParty(EntryKind kind, String called, String number, String taken) {
        assertEquals(taken == null ? "" : taken, numbers(OfficialList.EU_FSF, "4711", kind,
                List.of(new Identifier(called, number, null, null, null, null, null, null))));
    }

    @ParameterizedTest
    @CsvSource({
        "US_SCREENING, 4242/SDN, OFAC_UID 4242",
        "US_SCREENING, 4242, OFAC_UID 4242",
        "US_SCREENING, EL/AVANT SPACE LLC,",
        "US_SDN, 4242,"
    })
    void screeningListNumberIsInTheReference(OfficialList list, String reference, String taken) {
        assertEquals(taken == null ? "" : taken, numbers(list, reference, EntryKind.PERSON, List.of()));
    }

    static Collection<IdentifierScheme> referenceSchemes() {
        EnumSet<IdentifierScheme> schemes = EnumSet.copyOf(ListReferenceScheme.byPublishingList().values());
        // Numbers without a label in other lists.
        schemes.remove(IdentifierScheme.OFAC_UID);
        return schemes;
    }

    @ParameterizedTest
    @MethodSource("referenceSchemes")
    void referenceOfAnotherListIdentifiesAParty(IdentifierScheme scheme) {
        String reference = REFERENCES.get(scheme);
        assertNotNull(reference, "add an example to this test");
        assertEquals(scheme + " " + reference, numbers(OfficialList.CH_SECO, "4711", EntryKind.PERSON,
                List.of(new Identifier(ListReferenceScheme.label(scheme), reference, null, null, null, null, null, null))));
    }

    private static String numbers(OfficialList list, String reference, EntryKind kind, List<Identifier> identifiers) {
        ListEntry entry = new ListEntry(
                reference,
                kind,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                identifiers,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return EntryNumbers.of(list, entry).stream().map(each -> each.scheme() + " " + each.code()).collect(Collectors.joining(", "));
    }
}
