package org.amur.lists.read;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry.NameKind;

/**
 * Reads the consolidated list that the UK's OFSI published until January 2026, in its layouts of 2018 and 2022. Rows of
 * a group repeat shared values and need not be adjacent.
 */
final class OfsiCsvReader implements ListReader {

    private static final String GROUP = "group id";
    private static final String TYPE = "group type";
    /** Columns that the layout of 2018 lacks. */
    private static final List<String> LATER = List.of("non-latin script type", "national identification number");
    private static final Pattern REFERENCE = Pattern.compile("\\(UK Sanctions List Ref\\):\\s*([A-Z]{3}\\d{4})");
    private static final Pattern UPDATED = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");

    @Override
    public ListFormat format() {
        return ListFormat.OFSI_CSV;
    }

    @Override
    public boolean recognises(FileHead file) {
        return file.hasColumns(TYPE, "alias type");
    }

    @Override
    public void read(List<FileHead> files, ListReadingReport report) throws IOException {
        ListFile file = only(files);
        GatheredEntries entries = new GatheredEntries(file, report, OfsiCsvReader::row);
        ListCsv table = new ListCsv(file, files.get(0).separator(), report).needs(UkCsvReader.NAMES);
        if (LATER.stream().anyMatch(files.get(0)::hasColumns)) {
            table.needs(UkCsvReader.ORIGINAL_NAME);
        }
        table.rows(header -> header.contains(TYPE),
                above -> above.stream().filter(cell -> UPDATED.matcher(cell.strip()).matches())
                        .forEach(cell -> report.published(ListDates.day(cell))),
                row -> entries.row(number(row), row.get("name 6"), row));
        entries.passOn(OfsiCsvReader::imoNumbers);
    }

    /**
     * Adds IMO numbers. The layout of 2018 calls ships entities; an entity with an address is a company, which may
     * mention other ships.
     */
    private static void imoNumbers(EntryDraft draft) {
        if (draft.kind() == EntryKind.VESSEL || draft.kind() == EntryKind.ORGANISATION && !draft.hasAddress()) {
            draft.remarks(UkXmlReader.OTHER).forEach(text -> ImoNumbers.read(draft, text));
        }
    }

    /**
     * Returns the group; in an excerpt without that column the reference of the UK Sanctions List, which the later
     * layout repeats.
     */
    private static String number(CsvRow row) {
        String group = row.get(GROUP);
        String information = row.get("other information");
        Matcher reference = REFERENCE.matcher(information == null ? "" : information);
        return group != null ? group : reference.find() ? reference.group(1) : null;
    }

    private static void row(EntryDraft draft, CsvRow row) {
        draft.kind(row.get(TYPE));
        UkCsvReader.names(draft, row, row.get("alias type"), row.get("alias quality"));
        draft.name(NameKind.ORIGINAL_SCRIPT, null, null, row.get(UkCsvReader.ORIGINAL_NAME), List.of(), null,
                row.get("non-latin script language"), EuXmlReader.said("script", row.get("non-latin script type")), null);
        draft.feature(FeatureKind.TITLE, "Title", row.get("title"), null);
        draft.birth(row.get("dob"), null, null);
        UkCells.birthPlaces(draft, row.get("town of birth"), row.get("country of birth"));
        UkCells.nationalities(draft, "Nationality", row.get("nationality"));
        boolean isLater = row.has("passport number");
        UkCells.numbers(draft, "Passport", "Passport Details", row.get(isLater ? "passport number" : "passport details"),
                isLater ? row.get("passport details") : null);
        UkCells.numbers(draft, "National identification", "NI Number", row.get("ni number"), null);
        UkCells.numbers(draft, "National identification", "National Identification Number", row.get("national identification number"),
                row.get("national identification details"));
        draft.feature(FeatureKind.POSITION, "Position", row.get("position"), null);
        UkCsvReader.address(draft, row, "address ", row.get("post/zip code"), row.get("country"));
        draft.remark(UkXmlReader.OTHER, row.get("other information"));
        draft.programme(row.get("regime"), null);
        draft.date(DateKind.LISTED, "Listed On", row.get("listed on"));
        draft.date(DateKind.LISTED, "UK Sanctions List Date Designated", row.get("uk sanctions list date designated"));
        draft.date(DateKind.AMENDED, "Last Updated", row.get("last updated"));
        row.rest(draft::remark);
    }
}
