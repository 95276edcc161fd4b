package org.amur.lists.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry.NamePart;
import org.amur.lists.read.ListEntry.TieKind;

/**
 * Reads the European Union's financial sanctions files as a table: a row for each name, address, birth, document and
 * citizenship of an entity, repeating the entity's own columns.
 */
final class EuCsvReader implements ListReader {

    private static final String NUMBER = "entity_logicalid";
    private static final String NAME = "namealias_wholename";
    private static final String UNKNOWN_COUNTRY = "00";

    @Override
    public ListFormat format() {
        return ListFormat.EU_CSV;
    }

    @Override
    public boolean recognises(FileHead file) {
        return file.hasColumns(NUMBER);
    }

    @Override
    public void read(List<FileHead> files, ListReadingReport report) throws IOException {
        ListFile file = only(files);
        GatheredEntries entries = new GatheredEntries(file, report, EuCsvReader::row);
        new ListCsv(file, files.get(0).separator(), report).needs(NAME).rows(header -> header.contains(NUMBER), above -> { }, row -> {
            report.published(ListDates.day(row.get("filegenerationdate")));
            entries.row(row.get(NUMBER), row.get(NAME), row);
        });
        entries.passOn(draft -> { });
    }

    private static void row(EntryDraft draft, CsvRow row) {
        entity(draft, row);
        name(draft, row);
        draft.address(row.get("address_street"), EntryDraft.joined(", ", row.get("address_place"), row.get("address_city")),
                row.get("address_region"), row.get("address_zipcode"), country(row, "address"), code(row, "address"),
                EntryDraft.joined("; ", row.get("address_remark"), EuXmlReader.said("P.O. box", row.get("address_pobox")),
                        flag(row, "address_asatlistingtime", "as at listing"), row.get("address_contactinfo")),
                row.get("address_logicalid"));
        birth(draft, row);
        identification(draft, row);
        draft.tie(TieKind.CITIZENSHIP, country(row, "citizenship"), code(row, "citizenship"),
                EntryDraft.joined("; ", row.get("citizenship_region"), row.get("citizenship_remark")),
                row.get("citizenship_logicalid"));
        for (String part : List.of("namealias", "address", "birthdate", "identification", "citizenship")) {
            act(draft, row, part + "_", part);
            row.ignore(part + "_regulationlanguage", part + "_regulation_programme");
        }
        row.rest(draft::remark);
    }

    private static void entity(EntryDraft draft, CsvRow row) {
        String kind = row.get("entity_subjecttype");
        String code = row.get("entity_subjecttype_classificationcode");
        draft.kind(EntryKind.of(code == null || EntryKind.of(code) == EntryKind.UNSPECIFIED ? kind : code), code);
        draft.identifier("EU reference", row.get("entity_eu_referencenumber"), null, null, null, null);
        draft.identifier("UN reference", row.get("entity_unitednationid"), null, null, null, null);
        draft.date(DateKind.LISTED, "designationDate", row.get("entity_designationdate"));
        draft.remark("designationDetails", row.get("entity_designationdetails"));
        draft.remark("remark", row.get("entity_remark"));
        draft.programme(row.get("entity_regulation_programme"), null);
        act(draft, row, "entity_", null);
    }

    private static void act(EntryDraft draft, CsvRow row, String prefix, String part) {
        draft.basis(row.get(prefix + "regulation_numbertitle"), EntryDraft.joined(", ", row.get(prefix + "regulation_type"),
                row.get(prefix + "regulation_organisationtype")), row.get(prefix + "regulation_publicationdate"),
                row.get(prefix + "regulation_entryintoforcedate"), row.get(prefix + "regulation_publicationurl"), part);
    }

    private static void name(EntryDraft draft, CsvRow row) {
        List<NamePart> parts = new ArrayList<>();
        EuXmlReader.part(parts, "given", row.get("namealias_firstname"));
        EuXmlReader.part(parts, "middle", row.get("namealias_middlename"));
        EuXmlReader.part(parts, "family", row.get("namealias_lastname"));
        String whole = row.get(NAME);
        draft.name(null, null, null, whole == null
                ? EntryDraft.joined(" ", parts.stream().map(NamePart::text).toArray(String[]::new)) : whole, parts, null,
                row.get("namealias_namelanguage"), row.get("namealias_remark"), row.get("namealias_logicalid"));
        draft.feature(FeatureKind.TITLE, "title", row.get("namealias_title"), null);
        draft.feature(FeatureKind.POSITION, "function", row.get("namealias_function"), null);
        draft.feature(FeatureKind.GENDER, "gender", row.get("namealias_gender"), null);
    }

    private static void birth(EntryDraft draft, CsvRow row) {
        String id = row.get("birthdate_logicalid");
        EuXmlReader.date(draft, row.get("birthdate_birthdate"), row.get("birthdate_year"), row.get("birthdate_month"),
                row.get("birthdate_day"), row.get("birthdate_yearrangefrom"), row.get("birthdate_yearrangeto"),
                "true".equalsIgnoreCase(row.get("birthdate_circa")), row.get("birthdate_calendartype"),
                row.get("birthdate_remark"), id);
        draft.birthPlace(row.get("birthdate_place"), row.get("birthdate_city"), row.get("birthdate_region"),
                country(row, "birthdate"), code(row, "birthdate"), row.get("birthdate_zipcode"), id);
    }

    private static void identification(EntryDraft draft, CsvRow row) {
        String type = row.get("identification_typedescription");
        String code = row.get("identification_typecode");
        String note = EntryDraft.joined("; ", row.get("identification_remark"),
                EuXmlReader.said("name on document", row.get("identification_nameondocument")),
                EuXmlReader.said("issued by", row.get("identification_issuedby")),
                EuXmlReader.said("region", row.get("identification_region")),
                EuXmlReader.said("valid from", row.get("identification_validfrom")),
                EuXmlReader.said("in Latin letters", row.get("identification_latinnumber")),
                flag(row, "identification_diplomatic", "diplomatic"), flag(row, "identification_knownexpired", "knownExpired"),
                flag(row, "identification_knownfalse", "knownFalse"),
                flag(row, "identification_reportedlost", "reportedLost"),
                flag(row, "identification_revokedbyissuer", "revokedByIssuer"));
        draft.identifier(new Identifier(type == null ? code : type, row.get("identification_number"),
                country(row, "identification"), code(row, "identification"), row.get("identification_issueddate"),
                row.get("identification_validto"), note, row.get("identification_logicalid")));
    }

    private static String flag(CsvRow row, String column, String said) {
        return "true".equalsIgnoreCase(row.get(column)) ? said : null;
    }

    private static String country(CsvRow row, String part) {
        String country = row.get(part + "_countrydescription");
        return UNKNOWN_COUNTRY.equals(row.get(part + "_countryiso2code")) ? null : country;
    }

    private static String code(CsvRow row, String part) {
        String code = row.get(part + "_countryiso2code");
        return UNKNOWN_COUNTRY.equals(code) ? null : code;
    }
}
