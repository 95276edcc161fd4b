package org.amur.lists.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Small sample file of each format that covers everything its reader reads. Results are recorded ({@link
 * ReaderVersionsTest}): extend the sample with the reader.
 */
public final class SampleLists {

    private static final String OFAC_XML =
            """
            <sdnList xmlns="http://tempuri.org/sdnList.xsd">
              <publshInformation><Publish_Date>02/24/2022</Publish_Date><Record_Count>3</Record_Count></publshInformation>
              <sdnEntry><uid>1</uid><firstName>Ivan</firstName><lastName>IVANOV</lastName><title>Minister</title><sdnType>Individual</sdnType>
                <remarks>(Linked To: A BANK)</remarks><programList><program>RUSSIA-EO14024</program><program>SDGT</program></programList>
                <idList><id><uid>11</uid><idType>Passport</idType><idNumber>100</idNumber><idCountry>Russia</idCountry>
                  <issueDate>01 Feb 2010</issueDate><expirationDate>01 Feb 2020</expirationDate></id>
                  <id><uid>12</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
                  <id><uid>13</uid><idType>Secondary sanctions risk:</idType><idNumber>See a section</idNumber></id></idList>
                <akaList><aka><uid>14</uid><type>a.k.a.</type><category>weak</category><lastName>VANYA</lastName></aka>
                  <aka><uid>15</uid><type>f.k.a.</type><category>strong</category><lastName>PETROV</lastName><firstName>I.</firstName></aka></akaList>
                <addressList><address><uid>16</uid><address1>Street 1</address1><address2>Flat 2</address2><city>Moscow</city>
                  <stateOrProvince>Moscow region</stateOrProvince><postalCode>101000</postalCode><country>Russia</country></address></addressList>
                <nationalityList><nationality><uid>17</uid><country>Russia</country><mainEntry>true</mainEntry></nationality></nationalityList>
                <citizenshipList><citizenship><uid>18</uid><country>Cyprus</country><mainEntry>false</mainEntry></citizenship></citizenshipList>
                <dateOfBirthList><dateOfBirthItem><uid>19</uid><dateOfBirth>circa 1960</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem>
                  <dateOfBirthItem><uid>20</uid><dateOfBirth>07 Oct 1961 to 09 Oct 1961</dateOfBirth><mainEntry>false</mainEntry></dateOfBirthItem>
                </dateOfBirthList>
                <placeOfBirthList><placeOfBirthItem><uid>21</uid><placeOfBirth>Omsk, Russia</placeOfBirth><mainEntry>true</mainEntry>
                </placeOfBirthItem></placeOfBirthList><newField>said otherwise</newField></sdnEntry>
              <sdnEntry><uid>2</uid><lastName>A SHIP</lastName><sdnType>Vessel</sdnType><programList><program>DPRK</program></programList>
                <idList><id><uid>22</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 9187629</idNumber></id></idList>
                <vesselInfo><callSign>ABCD</callSign><vesselType>Tanker</vesselType><vesselFlag>Panama</vesselFlag><vesselOwner>Owner</vesselOwner>
                  <tonnage>1,000</tonnage><grossRegisteredTonnage>900</grossRegisteredTonnage></vesselInfo></sdnEntry>
              <sdnEntry><uid>3</uid><sdnType>Entity</sdnType></sdnEntry>
            </sdnList>
            """;

