package org.amur.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.amur.lists.read.ListFile;
import org.amur.lists.read.ListFormat;
import org.amur.lists.read.ListReading;
import org.amur.lists.read.ReadEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fictitious parties in the formats of OFAC, the EU and the UK: only real differences are changes. */
class FormatComparisonTest {

    private static final String XML =
            """
            <sdnList><publshInformation><Publish_Date>02/24/2022</Publish_Date></publshInformation><sdnEntry><uid>1</uid>
              <firstName>Ivan</firstName><lastName>IVANOV</lastName><sdnType>Individual</sdnType>
              <remarks>Head of a firm.; (Linked To: A BANK)</remarks><programList><program>RUSSIA-EO14024</program></programList>
              <idList><id><uid>11</uid><idType>Passport</idType><idNumber>AB 100</idNumber><idCountry>Russia</idCountry></id>
                <id><uid>12</uid><idType>Website</idType><idNumber>www.example.org</idNumber></id>
                <id><uid>13</uid><idType>Secondary sanctions risk:</idType><idNumber>See a section</idNumber></id></idList>
              <akaList><aka><uid>14</uid><type>a.k.a.</type><category>strong</category><lastName>PETROV</lastName></aka></akaList>
              <addressList><address><uid>16</uid><address1>Street 1</address1><city>Moscow</city><postalCode>101000</postalCode>
                <country>Russia</country></address></addressList>
              <dateOfBirthList><dateOfBirthItem><uid>19</uid><dateOfBirth>circa 1960</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem>
              </dateOfBirthList></sdnEntry></sdnList>
            """;
    private static final String PARTIES = """
            1,"IVANOV, Ivan","individual","RUSSIA-EO14024",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB circa 1960; Passport AB100 (Russia); \
            Website http://www.example.org; Secondary sanctions risk: See a section; Head of a firm; (Linked To: A BANK)."
            """;
    private static final String ENHANCED =
            """
            <sanctionsData><publicationInfo><dataAsOf>2022-02-24T00:00:00</dataAsOf></publicationInfo><entities><entity id="1"><generalInfo>
              <entityType>Individual</entityType><remarks>Head of a firm.; (Linked To: A BANK)</remarks></generalInfo>
              <sanctionsLists><sanctionsList datePublished="2022-02-24">SDN List</sanctionsList></sanctionsLists>
              <sanctionsPrograms><sanctionsProgram>RUSSIA-EO14024</sanctionsProgram></sanctionsPrograms>
              <sanctionsTypes><sanctionsType>Block</sanctionsType></sanctionsTypes><legalAuthorities><legalAuthority>An act</legalAuthority>
              </legalAuthorities><names><name id="2"><isPrimary>true</isPrimary><translations>
                <translation><script>Latin</script><formattedFullName>IVANOV, Ivan</formattedFullName></translation>
                <translation><isPrimary>false</isPrimary><script>Cyrillic</script><formattedFullName>Иванов, Иван</formattedFullName></translation>
              </translations></name><name id="14"><isPrimary>false</isPrimary><aliasType>A.K.A.</aliasType><translations><translation>
                <script>Latin</script><formattedFullName>PETROV</formattedFullName></translation></translations></name></names>
              <addresses><address id="16"><country>Russia</country><translations><translation><addressParts>
                <addressPart><type>CITY</type><value>Moscow</value></addressPart><addressPart><type>ADDRESS1</type><value>Street 1</value></addressPart>
                <addressPart><type>POSTAL CODE</type><value>101000</value></addressPart></addressParts></translation></translations></address></addresses>
              <features><feature id="19"><type>Birthdate</type><value>circa 1960</value><isPrimary>true</isPrimary></feature>
                <feature id="12"><type>Website</type><value>www.example.org</value></feature>
                <feature id="13"><type>Secondary sanctions risk:</type><value>See a section</value></feature></features>
              <identityDocuments><identityDocument id="11"><type>Passport</type><documentNumber>AB 100</documentNumber><isValid>true</isValid>
                <issuingCountry>Russia</issuingCountry></identityDocument></identityDocuments>
              <relationships><relationship><type>Owned or Controlled By</type><relatedEntity entityId="7">A BANK</relatedEntity></relationship>
              </relationships></entity></entities></sanctionsData>
            """;
    private static final String ALIAS = "1,14,\"aka\",\"PETROV\",-0-\n";
    private static final String ADDRESS = "1,16,\"Street 1\",\"Moscow 101000\",\"Russia\",-0-\n";

