package org.amur.sanctions.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.actor.ActorIdentifierForm;
import org.amur.actor.ActorKind;
import org.amur.lists.ListedEntry;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number of an entry is an identifier of the scheme that the list names, if it has a valid form. */
class EntryActorTest {

    @ParameterizedTest
    @CsvSource({"ISIN, CNE1000002V2, ISIN, CNE1000002V2", "ISIN, 600941, OTHER, ISIN 600941",
            "LEI, 253400JT3MQWNDKMJE44, LEI, 253400JT3MQWNDKMJE44", "Tax ID No., 7702235133, TAX_NUMBER, 7702235133"})
    void aNumberIsOfTheRegisterThatItsKindNames(String kind, String number, String scheme, String code) {
        ActorIdentifierForm found = EntryActor.form(EntryFacts.of(entry(kind, number)), null).getIdentifiers().getRows().get(0);
        assertEquals(scheme, found.getScheme().name());
        assertEquals(code, found.getCode());
    }

    @Test
    void anOrganisationBecomesNoPersonVesselOrAircraft() {
        assertEquals(List.of(ActorKind.STATE, ActorKind.GOVERNMENT_BODY, ActorKind.COMPANY, ActorKind.INTERGOVERNMENTAL_ORGANISATION,
                ActorKind.ARMED_GROUP, ActorKind.MEDIA, ActorKind.OTHER), EntryActor.kinds(EntryFacts.of(entry("ISIN", ""))));
    }

    private static ListedEntry entry(String kind, String number) {
        return new ListedEntry() {

            @Override
            public String getBody() {
                return "{\"identifiers\": [{\"kind\": \"" + kind + "\", \"number\": \"" + number + "\"}]}";
            }

            @Override
            public OfficialList getList() {
                return OfficialList.CH_SECO;
            }

            @Override
            public String getReference() {
                return "18715";
            }

            @Override
            public String getTitle() {
                return "China Mobile Limited";
            }

            @Override
            public EntryKind getKind() {
                return EntryKind.ORGANISATION;
            }
        };
    }
}