    private static final String OFAC_PARTIES = """
            1,"IVANOV, Ivan","individual","RUSSIA-EO14024] [SDGT","Minister",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"%s"
            2,"A SHIP","vessel","DPRK",-0- ,"ABCD","Tanker","1,000","900","Panama","Owner","Vessel Registration Identification IMO 9187629."
            3,"A BANK",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"SWIFT/BIC ABCDRUMM; Tax ID No. 7702235133 (Russia); Effective Date \
            (CMIC) 02 Jun 2021; Digital Currency Address - XBT 12ab; Secondary sanctions risk: See a section."
            """;
    private static final String OFAC_REMARKS =
            "DOB circa 1960; alt. DOB 07 Oct 1961 to 09 Oct 1961; POB Omsk, Russia; nationality Russia; citizen"
                    + " Cyprus; Gender Male; Passport 100 (Russia) issued 01 Feb 2010 expires 01 Feb 2020; a.k.a. 'VANYA'; (Linked To: A BANK); what nobody"
                    + " knows.";
    private static final String OFAC_ALIASES = """
            1,14,"fka","PETROV, I.",-0-
            3,15,"aka","THE BANK","remarked"
            """;
    private static final String OFAC_ADDRESSES = """
            1,16,"Street 1, Flat 2","Moscow 101000","Russia","remarked"
            3,17,-0- ,-0- ,"Belarus",-0-
            """;
    private static final String OFAC_COMMENTS = """
            2,"; Website www.example.org; (vessel) Former Vessel Flag Togo."
            """;

    private static final String EU_XML =
            """
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2024-12-11T21:24:35+01:00">
              <sanctionEntity designationDate="2022-02-23" designationDetails="details" unitedNationId="KPi.033" euReferenceNumber="EU.27.28"
                logicalId="13"><remark>remarked</remark>
                <regulation regulationType="amendment" organisationType="council" publicationDate="2022-02-23" entryIntoForceDate="2022-02-24"
                  numberTitle="2022/261 (OJ L42I)" programme="UKR" logicalId="1"><publicationUrl>http://example.org</publicationUrl></regulation>
                <subjectType code="person" classificationCode="P"/>
                <nameAlias firstName="Ivan" middleName="I." lastName="Ivanov" wholeName="Ivan I. Ivanov" function="Minister" gender="M" title="Mr"
                  nameLanguage="EN" strong="true" regulationLanguage="en" logicalId="2"><remark>remarked</remark><regulationSummary
                  regulationType="amendment" publicationDate="2022-02-23" publicationUrl="http://example.org" numberTitle="2022/261"/></nameAlias>
                <nameAlias firstName="Vanya" lastName="" wholeName="" nameLanguage="" strong="false" logicalId="3"/>
                <birthdate circa="false" calendarType="GREGORIAN" city="Omsk" zipCode="644" birthdate="1960-01-02" dayOfMonth="2" monthOfYear="1"
                  year="1960" region="Omsk oblast" place="a village" countryIso2Code="RU" countryDescription="RUSSIA" logicalId="4"/>
                <birthdate circa="true" calendarType="GREGORIAN" yearRangeFrom="1958" yearRangeTo="1962" countryIso2Code="00"
                  countryDescription="UNKNOWN" logicalId="5"><remark>or so</remark></birthdate>
                <birthdate circa="false" calendarType="GREGORIAN" yearRangeFrom="1958" logicalId="6"/>
                <birthdate circa="false" calendarType="GREGORIAN" monthOfYear="4" dayOfMonth="7" logicalId="7"/>
                <citizenship region="Crimea" countryIso2Code="RU" countryDescription="RUSSIA" logicalId="8"/>
                <address city="Moscow" street="Street 1" poBox="7" zipCode="101000" region="Moscow region" place="Centre" asAtListingTime="true"
                  countryIso2Code="RU" countryDescription="RUSSIA" logicalId="9"><contactInfo key="PHONE" value="+7 1"/></address>
                <identification diplomatic="true" knownExpired="true" knownFalse="false" reportedLost="false" revokedByIssuer="false"
                  issuedBy="an office" latinNumber="100" nameOnDocument="I. Ivanov" number="100" region="Omsk" countryIso2Code="RU"
                  countryDescription="RUSSIA" identificationTypeCode="passport" identificationTypeDescription="National passport"
                  issuedDate="2010-02-01" validFrom="2010-02-02" validTo="2020-02-01" logicalId="10"><remark>seen</remark></identification>
                <newElement newField="said otherwise"/>
              </sanctionEntity>
            </export>
            """;