    /** Each part states its legal act; a title is stated with two names. */
    private static final String EU_XML =
            """
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2022-02-24T10:00:00">
              <sanctionEntity designationDate="2022-02-23" designationDetails="detail" unitedNationId="" euReferenceNumber="EU.1.1" logicalId="1">
                <remark>First remark.</remark><subjectType code="person" classificationCode="P"/>
                <regulation regulationType="regulation" organisationType="council" publicationDate="2022-02-23" entryIntoForceDate="2022-02-24"
                  numberTitle="2022/260 (OJ L42)" programme="UKR" logicalId="2"><publicationUrl>http://example.org/1</publicationUrl></regulation>
                <nameAlias firstName="Ivan" middleName="" lastName="Ivanov" wholeName="Ivan Ivanov" function="Minister" gender="M" title="Dr"
                  nameLanguage="EN" strong="true" regulationLanguage="en" logicalId="3"><regulationSummary regulationType="regulation"
                  publicationDate="2022-02-23" publicationUrl="http://example.org/1" numberTitle="2022/260 (OJ L42)"/></nameAlias>
                <nameAlias firstName="" middleName="" lastName="" wholeName="Vanya" title="Dr" nameLanguage="" strong="false"
                  regulationLanguage="en" logicalId="4"><regulationSummary regulationType="regulation" publicationDate="2022-03-23"
                  publicationUrl="http://example.org/2" numberTitle="2022/500 (OJ L99)"/></nameAlias>
                <nameAlias wholeName="Ivan I." nameLanguage="" strong="true" regulationLanguage="en" logicalId="6"><regulationSummary
                  publicationDate="2022-02-23" numberTitle="2022/260 (OJ L42)"/></nameAlias>
                <birthdate circa="false" calendarType="GREGORIAN" city="Omsk" birthdate="1960-01-02" dayOfMonth="2" monthOfYear="1" year="1960"
                  countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" regulationLanguage="en" logicalId="5"><regulationSummary
                  regulationType="regulation" publicationDate="2022-02-23" publicationUrl="http://example.org/1" numberTitle="2022/260 (OJ L42)"/>
                </birthdate>
                <newElement newField="unknown"/>
              </sanctionEntity></export>
            """;
    private static final String EU_HEADER =
            """
            fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_DesignationDate;Entity_DesignationDetails;Entity_Remark;\
            Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_Type;Entity_Regulation_OrganisationType;\
            Entity_Regulation_PublicationDate;Entity_Regulation_EntryIntoForceDate;Entity_Regulation_NumberTitle;Entity_Regulation_Programme;\
            Entity_Regulation_PublicationUrl;NameAlias_LastName;NameAlias_FirstName;NameAlias_WholeName;NameAlias_NameLanguage;\
            NameAlias_Gender;NameAlias_Title;NameAlias_Function;NameAlias_LogicalId;NameAlias_RegulationLanguage;\
            NameAlias_Regulation_NumberTitle;BirthDate_BirthDate;BirthDate_City;BirthDate_CountryIso2Code;BirthDate_CountryDescription;\
            BirthDate_Regulation_NumberTitle;New_Column
            """;
    private static final String EU_ENTITY = "24/02/2022;1;EU.1.1;23/02/2022;detail;First remark.;P;person;regulation;council;2022-02-23;"
            + "2022-02-24;2022/260 (OJ L42);UKR;http://example.org/1;";
    private static final String EU_CSV = EU_HEADER
            + EU_ENTITY + "Ivanov;Ivan;Ivan Ivanov;EN;M;Dr;Minister;3;en;2022/260 (OJ L42);;;;;;other\n"
            + EU_ENTITY + ";;Ivan I.;;;;;6;en;2022/260 (OJ L42);;;;;;\n"
            + EU_ENTITY + ";;Vanya;;;Dr;;4;en;2022/500 (OJ L99);;;;;;\n"
            + EU_ENTITY + ";;;;;;;;;;1960-01-02;Omsk;RU;RUSSIAN FEDERATION;2022/260 (OJ L42);\n";

