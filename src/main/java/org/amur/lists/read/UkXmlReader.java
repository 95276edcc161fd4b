package org.amur.lists.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry.NameKind;
import org.amur.lists.read.ListEntry.NamePart;
import org.amur.lists.read.ListEntry.NameQuality;

/** Reads the UK Sanctions List as XML. */
final class UkXmlReader implements ListReader {

    static final String OTHER = "Other information";
    static final String REGISTRATION = "Business registration number";

    @Override
    public ListFormat format() {
        return ListFormat.UK_XML;
    }

    @Override
    public boolean recognises(FileHead file) {
        return file.hasRoot("Designations");
    }

    @Override
    public void read(List<FileHead> files, ListReadingReport report) throws IOException {
        ListFile file = only(files);
        new XmlElements(file, report).on("DateGenerated", node -> report.published(ListDates.day(node.text())))
                .on("Designation", node -> entry(node, file, report)).read();
    }

    private static void entry(XmlNode node, ListFile file, ListReadingReport report) {
        EntryDraft draft = new EntryDraft(node.text("UniqueID"), file.name(), node.line());
        draft.kind(node.text("IndividualEntityShip"));
        draft.identifier("OFSI group ID", node.text("OFSIGroupID"), null, null, null, null);
        draft.identifier("UN reference", node.text("UNReferenceNumber"), null, null, null, null);
        node.all("Names/Name").forEach(name -> name(draft, name));
        for (XmlNode name : node.all("NonLatinNames/NonLatinName")) {
            draft.name(NameKind.ORIGINAL_SCRIPT, null, null, name.text("NameNonLatinScript"), List.of(), null,
                    name.text("NonLatinScriptLanguage"), EuXmlReader.said("script", name.text("NonLatinScriptType")), null);
        }
        draft.programme(node.text("RegimeName"), null);
        draft.remark("Designation source", node.text("DesignationSource"));
        measures(draft, node.text("SanctionsImposed"));
        draft.date(DateKind.LISTED, "DateDesignated", node.text("DateDesignated"));
        draft.date(DateKind.AMENDED, "LastUpdated", node.text("LastUpdated"));
        draft.remark(OTHER, node.text("OtherInformation"));
        draft.remark("Statement of reasons", node.text("UKStatementofReasons"));
        features(draft, node, "Titles/Title", FeatureKind.TITLE);
        features(draft, node, "PhoneNumbers/PhoneNumber", FeatureKind.PHONE);
        features(draft, node, "EmailAddresses/EmailAddress", FeatureKind.EMAIL);
        features(draft, node, "Websites/Website", FeatureKind.WEBSITE);
        node.all("Addresses/Address").forEach(address -> address(draft, address));
        node.all("IndividualDetails/Individual").forEach(person -> person(draft, person));
        node.all("EntityDetails/Entity").forEach(entity -> entity(draft, entity));
        node.all("ShipDetails/Ship").forEach(ship -> ship(draft, ship));
        imoNumbers(draft);
        node.rest(draft::remark);
        report.unknownIn(node, file.name());
        report.entry(draft);
    }

    /** Adds the numbers of a ship that has them in running text only. */
    static void imoNumbers(EntryDraft draft) {
        if (draft.kind() == EntryKind.VESSEL) {
            draft.remarks(OTHER).forEach(text -> ImoNumbers.read(draft, text));
        }
    }

    /** Adds the measures; several are separated by bars, in no fixed order. */
    static void measures(EntryDraft draft, String said) {
        if (said != null) {
            for (String measure : said.split("\\|")) {
                draft.remark("Sanctions imposed", measure);
            }
        }
    }

    private static void name(EntryDraft draft, XmlNode name) {
        String[] given = new String[5];
        for (int i = 0; i < given.length; i++) {
            given[i] = name.text("Name" + (i + 1));
        }
        name(draft, given, name.text("Name6"), name.text("NameType"), name.text("AliasStrength"));
    }