    private static final String UK_XML =
            """
            <Designations><DateGenerated>26/08/2026</DateGenerated>
              <Designation><UniqueID>RUS0001</UniqueID><OFSIGroupID>14000</OFSIGroupID><UNReferenceNumber>KPi.033</UNReferenceNumber>
                <LastUpdated>01/03/2023</LastUpdated><DateDesignated>24/02/2022</DateDesignated><RegimeName>The Russia Regulations</RegimeName>
                <IndividualEntityShip>Individual</IndividualEntityShip><DesignationSource>UK</DesignationSource>
                <SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed><OtherInformation>informed</OtherInformation>
                <UKStatementofReasons>reasons</UKStatementofReasons>
                <Names><Name><Name1>Ivan</Name1><Name2>I.</Name2><Name6>IVANOV</Name6><NameType>Primary Name</NameType></Name>
                  <Name><Name6>VANYA</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
                  <Name><Name6>IVANOFF</Name6><NameType>Primary Name Variation</NameType></Name></Names>
                <NonLatinNames><NonLatinName><NameNonLatinScript>Иван Иванов</NameNonLatinScript><NonLatinScriptType>Cyrillic</NonLatinScriptType>
                  <NonLatinScriptLanguage>Russian</NonLatinScriptLanguage></NonLatinName></NonLatinNames>
                <Titles><Title>Dr</Title></Titles><PhoneNumbers><PhoneNumber>+7 1</PhoneNumber></PhoneNumbers>
                <EmailAddresses><EmailAddress>a@example.org</EmailAddress></EmailAddresses><Websites><Website>example.org</Website></Websites>
                <Addresses><Address><AddressLine1>Street 1</AddressLine1><AddressLine6>Moscow</AddressLine6>
                  <AddressPostalCode>101000</AddressPostalCode><AddressCountry>Russia</AddressCountry></Address></Addresses>
                <IndividualDetails><Individual><DOBs><DOB>dd/mm/1960</DOB><DOB>02/01/1961</DOB></DOBs>
                  <PassportDetails><Passport><PassportNumber>100</PassportNumber><PassportAdditionalInformation>issued in Omsk
                  </PassportAdditionalInformation></Passport></PassportDetails><NationalIdentifierDetails><NationalIdentifier>
                  <NationalIdentifierNumber>200</NationalIdentifierNumber></NationalIdentifier></NationalIdentifierDetails>
                  <Nationalities><Nationality>Russia</Nationality></Nationalities><BirthDetails><Location><TownOfBirth>Omsk</TownOfBirth>
                  <CountryOfBirth>Russia</CountryOfBirth></Location></BirthDetails><Positions><Position>(1) Minister (2) Deputy</Position></Positions>
                  <Genders><Gender>Male</Gender></Genders></Individual></IndividualDetails></Designation>
              <Designation><UniqueID>RUS0002</UniqueID><RegimeName>The Russia Regulations</RegimeName>
                <IndividualEntityShip>Ship</IndividualEntityShip><OtherInformation>IMO number: 9187629</OtherInformation>
                <Names><Name><Name6>A SHIP</Name6><NameType>Primary Name</NameType></Name></Names><ShipDetails><Ship>
                <CurrentOwnerOperators><CurrentOwnerOperator>Owner</CurrentOwnerOperator></CurrentOwnerOperators><PreviousFlags><PreviousFlag>Togo
                </PreviousFlag></PreviousFlags><YearsBuilt><YearBuilt>1999</YearBuilt></YearsBuilt></Ship></ShipDetails>
                <NewField>said otherwise</NewField></Designation>
              <Designation><UniqueID>RUS0003</UniqueID><RegimeName>The Russia Regulations</RegimeName>
                <IndividualEntityShip>Entity</IndividualEntityShip><Names><Name><Name6>A BANK</Name6><NameType>Primary Name</NameType></Name></Names>
                <EntityDetails><Entity><TypeOfEntities><TypeOfEntity>Bank</TypeOfEntity></TypeOfEntities><ParentCompanies><ParentCompany>Parent
                </ParentCompany></ParentCompanies><BusinessRegistrationNumbers><BusinessRegistrationNumber>300</BusinessRegistrationNumber>
                </BusinessRegistrationNumbers></Entity></EntityDetails></Designation>
            </Designations>
            """;

