package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.amur.lists.read.ListEntry.Address;
import org.amur.lists.read.ListEntry.Place;
import org.junit.jupiter.api.Test;

/** Statements on a place in SECO's list are kept with each address, birth and document there. */
class SecoPlacesTest {

    private static final String LIST = "<swiss-sanctions-list list-type='whole-list' date='2019-03-01'>%s<target ssid='1'><individual>"
            + "<identity ssid='2' main='true'><name ssid='3' name-type='primary-name'><name-part order='1' name-part-type='whole-name'>"
            + "<value>Somebody</value></name-part></name>%s</identity></individual></target></swiss-sanctions-list>";
    private static final String MINSK = "<place ssid='7'><location>Minsk</location>%s<area>Minsk region</area><area-variant"
            + " variant-type='spelling'>Minskaya voblasts</area-variant><country iso-code='BY'>Belarus</country></place>";
    private static final String VARIANTS =
            "<location-variant lang='bel'>Мінск</location-variant><location-variant>Mensk</location-variant>";
    private static final String NOTE = "area-variant Minskaya voblasts; location-variant Mensk; location-variant Мінск";

    private static ListEntry entry(String in) throws IOException {
        return RealFiles.read(RealFiles.made("seco.xml", LIST.formatted(MINSK.formatted(VARIANTS), in))).entry("1");
    }

    @Test
    void theOtherSpellingsOfAPlaceAreKept() throws IOException {
        assertEquals(List.of(new Address("Street 1", "Minsk", "Minsk region", null, "Belarus", "BY", "low; " + NOTE, "8")),
                entry("<address ssid='8' place-id='7' quality='low'><address-details>Street 1</address-details></address>").addresses());
        assertEquals(List.of(new Place(null, "Minsk", "Minsk region", "Belarus", "BY", NOTE, "9")),
                entry("<place-of-birth ssid='9' place-id='7' quality='good'/>").birthPlaces());
    }

    @Test
    void placeOfIssueIsKeptCompletely() throws IOException {
        ListEntry.Identifier passport = entry("<identification-document ssid='9' document-type='passport' place-id='7'><number>100</number>"
                + "<issuer code='BY'>Belarus</issuer></identification-document>").identifiers().get(0);
        assertEquals("Minsk, Minsk region, Belarus; " + NOTE, passport.note());
    }
}
