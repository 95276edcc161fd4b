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

/** Fictitious party in the formats of OFAC: only real differences are changes. */
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
    void whiteSpaceAloneIsNoChange() {
        String remark = "{\"kind\":\"PERSON\",\"remarks\":[{\"text\":\"One%stwo\"}]}";
        assertEquals(List.of(), FieldChange.between(EntryLines.of(remark.formatted("\\u000a     ")), EntryLines.of(remark.formatted(" "))));
        assertEquals(1, FieldChange.between(EntryLines.of(remark.formatted(" ")), EntryLines.of(remark.formatted(""))).size());
        assertEquals(hash(XML), hash(XML.replace("A BANK", "A\n\t BANK")));
        assertNotEquals(hash(XML), hash(XML.replace("A BANK", "ABANK")));
    }

    private static List<String> changed(String after, FormatComparison formats) {
        return FieldChange.betweenFormats(EntryLines.of(XML_BODY), EntryLines.of(after), formats).stream()
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