    private static final String UK_CSV =
            """
            Report Date: 24-Jun-2026
            Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,\
            Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,Designation Type,Designation source,Sanctions Imposed,\
            Other Information,UK Statement of Reasons,Address Line 1,Address Line 6,Address Postal Code,Address Country,D.O.B,Town of birth,\
            Country of birth,Nationality(/ies),Passport number,Passport additional information,Position,IMO number,New column,Date Designated
            01/03/2023,RUS0001,14000,KPi.033,IVANOV,Ivan,I.,,,,Primary Name,,Dr,Иван Иванов,Cyrillic,Russian,The Russia Regulations,Individual,UK,\
            Asset freeze|Travel Ban,informed,reasons,Street 1,Moscow,101000,Russia,dd/mm/1960,(1) Omsk (2) Tomsk,Russia,(1) Russia (2) Cyprus,\
            (1) 100 (2) 200 (Russian) issued in Omsk,,(1) Minister (2) Deputy,,said otherwise,24/02/2022
            01/03/2023,RUS0001,14000,KPi.033,VANYA,,,,,,Alias,Low quality a.k.a,,,,,The Russia Regulations,Individual,UK,Travel Ban|Asset freeze,\
            informed,reasons,,,,,,,,,,,,,,24/02/2022
            01/03/2023,RUS0002,,,A SHIP,,,,,,Primary Name,,,,,,The Russia Regulations,Ship,UK,Specified,IMO number: 9187629,,,,,,,,,,,,,,,24/02/2022
            """;

    private static final String OFSI_CSV =
            """
            Last Updated,03/06/2026
            Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,\
            Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,Position,\
            Address 1,Address 2,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,\
            UK Sanctions List Date Designated,Last Updated,Group ID
            IVANOV,Ivan,I.,,,,Dr,Иван Иванов,Cyrillic,Russian,00/00/1960,Omsk,Russia,(1) Russian (2) Cypriot,100,issued in Omsk,200 (Russia),noted,\
            Minister,Street 1,Flat 2,Moscow,101000,Russia,(UK Sanctions List Ref): RUS0001.,Individual,Primary name,,Russia,24/02/2022,24/02/2022,\
            01/03/2023,14000
            VANYA,,,,,,,,,,02/01/1961,,,,,,,,,,,,,,,Individual,AKA,Low,Russia,24/02/2022,24/02/2022,01/03/2023,14000
            A SHIP,,,,,,,,,,,,,,,,,,,,,,,,IMO number: 9187629,Ship,Primary name,,Russia,24/02/2022,,01/03/2023,14001
            """;