    /** A passport is stated twice, and values that the table puts into one cell are elements. */
    private static final String UK_XML =
            """
            <Designations><DateGenerated>26/08/2026</DateGenerated><Designation><UniqueID>RUS0001</UniqueID>
              <LastUpdated>2023-03-01</LastUpdated><DateDesignated>24/02/2022</DateDesignated><RegimeName>The Russia Regulations</RegimeName>
              <IndividualEntityShip>Individual</IndividualEntityShip><DesignationSource>UK</DesignationSource><NewField>unknown</NewField>
              <SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed><OtherInformation>informed</OtherInformation>
              <Names><Name><Name1>Ivan</Name1><Name6>IVANOV</Name6><NameType>Primary Name</NameType></Name></Names>
              <PhoneNumbers><PhoneNumber>+7 1</PhoneNumber><PhoneNumber>+7 2</PhoneNumber></PhoneNumbers>
              <IndividualDetails><Individual><DOBs><DOB>dd/mm/1960</DOB></DOBs><PassportDetails>
                <Passport><PassportNumber>100</PassportNumber><PassportAdditionalInformation>first</PassportAdditionalInformation></Passport>
                <Passport><PassportNumber>100</PassportNumber><PassportAdditionalInformation>again</PassportAdditionalInformation></Passport>
                <Passport><PassportNumber>200 (Russian) issued in Omsk</PassportNumber></Passport></PassportDetails>
                <Nationalities><Nationality>Russia</Nationality><Nationality>Cyprus</Nationality></Nationalities>
                <BirthDetails><Location><TownOfBirth>Omsk</TownOfBirth><CountryOfBirth>Russia</CountryOfBirth></Location>
                <Location><TownOfBirth>Tomsk</TownOfBirth><CountryOfBirth>Russia</CountryOfBirth></Location></BirthDetails>
                <Positions><Position>Minister</Position><Position>Head of a firm</Position></Positions></Individual></IndividualDetails>
            </Designation></Designations>
            """;
    private static final String UK_CSV =
            """
            Report Date: 24-Jun-2026
            Last Updated,Unique ID,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Name non-latin script,Regime Name,Designation Type,\
            Designation source,Sanctions Imposed,Other Information,D.O.B,Town of birth,Country of birth,Nationality(/ies),Passport number,\
            Passport additional information,Position,Phone number,New column,Date Designated
            01/03/2023,RUS0001,IVANOV,Ivan,,,,,Primary Name,,The Russia Regulations,Individual,UK,Travel Ban|Asset freeze,informed,dd/mm/1960,\
            (1) Omsk (2) Tomsk,Russia,(1) Russia (2) Cyprus,(1) 100 (2) 200 (Russian) issued in Omsk,first,(1) Minister (2) Head of a firm,\
            (1) +7 1 (2) +7 2,other,24/02/2022
            """;

    private static final String XML_BODY = body(file(XML));
    private static final FormatComparison TO_TABLE = FormatComparison.of(ListFormat.OFAC_XML, ListFormat.OFAC_CSV);
    private static final FormatComparison TO_ENHANCED = FormatComparison.of(ListFormat.OFAC_XML, ListFormat.OFAC_ENHANCED);

    @Test
    void partyInTheTableIsEqual() {
        assertEquals(List.of(), changed(table(PARTIES, ALIAS, ADDRESS), TO_TABLE));
    }

    @Test
    void partyInTheEnhancedFileIsEqual() {
        assertEquals(List.of(), changed(body(file(ENHANCED)), TO_ENHANCED));
        assertEquals(
                List.of(),
                FieldChange.betweenFormats(EntryLines.of(body(file(ENHANCED))), EntryLines.of(XML_BODY), TO_ENHANCED)
                        .stream()
                        .filter(change -> !change.isOnlyRewritten())
                        .map(FieldChange::part)
                        .toList());
    }

    @Test
    void realDifferenceIsAChange() {
        assertEquals(List.of("names"), changed(table(PARTIES, ALIAS + "1,15,\"aka\",\"SIDOROV\",-0-\n", ADDRESS), TO_TABLE));
        assertEquals(
                List.of("identifiers"),
                changed(table(PARTIES.replace("AB100 (Russia)", "AB100 (Belarus)"), ALIAS, ADDRESS), TO_TABLE));
        assertEquals(List.of("remarks"), changed(table(PARTIES.replace("Head of a firm", "Owner of a firm"), ALIAS, ADDRESS), TO_TABLE));
        assertEquals(List.of("addresses"), changed(body(file(ENHANCED.replace("Street 1", "Street 2"))), TO_ENHANCED));
        assertEquals(List.of("programmes"), changed(body(file(ENHANCED.replace("RUSSIA-EO14024", "SDGT"))), TO_ENHANCED));
    }

