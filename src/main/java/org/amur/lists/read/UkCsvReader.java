package org.amur.lists.read;

import java.io.IOException;
import java.util.List;

import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry.NameKind;

/** Reads the UK Sanctions List as a table: a row for each combination of the multiple values of a designation. */
final class UkCsvReader implements ListReader {

    static final String ORIGINAL_NAME = "name non-latin script";
    static final String[] NAMES = {"name 1", "name 2", "name 3", "name 4", "name 5", "name 6"};
    private static final String NUMBER = "unique id";

    @Override
    public ListFormat format() {
        return ListFormat.UK_CSV;
    }

    @Override
    public boolean recognises(FileHead file) {
        return file.hasColumns(NUMBER, "regime name");
    }

    @Override
    public void read(List<FileHead> files, ListReadingReport report) throws IOException {
        ListFile file = only(files);
        GatheredEntries entries = new GatheredEntries(file, report, UkCsvReader::row);
        ListCsv table = new ListCsv(file, files.get(0).separator(), report).needs(NAMES).needs(ORIGINAL_NAME);
        table.rows(header -> header.contains(NUMBER), above -> above.forEach(cell -> report.published(reported(cell))),
                row -> entries.row(row.get(NUMBER), row.get("name 6"), row));
        entries.passOn(UkXmlReader::imoNumbers);
    }

    /** {@code Report Date: 24-Jun-2026} */
    private static java.time.LocalDate reported(String cell) {
        return ListDates.day(cell.substring(cell.indexOf(':') + 1));
    }

    private static void row(EntryDraft draft, CsvRow row) {
        draft.kind(row.get("designation type"));
        draft.identifier("OFSI group ID", row.get("ofsi group id"), null, null, null, null);
        draft.identifier("UN reference", row.get("un reference number"), null, null, null, null);
        names(draft, row, row.get("name type"), row.get("alias strength"));
        draft.name(NameKind.ORIGINAL_SCRIPT, null, null, row.get(ORIGINAL_NAME), List.of(), null,
                row.get("non-latin script language"), EuXmlReader.said("script", row.get("non-latin script type")), null);
        UkCells.features(draft, FeatureKind.TITLE, "Title", row.get("title"));
        draft.programme(row.get("regime name"), null);
        draft.remark("Designation source", row.get("designation source"));
        UkXmlReader.measures(draft, row.get("sanctions imposed"));
        draft.remark(UkXmlReader.OTHER, row.get("other information"));
        draft.remark("Statement of reasons", row.get("uk statement of reasons"));
        draft.date(DateKind.LISTED, "DateDesignated", row.get("date designated"));
        draft.date(DateKind.AMENDED, "LastUpdated", row.get("last updated"));
        address(draft, row, "address line ", row.get("address postal code"), row.get("address country"));
        person(draft, row);
        company(draft, row);
        ship(draft, row);
        row.rest(draft::remark);
    }

    static void names(EntryDraft draft, CsvRow row, String type, String strength) {
        String[] given = new String[5];
        for (int i = 0; i < given.length; i++) {
            given[i] = row.get("name " + (i + 1));
        }
        UkXmlReader.name(draft, given, row.get("name 6"), type, strength);
    }

    static void address(EntryDraft draft, CsvRow row, String prefix, String postcode, String country) {
        String[] lines = new String[5];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = row.get(prefix + (i + 1));
        }
        draft.address(EntryDraft.joined(", ", lines), row.get(prefix + 6), null, postcode, country, null, null, null);
    }

    private static void person(EntryDraft draft, CsvRow row) {
        draft.birth(row.get("d.o.b"), null, null);
        UkCells.birthPlaces(draft, row.get("town of birth"), row.get("country of birth"));
        UkCells.nationalities(draft, "Nationality(/ies)", row.get("nationality(/ies)"));
        UkCells.numbers(draft, "Passport", "Passport number", row.get("passport number"), row.get("passport additional information"));
        UkCells.numbers(draft, "National identifier", "National Identifier number", row.get("national identifier number"),
                row.get("national identifier additional information"));
        UkCells.features(draft, FeatureKind.POSITION, "Position", row.get("position"));
        UkCells.features(draft, FeatureKind.GENDER, "Gender", row.get("gender"));
        UkCells.features(draft, FeatureKind.PHONE, "PhoneNumber", row.get("phone number"));
        UkCells.features(draft, FeatureKind.WEBSITE, "Website", row.get("website"));
        UkCells.features(draft, FeatureKind.EMAIL, "EmailAddress", row.get("email address"));
    }

    private static void company(EntryDraft draft, CsvRow row) {
        UkCells.features(draft, FeatureKind.ORGANISATION_TYPE, "TypeOfEntity", row.get("type of entity"));
        UkCells.features(draft, FeatureKind.SUBSIDIARY, "Subsidiary", row.get("subsidiaries"));
        UkCells.features(draft, FeatureKind.PARENT, "ParentCompany", row.get("parent company"));
        UkCells.numbers(draft, UkXmlReader.REGISTRATION, UkXmlReader.REGISTRATION, row.get("business registration number (s)"), null);
    }

    private static void ship(EntryDraft draft, CsvRow row) {
        draft.identifier(ImoNumbers.KIND, row.get("imo number"), null, null, null, null);
        UkCells.features(draft, FeatureKind.OWNER, "CurrentOwnerOperator", row.get("current owner/operator (s)"));
        UkCells.features(draft, FeatureKind.FORMER_OWNER, "PreviousOwnerOperator", row.get("previous owner/operator (s)"));
        UkCells.features(draft, FeatureKind.FLAG, "CurrentBelievedFlagOfShip", row.get("current believed flag of ship"));
        UkCells.features(draft, FeatureKind.FORMER_FLAG, "PreviousFlag", row.get("previous flags"));
        UkCells.features(draft, FeatureKind.VESSEL_TYPE, "TypeOfShip", row.get("type of ship"));
        UkCells.features(draft, FeatureKind.TONNAGE, "TonnageOfShip", row.get("tonnage of ship"));
        UkCells.features(draft, FeatureKind.LENGTH, "LengthOfShip", row.get("length of ship"));
        UkCells.features(draft, FeatureKind.BUILT, "YearBuilt", row.get("year built"));
        UkCells.features(draft, FeatureKind.HULL, "HullIdentificationNumber", row.get("hull identification number (hin)"));
    }
}
