package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

/** OFAC's advanced XML: records outside of a party and beside its values are kept with it. */
class AdvancedDetailsTest {

    static final String LIST =
            """
            <Sanctions xmlns="http://www.un.org/sanctions/1.0">
              <ReferenceValueSets>
                <PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues>
                <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
                <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="3">Vessel Flag</FeatureType>
                  <FeatureType ID="25">Location</FeatureType></FeatureTypeValues>
                <ReliabilityValues><Reliability ID="1">Unknown</Reliability></ReliabilityValues>
                <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
                <LocPartTypeValues><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
                <CountryValues><Country ID="1" ISO2="RU">Russia</Country></CountryValues>
                <ListValues><List ID="1550">SDN List</List></ListValues>
                <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType></SanctionsTypeValues>
                <ScriptValues><Script ID="215" ScriptCode="Latn">Latin</Script></ScriptValues>
              </ReferenceValueSets>
              <Locations><Location ID="7"><LocationCountry CountryID="1"/><LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true">
                <Comment>near it</Comment><Value>Omsk</Value></LocationPartValue></LocationPart></Location></Locations>
              <IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="10" IssuedIn-LocationID="7">
                <IDRegistrationNo>100</IDRegistrationNo><DocumentedNameReference DocumentedNameID="2"/><Extra>more</Extra></IDRegDocument>
              </IDRegDocuments>
              <DistinctParties><DistinctParty FixedRef="5"><Profile ID="5" PartySubTypeID="4">
                <Identity ID="10" FixedRef="5" Primary="true"><Alias FixedRef="5" Primary="true"><DocumentedName ID="2" FixedRef="5">
                  <DocumentedNamePart><NamePartValue NamePartGroupID="3" ScriptID="215">IVANOV</NamePartValue></DocumentedNamePart>
                </DocumentedName></Alias></Identity>
                <Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="1" ReliabilityID="1"><DatePeriod CalendarTypeID="1"><Start
                  Approximate="true"><From><Year>1962</Year></From></Start></DatePeriod></FeatureVersion></Feature>
                <Feature ID="2" FeatureTypeID="3"><FeatureVersion ID="2" ReliabilityID="1"><Comment>as of 2020</Comment>
                  <VersionDetail>Panama</VersionDetail></FeatureVersion></Feature>
                <Feature ID="3" FeatureTypeID="25"><FeatureVersion ID="3" ReliabilityID="1"><VersionLocation LocationID="7"/>
                  </FeatureVersion></Feature>
              </Profile></DistinctParty></DistinctParties>
              <ProfileRelationships><ProfileRelationship ID="9" From-ProfileID="5" To-ProfileID="6" Former="false" SanctionsEntryID="1">
                <Comment/></ProfileRelationship></ProfileRelationships>
              <SanctionsEntries><SanctionsEntry ID="1" ProfileID="5" ListID="1550"><EntryEvent ID="1"><Comment/><Date CalendarTypeID="1">
                <Year>2022</Year><Month>2</Month><Day>24</Day></Date></EntryEvent><SanctionsMeasure ID="2" SanctionsTypeID="1">
                <Comment>RUSSIA</Comment><DatePeriod CalendarTypeID="1" YearFixed="true"/></SanctionsMeasure><Limit>in part</Limit></SanctionsEntry>
              </SanctionsEntries>
            </Sanctions>
            """;

    private static ListEntry entry() throws IOException {
        return RealFiles.read(RealFiles.made("sdn_advanced.xml", LIST)).entry("5");
    }

    @Test
    void unknownFieldsBecomeRemarks() throws IOException {
        assertEquals(List.of("IDRegDocument/Extra more", "SanctionsEntry/Limit in part", "Vessel Flag as of 2020", "list SDN List"),
                entry().remarks().stream().map(remark -> remark.kind() + " " + remark.text()).sorted().toList());
    }

    @Test
    void documentHasItsPlaceOfIssue() throws IOException {
        ListEntry.Identifier passport = entry().identifiers().get(0);
        assertEquals("100", passport.number());
        assertEquals("issued in Omsk, Russia", passport.note());
    }

    @Test
    void placeKeepsNotesOfItsParts() throws IOException {
        assertEquals(List.of(new ListEntry.Address(null, "Omsk", null, null, "Russia", "RU", "near it", "3")), entry().addresses());
    }

    @Test
    void openPeriodMayBeApproximate() throws IOException {
        assertEquals("1962~", entry().births().get(0).date().getEdtf());
        assertEquals(List.of("RUSSIA"), entry().programmes().stream().map(ListEntry.Programme::code).toList());
        assertEquals(List.of("2022-02-24"), entry().dates().stream().map(ListEntry.ListDate::value).toList());
        assertEquals("6", entry().links().get(0).reference());
    }
}