    @Test
    void partyInTheTableOfTheEuIsEqual() {
        assertEquals(List.of(), changedBothWays(EU_XML, EU_CSV, ListFormat.EU_XML, ListFormat.EU_CSV));
    }

    @Test
    void partyInTheTableOfTheUkIsEqual() {
        assertEquals(List.of(), changedBothWays(UK_XML, UK_CSV, ListFormat.UK_XML, ListFormat.UK_CSV));
    }

    @ParameterizedTest
    @CsvSource({"Vanya,Vova,names", "1960-01-02,1960-01-03,births", "Omsk,Tomsk,birthPlaces", "UKR,BLR,programmes",
        "2022/500 (OJ L99),2022/501 (OJ L99),legalBases", "First remark,Another remark,remarks", "23/02/2022,22/02/2022,dates",
        "Minister,Deputy,features"})
    void realDifferenceInTheTableOfTheEuIsAChange(String before, String after, String part) {
        assertEquals(List.of(part), changedBothWays(EU_XML, EU_CSV.replace(before, after), ListFormat.EU_XML, ListFormat.EU_CSV));
    }

    @ParameterizedTest
    @CsvSource({"(2) Cyprus,(2) Malta,countries", "(1) 100,(1) 101,identifiers", "Tomsk,Moscow,birthPlaces",
        "Head of a firm,Head of a bank,features", "informed,told,remarks", "01/03/2023,02/03/2023,dates", "|Asset freeze,'',remarks"})
    void realDifferenceInTheTableOfTheUkIsAChange(String before, String after, String part) {
        assertEquals(List.of(part), changedBothWays(UK_XML, UK_CSV.replace(before, after), ListFormat.UK_XML, ListFormat.UK_CSV));
    }

    private static List<String> changedBothWays(String xml, String csv, ListFormat from, ListFormat to) {
        String before = body(file(xml));
        String after = body(file("made.csv", csv));
        List<String> changed = changed(before, after, FormatComparison.of(from, to));
        assertEquals(changed, changed(after, before, FormatComparison.of(to, from)));
        return changed;
    }

    @Test
    void whiteSpaceAloneIsNoChange() {
        String remark = "{\"kind\":\"PERSON\",\"remarks\":[{\"text\":\"One%stwo\"}]}";
        assertEquals(List.of(), FieldChange.between(EntryLines.of(remark.formatted("\\u000a     ")), EntryLines.of(remark.formatted(" "))));
        assertEquals(1, FieldChange.between(EntryLines.of(remark.formatted(" ")), EntryLines.of(remark.formatted(""))).size());
        assertEquals(hash(XML), hash(XML.replace("A BANK", "A\n\t BANK")));
        assertNotEquals(hash(XML), hash(XML.replace("A BANK", "ABANK")));
    }

    private static List<String> changed(String after, FormatComparison formats) {
        return changed(XML_BODY, after, formats);
    }

    private static List<String> changed(String before, String after, FormatComparison formats) {
        return FieldChange.betweenFormats(EntryLines.of(before), EntryLines.of(after), formats).stream()
                .filter(change -> !change.isOnlyRewritten()).map(FieldChange::part).toList();
    }

    private static String table(String parties, String aliases, String addresses) {
        return body(file("sdn.csv", parties), file("alt.csv", aliases), file("add.csv", addresses));
    }

    private static String hash(String xml) {
        List<String> hashes = new ArrayList<>();
        read(entry -> hashes.add(entry.canonical().hash()), file(xml));
        return hashes.get(0);
    }

    private static String body(ListFile... files) {
        List<String> bodies = new ArrayList<>();
        read(entry -> bodies.add(entry.canonical().json()), files);
        return bodies.get(0);
    }

    private static void read(Consumer<ReadEntry> to, ListFile... files) {
        try {
            ListReading.of(List.of(files)).read(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ListFile file(String xml) {
        return file("made.xml", xml);
    }

    private static ListFile file(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new ListFile(name, () -> new ByteArrayInputStream(bytes));
    }
}
