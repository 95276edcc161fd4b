package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.Feature;
import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry.NameKind;
import org.amur.lists.read.ListEntry.Remark;
import org.amur.lists.read.ListEntry.TieKind;
import org.junit.jupiter.api.Test;

/**
 * Formats without a complete sample file, from their documented elements and columns: OFAC's enhanced XML, and all
 * columns of the EU's table, of which the sample has the first 21.
 */
class DescribedFormatsTest {

    static final String ENHANCED =
            """
            <sanctionsData xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML">
              <publicationInfo><dataAsOf>2026-01-15T10:00:00Z</dataAsOf><filters>%s</filters></publicationInfo>
              <referenceValues>
                <referenceValue refId="91526"><type>Gender</type><value>Male</value></referenceValue>
                <referenceValue refId="11199"><type>Country</type><value>Russia</value><code>RU</code></referenceValue>
              </referenceValues>
              <featureTypes><featureType featureTypeId="8"><type>Birthdate</type></featureType></featureTypes>
              <entities><entity id="35096"%s>
                <generalInfo><identityId>1</identityId><entityType refId="600">Individual</entityType><title>President</title></generalInfo>
                <sanctionsLists><sanctionsList refId="1550" id="7" datePublished="2022-02-25">SDN List</sanctionsList></sanctionsLists>
                <sanctionsPrograms><sanctionsProgram refId="2" id="3">RUSSIA-EO14024</sanctionsProgram></sanctionsPrograms>
                <sanctionsTypes><sanctionsType refId="4" id="5">Block</sanctionsType></sanctionsTypes>
                <legalAuthorities><legalAuthority refId="6" id="7">Executive Order 14024 (Russia)</legalAuthority></legalAuthorities>
                <names>
                  <name id="11"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
                    <translation id="12"><isPrimary>true</isPrimary><script refId="215">Latin</script>
                      <formattedFirstName>Ivan</formattedFirstName><formattedLastName>IVANOV</formattedLastName>
                      <formattedFullName>IVANOV, Ivan</formattedFullName><nameParts>
                        <namePart id="13"><type refId="1520">Last Name</type><value>IVANOV</value></namePart>
                        <namePart id="14"><type refId="1521">First Name</type><value>Ivan</value></namePart></nameParts></translation>
                    <translation id="15"><isPrimary>false</isPrimary><script refId="220">Cyrillic</script>
                      <formattedFullName>ИВАНОВ, Иван</formattedFullName></translation></translations></name>
                  <name id="16"><isPrimary>false</isPrimary><aliasType refId="1400">A.K.A.</aliasType><isLowQuality>true</isLowQuality>
                    <translations><translation id="17"><isPrimary>true</isPrimary><script refId="215">Latin</script>
                      <formattedFullName>VANYA</formattedFullName></translation></translations></name>
                </names>
                <addresses><address id="21"><country refId="11199">Russia</country><translations><translation id="22">
                  <isPrimary>true</isPrimary><script refId="215">Latin</script><addressParts>
                    <addressPart id="23"><type refId="1454">CITY</type><value>Moscow</value></addressPart>
                    <addressPart id="24"><type refId="1">Unknown</type><value>Gate 2</value></addressPart>
                    <addressPart id="25"><type refId="1451">ADDRESS1</type><value>Tverskaya 1</value></addressPart>
                    <addressPart id="26"><type refId="1451">ADDRESS1</type><value>Block B</value></addressPart>
                    <addressPart id="27"><type refId="1450">REGION</type><value>Central</value></addressPart>
                    <addressPart id="28"><type>VILLAGE</type><value>Near the river</value></addressPart></addressParts></translation>
                </translations></address></addresses>
                <features>
                  <feature id="31"><type featureTypeId="8">Birthdate</type><versionId>1</versionId><value>07 Oct 1952</value>
                    <valueDate><fromDateBegin>1952-10-07</fromDateBegin><fromDateEnd>1952-10-07</fromDateEnd>
                      <toDateBegin>1952-10-07</toDateBegin><toDateEnd>1952-10-07</toDateEnd><isApproximate>false</isApproximate>
                      <isDateRange>false</isDateRange></valueDate><isPrimary>true</isPrimary></feature>
                  <feature id="32"><type featureTypeId="224">Gender</type><versionId>2</versionId><valueRefId>91526</valueRefId>
                    <isPrimary>true</isPrimary></feature>
                  <feature id="33"><type featureTypeId="10">Nationality Country</type><versionId>3</versionId><valueRefId>11199</valueRefId>
                    <isPrimary>true</isPrimary></feature>
                </features>
                <identityDocuments><identityDocument id="41"><type refId="1571">Passport</type><name nameId="11" nameTranslationId="12">IVANOV,
                  Ivan</name><documentNumber>100</documentNumber><isValid>true</isValid><issuingCountry refId="11199">Russia</issuingCountry>
                  <issuingLocation refId="5">Omsk</issuingLocation></identityDocument></identityDocuments>
                <relationships><relationship id="51"><type refId="1555">Associate Of</type><relatedEntity entityId="9">OTHER</relatedEntity>
                </relationship></relationships>
              </entity></entities>
            </sanctionsData>
            """;