    private static final String UN_XML =
            """
            <CONSOLIDATED_LIST dateGenerated="2025-04-19T00:00:01Z">
              <INDIVIDUALS><INDIVIDUAL><DATAID>6908555</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>Ivan</FIRST_NAME>
              <SECOND_NAME>Ivanov</SECOND_NAME>
                <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.033</REFERENCE_NUMBER><LISTED_ON>2016-11-30</LISTED_ON><GENDER>Male</GENDER>
                <NAME_ORIGINAL_SCRIPT>Иван</NAME_ORIGINAL_SCRIPT><COMMENTS1>commented</COMMENTS1><TITLE><VALUE>Dr</VALUE></TITLE>
                <DESIGNATION><VALUE>Minister</VALUE></DESIGNATION><NATIONALITY><VALUE>Russian Federation</VALUE></NATIONALITY>
                <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE><LAST_DAY_UPDATED><VALUE>2017-06-01</VALUE></LAST_DAY_UPDATED>
                <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Vanya</ALIAS_NAME><NOTE>noted</NOTE></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_ALIAS><QUALITY>F.k.a.</QUALITY><ALIAS_NAME>Petrov</ALIAS_NAME><DATE_OF_BIRTH>1961</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_ADDRESS><STREET>Street 1</STREET><CITY>Moscow</CITY><STATE_PROVINCE>Moscow region</STATE_PROVINCE>
                <ZIP_CODE>101000</ZIP_CODE>
                <COUNTRY>Russian Federation</COUNTRY><NOTE>previous</NOTE></INDIVIDUAL_ADDRESS>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1960</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1958</FROM_YEAR><TO_YEAR>1962</TO_YEAR>
                </INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1960-01-02</DATE><NOTE>noted</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DATE_OF_BIRTH><FROM_YEAR>1958</FROM_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Omsk</CITY><COUNTRY>Russian Federation</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
                <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>100</NUMBER>
                <ISSUING_COUNTRY>Russian Federation</ISSUING_COUNTRY>
                <DATE_OF_ISSUE>2010-02-01</DATE_OF_ISSUE><CITY_OF_ISSUE>Omsk</CITY_OF_ISSUE><NOTE>expired</NOTE></INDIVIDUAL_DOCUMENT>
                <NEW_FIELD>said otherwise</NEW_FIELD><SORT_KEY>x</SORT_KEY></INDIVIDUAL></INDIVIDUALS>
              <ENTITIES><ENTITY><DATAID>110403</DATAID><FIRST_NAME>A bank</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
                <REFERENCE_NUMBER>KPe.001</REFERENCE_NUMBER><LISTED_ON>2009-04-24</LISTED_ON><ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY>
                <ALIAS_NAME>The bank</ALIAS_NAME></ENTITY_ALIAS><ENTITY_ADDRESS><COUNTRY>China</COUNTRY></ENTITY_ADDRESS></ENTITY></ENTITIES>
            </CONSOLIDATED_LIST>
            """;

    private static final String SECO_XML =
            """
            <swiss-sanctions-list list-type="whole-list" date="2026-08-27">
              <sanctions-program version-date="2026-01-01" predecessor-version-date="2025-01-01" ssid="5">
              <program-key lang="eng">Ukraine</program-key>
                <program-key lang="ger">Ukraine (D)</program-key><program-name lang="eng">Ordinance of 4 March 2022</program-name>
                <sanctions-set lang="eng" ssid="6">Annex 8</sanctions-set><sanctions-set lang="fre" ssid="6">Annexe 8</sanctions-set>
                <origin>EU</origin></sanctions-program>
              <place ssid="7"><location>Minsk</location><location-variant lang="bel">Мінск</location-variant><area>Minsk region</area>
                <country iso-code="BY">Belarus</country></place>
              <target ssid="1" sanctions-set-id="9"><sanctions-set-id>6</sanctions-set-id><foreign-identifier>EU.27.28</foreign-identifier>
                <individual sex="male" ssid="10"><identity main="true" ssid="11"><name name-type="primary-name" quality="good" lang="eng" ssid="12">
                <name-part order="2" name-part-type="family-name"><value>Ivanov</value><spelling-variant lang="rus" script="Cyrl">Иванов
                </spelling-variant></name-part><name-part order="1" name-part-type="given-name"><value>Ivan</value></name-part></name>
                <name name-type="former-name" quality="low" ssid="13"><name-part order="1" name-part-type="whole-name"><value>Petrov</value>
                </name-part>
                </name><day-month-year day="2" month="1" year="1960" calendar="Gregorian" quality="low" ssid="14"/>
                <day-month-year year="1380" calendar="Islamic" ssid="15"/><place-of-birth place-id="7" quality="good" ssid="16"/>
                <nationality quality="good" ssid="17"><country iso-code="BY">Belarus</country></nationality>
                <address place-id="7" quality="low" ssid="18">
                <address-details>Street 1</address-details><c-o>Office</c-o><p-o-box>7</p-o-box><zip-code>220</zip-code><remark>previous</remark>
                </address><identification-document document-type="passport" place-id="7" ssid="19"><number>100</number><issuer code="BY">Belarus
                </issuer><date-of-issue>2010-02-01</date-of-issue><expiry-date>2020-02-01</expiry-date><remark>seen</remark></identification-document>
                </identity><identity main="false" ssid="20"><name name-type="alias" ssid="21"><name-part order="1" name-part-type="whole-name">
                <value>Vanya</value></name-part></name></identity><justification ssid="22">reasons</justification><relation
                relation-type="related-to" target-id="2" ssid="23"><remark>a friend</remark></relation><other-information ssid="24">informed
                </other-information></individual><modification modification-type="listed" enactment-date="2022-03-16" publication-date="2022-03-17"
                effective-date="2022-03-16"><remark>enacted</remark></modification><new-element new-field="said otherwise"/></target>
              <target ssid="2"><sanctions-set-id>6</sanctions-set-id><object object-type="vessel" ssid="30"><identity main="true" ssid="31"><name
                name-type="primary-name" ssid="32"><name-part order="1" name-part-type="whole-name"><value>A ship</value></name-part></name>
                </identity>
                <other-information ssid="33">IMO number: 9187629</other-information></object></target>
              <target ssid="3"><entity><identity main="true" ssid="41"><name name-type="primary-name" ssid="42"><name-part order="1"
                name-part-type="whole-name"><value>Gone</value></name-part></name></identity></entity><modification modification-type="de-listed"
                effective-date="2023-01-01"/></target>
            </swiss-sanctions-list>
            """;