    static void name(EntryDraft draft, String[] given, String family, String type, String strength) {
        List<NamePart> parts = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            EuXmlReader.part(parts, "name " + (i + 1), given[i]);
        }
        boolean isWhole = parts.isEmpty();
        EuXmlReader.part(parts, "name 6", family);
        draft.name(nameKind(type), type, quality(strength), EntryDraft.joined(" ", EntryDraft.joined(" ", given), family),
                isWhole ? List.of() : parts, null, null, null, null);
    }

    private static NameKind nameKind(String type) {
        String said = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return said.contains("variation") ? NameKind.VARIATION : said.startsWith("prim") && !said.contains("alias")
                || said.equals("prime alias") || said.equals("prim alias") ? NameKind.PRIMARY
                : said.startsWith("f") ? NameKind.FORMER : NameKind.ALIAS;
    }

    static NameQuality quality(String strength) {
        String said = strength == null ? "" : strength.toLowerCase(Locale.ROOT);
        return said.startsWith("good") ? NameQuality.STRONG : said.startsWith("low") ? NameQuality.WEAK : null;
    }

    private static void features(EntryDraft draft, XmlNode node, String path, FeatureKind kind) {
        node.all(path).forEach(each -> UkCells.features(draft, kind, each.name(), each.text()));
    }

    private static void address(EntryDraft draft, XmlNode address) {
        String[] lines = new String[5];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = address.text("AddressLine" + (i + 1));
        }
        draft.address(EntryDraft.joined(", ", lines), address.text("AddressLine6"), null, address.text("AddressPostalCode"),
                address.text("AddressCountry"), null, null, null);
    }

    private static void person(EntryDraft draft, XmlNode person) {
        person.all("DOBs/DOB").forEach(birth -> draft.birth(birth.text(), null, null));
        for (XmlNode passport : person.all("PassportDetails/Passport")) {
            UkCells.numbers(draft, "Passport", "Passport number", passport.text("PassportNumber"),
                    passport.text("PassportAdditionalInformation"));
        }
        for (XmlNode national : person.all("NationalIdentifierDetails/NationalIdentifier")) {
            UkCells.numbers(draft, "National identifier", "National Identifier number", national.text("NationalIdentifierNumber"),
                    national.text("NationalIdentifierAdditionalInformation"));
        }
        person.all("Nationalities/Nationality").forEach(tie ->
                UkCells.nationalities(draft, "Nationality(/ies)", tie.text()));
        for (XmlNode place : person.all("BirthDetails/Location")) {
            UkCells.birthPlaces(draft, place.text("TownOfBirth"), place.text("CountryOfBirth"));
        }
        features(draft, person, "Positions/Position", FeatureKind.POSITION);
        features(draft, person, "Genders/Gender", FeatureKind.GENDER);
    }

    private static void entity(EntryDraft draft, XmlNode entity) {
        features(draft, entity, "TypeOfEntities/TypeOfEntity", FeatureKind.ORGANISATION_TYPE);
        features(draft, entity, "ParentCompanies/ParentCompany", FeatureKind.PARENT);
        features(draft, entity, "Subsidiaries/Subsidiary", FeatureKind.SUBSIDIARY);
        entity.all("BusinessRegistrationNumbers/BusinessRegistrationNumber").forEach(number ->
                UkCells.numbers(draft, REGISTRATION, REGISTRATION, number.text(), null));
    }

    private static void ship(EntryDraft draft, XmlNode ship) {
        ship.all("IMONumbers/IMONumber").forEach(number -> draft.identifier(ImoNumbers.KIND, number.text(), null, null, null, null));
        features(draft, ship, "CurrentOwnerOperators/CurrentOwnerOperator", FeatureKind.OWNER);
        features(draft, ship, "PreviousOwnerOperators/PreviousOwnerOperator", FeatureKind.FORMER_OWNER);
        features(draft, ship, "CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip", FeatureKind.FLAG);
        features(draft, ship, "PreviousFlags/PreviousFlag", FeatureKind.FORMER_FLAG);
        features(draft, ship, "TypeOfShipDetails/TypeOfShip", FeatureKind.VESSEL_TYPE);
        features(draft, ship, "TonnageOfShipDetails/TonnageOfShip", FeatureKind.TONNAGE);
        features(draft, ship, "LengthOfShipDetails/LengthOfShip", FeatureKind.LENGTH);
        features(draft, ship, "YearsBuilt/YearBuilt", FeatureKind.BUILT);
        features(draft, ship, "HullIdentificationNumbers/HullIdentificationNumber", FeatureKind.HULL);
    }
}