    private static final List<String> PARTS = List.of("Entity", "NameAlias", "Address", "BirthDate", "Identification", "Citizenship");

    @Test
    void enhancedFeaturesMayReferToValuesByNumber() throws IOException {
        ListEntry entry = entries(ENHANCED.formatted("", "")).get(0);
        assertEquals("35096", entry.reference());
        assertEquals(EntryKind.PERSON, entry.kind());
        assertEquals(List.of("IVANOV, Ivan", "ИВАНОВ, Иван", "VANYA"), entry.names().stream().map(ListEntry.Name::text).toList());
        assertEquals(NameKind.ORIGINAL_SCRIPT, entry.names().get(1).kind());
        assertEquals(ListEntry.NameQuality.WEAK, entry.names().get(2).quality());
        assertEquals("1952-10-07", entry.births().get(0).date().getEdtf());
        assertEquals(List.of("Russia"), entry.countries().stream().filter(tie -> tie.kind() == TieKind.NATIONALITY)
                .map(ListEntry.Tie::country).toList());
        assertEquals(List.of("Male"), entry.features().stream().filter(feature -> feature.kind() == ListEntry.FeatureKind.GENDER)
                .map(Feature::value).toList());
        assertEquals("Moscow", entry.addresses().get(0).city());
        assertEquals(List.of("Passport 100"), entry.identifiers().stream().map(DescribedFormatsTest::text).toList());
        assertEquals("RUSSIA-EO14024", entry.programmes().get(0).code());
        assertEquals("9", entry.links().get(0).reference());
        assertTrue(entry.dates().stream().anyMatch(date -> date.kind() == DateKind.OTHER && date.said().endsWith("datePublished")
                && date.value().equals("2022-02-25")), entry.dates().toString());
    }

    @Test
    void everyPartOfAnAddressOfTheEnhancedListIsKept() throws IOException {
        ListEntry.Address address = entries(ENHANCED.formatted("", "")).get(0).addresses().get(0);
        assertEquals("Block B, Tverskaya 1, Gate 2, Near the river", address.street());
        assertEquals("Moscow", address.city());
        assertEquals("Central", address.region());
    }

    @Test
    void detailsOfEnhancedDocumentsAreKept() throws IOException {
        Identifier passport = entries(ENHANCED.formatted("", "")).get(0).identifiers().get(0);
        assertEquals("issued in Omsk; name on document IVANOV, Ivan", passport.note().replaceAll("\\s+", " "));
        Identifier nameless = entries(ENHANCED.formatted("", "").replace("<documentNumber>100</documentNumber>", ""))
                .get(0)
                .identifiers()
                .get(0);
        assertNull(nameless.number(), "a name is no number");
        assertEquals(passport.note(), nameless.note());
    }

    @Test
    void notesOfFeaturesAreKept() throws IOException {
        String gender = "<versionId>2</versionId>";
        String list = ENHANCED.formatted("", "").replace(gender, gender + "<comments>as of 2020</comments><reliability>Low</reliability>");
        assertTrue(
                entries(list).get(0).remarks().contains(new Remark("Gender", "as of 2020; Low")),
                entries(list).get(0).remarks().toString());
        assertEquals(
                List.of("list", "SanctionsMeasure"),
                entries(ENHANCED.formatted("", "")).get(0).remarks().stream()
                        .map(Remark::kind)
                        .toList());
    }

    @Test
    void filteredEnhancedListIsRefused() throws IOException {
        assertEquals(List.of(), remarks(ENHANCED.formatted("", "")));
        assertEquals(List.of(ProblemKind.NOT_THE_WHOLE_LIST), remarks(ENHANCED.formatted("", " action=\"add\"")));
        assertEquals(List.of(ProblemKind.NOT_THE_WHOLE_LIST), remarks(ENHANCED.formatted(
                "<sanctionsPrograms><sanctionsProgram>RUSSIA-EO14024</sanctionsProgram></sanctionsPrograms>", "")));
    }

