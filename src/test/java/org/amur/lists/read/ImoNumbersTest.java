package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.PublishersFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IMO numbers of ships are found in running text, where some lists have them only. */
class ImoNumbersTest {

    private static List<String> numbers(ListEntry entry) {
        return entry.identifiers().stream().filter(each -> ImoNumbers.KIND.equals(each.kind())).map(ListEntry.Identifier::number).toList();
    }

    @ParameterizedTest
    @CsvSource({"IMO: 8937675. MMSI: 445539000., 8937675", "(IMO number): 9191773 (Length): 70 m, 9191773", "IMO Number: 8405270, 8405270",
        "(IMO number: 7303803). Annex XIV., 7303803", "Formerly IMO9562233, 9562233", "imo no. 8518780, 8518780"})
    void imoNumberIsFoundInText(String text, String number) {
        EntryDraft ship = new EntryDraft("1", "list", 1);
        ImoNumbers.read(ship, text);
        assertEquals(List.of(number), numbers(ship.entry()));
    }

    @ParameterizedTest
    @CsvSource({"IMO: 8937676", "Company Number IMO 8937675", "UN Ref KPe.022. IMO Number: 5342883.", "MMSI: 8937675", "IMO: 89376750",
        "SIMO 8937675"})
    void otherNumbersAreIgnored(String text) {
        EntryDraft ship = new EntryDraft("1", "list", 1);
        ImoNumbers.read(ship, text);
        assertEquals(List.of(), numbers(ship.entry()));
    }

    @Test
    void numberInAFieldIsNotRepeated() {
        EntryDraft ship = new EntryDraft("1", "list", 1);
        ship.identifier(ImoNumbers.KIND, "IMO9562233", null, null, null, null);
        ImoNumbers.read(ship, "IMO: 9562233");
        assertEquals(List.of("IMO9562233"), numbers(ship.entry()));
    }

    @Test
    void companyNumbersAreNotShipNumbers() throws Exception {
        RealFiles.Read ofsi = RealFiles.read(RealFiles.made("ofsi.csv", """
                Last Updated,03/06/2026
                Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Address 1,Other Information,Group Type,Alias Type,Regime,Group ID
                A SHIP,,,,,,,IMO: 8937675. MMSI: 445539000.,Ship,Primary name,DPRK,1
                A COMPANY,,,,,,Street 1,It operates the ships IMO: 8937675 and IMO: 9191773.,Entity,Primary name,DPRK,2
                """));
        assertEquals(List.of("8937675"), numbers(ofsi.entry("1")));
        assertEquals(List.of(), numbers(ofsi.entry("2")));
        assertEquals(List.of("9187629"), numbers(RealFiles.read(SampleLists.of(ListFormat.SECO_XML).get(0)).entry("2")));
    }

    @Test
    @Tag(PublishersFiles.TAG)
    void companyNumbersInRealListsAreNotShipNumbers() throws Exception {
        RealFiles.Read ofsi = RealFiles.read(RealFiles.file("uk/ofsi_conlist_2018-04-13.csv"));
        assertEquals(List.of("8937675"), numbers(ofsi.entry("13556")));
        assertEquals(List.of(), numbers(ofsi.entry("13143")), "It operates ships of many numbers");
        assertEquals(25, ofsi.entries().stream().filter(each -> !numbers(each.entry()).isEmpty()).count());
        assertEquals(List.of("8405270"), numbers(RealFiles.read(RealFiles.file("seco/seco_trimmed_2026-08-27.xml")).entry("34461")));
    }
}