    private static final String CSL_CSV =
            """
            _id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,\
            license_requirement,\
            call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,\
            dates_of_birth,nationalities,places_of_birth,ids
            36,Specially Designated Nationals (SDN) - Treasury Department,36,Individual,RUSSIA-EO14024; SDGT,"IVANOV, Ivan",Minister,\
            "Street 1, Moscow, \
            RU; Minsk, Belarus",,,,,,,,,,,,remarked,http://example.org,VANYA; PETROV,CY,1960-01-02; circa 1961,RU,"Omsk, Russia","RU, 2020-02-01, \
            2010-02-01, 100, Passport; 200 (Russia), Tax ID No.; Male, Gender"
            0a1b,Entity List (EL) - Bureau of Industry and Security,,,,Avant-Space LLC,,"Moscow, RU",87 FR 20299,2022-04-01,2027-04-01,Y,\
            See 744,,,,,,,,\
            http://example.org,Avant,,,,,
            0a1c,Entity List (EL) - Bureau of Industry and Security,,,,Avant Space LLC,,"Omsk, RU",88 FR 1,2023-04-01,,,,,,,,,,,,,,,,,
            37,Specially Designated Nationals (SDN) - Treasury Department,37,Vessel,DPRK,A SHIP,,,,,,,,ABCD,Tanker,1000,900,Panama,Owner,,,,,,,,\
            "9187629, Vessel Registration Identification"
            """;

    private SampleLists() {
    }

    /** Returns the bytes of the one file of a format. */
    public static byte[] bytes(ListFormat format) throws IOException {
        try (InputStream file = of(format).get(0).content().open()) {
            return file.readAllBytes();
        }
    }

    public static List<ListFile> of(ListFormat format) {
        return switch (format) {
            case OFAC_XML -> list(OFAC_XML);
            case OFAC_CSV ->
                List.of(
                        RealFiles.made("sdn.csv", OFAC_PARTIES.formatted(OFAC_REMARKS)),
                        RealFiles.made("alt.csv", OFAC_ALIASES),
                        RealFiles.made("add.csv", OFAC_ADDRESSES),
                        RealFiles.made("sdn_comments.csv", OFAC_COMMENTS));
            case OFAC_ADVANCED -> list(AdvancedDetailsTest.LIST);
            case OFAC_ENHANCED -> list(DescribedFormatsTest.ENHANCED.formatted("", ""));
            case EU_XML -> list(EU_XML);
            case EU_CSV -> list(DescribedFormatsTest.europeanTable());
            case UK_XML -> list(UK_XML);
            case UK_CSV -> list(UK_CSV);
            case OFSI_CSV -> list(OFSI_CSV);
            case UN_XML -> list(UN_XML);
            case SECO_XML -> list(SECO_XML);
            case CSL_CSV -> list(CSL_CSV);
        };
    }

    private static List<ListFile> list(String content) {
        return List.of(RealFiles.made("list", content));
    }
}