    @Test
    void everyColumnOfTheEuropeanTableHasItsPlace() throws IOException {
        ListEntry entry = entries(europeanTable()).get(0);
        assertEquals("13", entry.reference());
        assertEquals(EntryKind.PERSON, entry.kind());
        assertEquals(List.of("Whole Name"), entry.names().stream().map(ListEntry.Name::text).toList());
        assertEquals("1937-04-28", entry.births().get(0).date().getEdtf());
        assertEquals("Al-Awja", entry.birthPlaces().get(0).city().replaceFirst(".*, ", ""));
        assertEquals(List.of("IQ"), entry.countries().stream().map(ListEntry.Tie::countryCode).toList());
        assertTrue(entry.identifiers().stream().map(DescribedFormatsTest::text).toList()
                .containsAll(List.of("National passport N 100", "EU reference EU.27.28")), entry.identifiers().toString());
        assertEquals("IRQ", entry.programmes().get(0).code());
        assertEquals(List.of("remark", "designationDetails").stream().sorted().toList(),
                entry.remarks().stream().map(Remark::kind).sorted().toList(), "no column is left over");
    }

    private static String text(Identifier identifier) {
        return identifier.kind() + " " + identifier.number();
    }

    /** Returns a row with a value in every column. */
    static String europeanTable() {
        List<String> columns = columns();
        return String.join(";", columns) + "\n" + columns.stream().map(DescribedFormatsTest::cell).collect(Collectors.joining(";")) + "\n";
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("fileGenerationDate"));
        columns.addAll(named("Entity", "LogicalId EU_ReferenceNumber UnitedNationId DesignationDate DesignationDetails Remark SubjectType"
                + " SubjectType_ClassificationCode"));
        columns.addAll(named("NameAlias", "LastName FirstName MiddleName WholeName NameLanguage Gender Title Function"));
        columns.addAll(named("Address", "City Street PoBox ZipCode Region Place AsAtListingTime ContactInfo CountryIso2Code"
                + " CountryDescription"));
        columns.addAll(named("BirthDate", "BirthDate Day Month Year YearRangeFrom YearRangeTo Circa CalendarType ZipCode Region Place City"
                + " CountryIso2Code CountryDescription"));
        columns.addAll(named("Identification", "Number Diplomatic KnownExpired KnownFalse ReportedLost RevokedByIssuer IssuedBy IssuedDate"
                + " ValidFrom ValidTo LatinNumber NameOnDocument TypeCode TypeDescription Region CountryIso2Code CountryDescription"));
        columns.addAll(named("Citizenship", "Region CountryIso2Code CountryDescription"));
        PARTS.forEach(part -> columns.addAll(named(part, (part.equals("Entity") ? "" : "LogicalId RegulationLanguage Remark ")
                + "Regulation_Type Regulation_OrganisationType Regulation_PublicationDate Regulation_EntryIntoForceDate"
                + " Regulation_NumberTitle Regulation_Programme Regulation_PublicationUrl")));
        return columns;
    }

    private static List<String> named(String part, String names) {
        return Stream.of(names.split(" ")).map(name -> part + "_" + name).toList();
    }

    private static String cell(String column) {
        String name = column.substring(column.indexOf('_') + 1);
        return switch (column) {
            case "fileGenerationDate" -> "05/08/2026";
            case "Entity_LogicalId" -> "13";
            case "Entity_EU_ReferenceNumber" -> "EU.27.28";
            case "Entity_SubjectType", "Entity_SubjectType_ClassificationCode" -> "P";
            case "NameAlias_WholeName" -> "Whole Name";
            case "BirthDate_BirthDate" -> "1937-04-28";
            case "BirthDate_YearRangeFrom", "BirthDate_YearRangeTo", "Identification_ValidFrom", "Identification_ValidTo" -> "";
            case "BirthDate_City" -> "Al-Awja";
            case "BirthDate_CalendarType" -> "GREGORIAN";
            case "Identification_Number" -> "N 100";
            case "Identification_TypeDescription" -> "National passport";
            default -> switch (name) {
                case "CountryIso2Code" -> "IQ";
                case "Regulation_Programme" -> "IRQ";
                case "Circa", "Diplomatic", "KnownExpired", "KnownFalse", "ReportedLost", "RevokedByIssuer", "AsAtListingTime" -> "false";
                case "Day" -> "28";
                case "Month" -> "4";
                case "Year" -> "1937";
                default -> name.toLowerCase(Locale.ROOT).contains("date") ? "2003-07-07" : name;
            };
        };
    }

    private static List<ListEntry> entries(String content) throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        ListReading.of(List.of(RealFiles.made("list", content))).read(read -> entries.add(read.entry()));
        return entries;
    }

    private static List<ProblemKind> remarks(String content) throws IOException {
        return ListReading.of(List.of(RealFiles.made("list", content))).read(read -> { }).remarks().stream().map(ReadProblem::reason)
                .distinct().toList();
    }
}
