package org.amur.lists.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry.NameKind;

/**
 * Reads OFAC's tables of parties, aliases and addresses, optionally with comments, which continue cut remarks. They
 * have no header, so that each file is recognised by its number of columns; an empty cell is {@code -0-}.
 */
final class OfacCsvReader implements ListReader {

    private enum Table {
        PARTIES(12), ALIASES(5), ADDRESSES(6), COMMENTS(2);

        private final int columns;

        Table(int columns) {
            this.columns = columns;
        }

        boolean fits(List<String> row) {
            return row.size() == columns && NUMBER.matcher(row.get(0)).matches()
                    && (this != ALIASES || KIND.matcher(row.get(2)).matches())
                    && (this != ALIASES && this != ADDRESSES || NUMBER.matcher(row.get(1)).matches());
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,9}\\s*");
    private static final Pattern KIND = Pattern.compile("\\s*[afn]\\.?k\\.?a\\.?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING = Pattern.compile("\\s*-0-?\\s*");
    /** Longer remarks continue in the comments. */
    private static final int MAX_REMARK_LENGTH = 1000;
    /** One or two have been seen; more indicate that the file of parties is cut between two rows. */
    private static final int FEW_ORPHANS = 20;

    /** @param line line where it ends */
    private record Row(List<String> cells, long line) {
    }

    @Override
    public ListFormat format() {
        return ListFormat.OFAC_CSV;
    }

    @Override
    public boolean recognises(FileHead file) {
        return file.root() == null && !file.rows().isEmpty() && table(file) != null;
    }

    private static Table table(FileHead file) {
        for (Table table : Table.values()) {
            if (table.fits(file.rows().get(0))) {
                return table;
            }
        }
        return null;
    }

    @Override
    public void read(List<FileHead> files, ListReadingReport report) throws IOException {
        Map<Table, ListFile> tables = tables(files);
        OfacCuts cuts = new OfacCuts(report);
        Map<String, List<Row>> aliases = grouped(tables.get(Table.ALIASES), Table.ALIASES, cuts, report);
        Map<String, List<Row>> addresses = grouped(tables.get(Table.ADDRESSES), Table.ADDRESSES, cuts, report);
        Map<String, List<Row>> comments = grouped(tables.get(Table.COMMENTS), Table.COMMENTS, cuts, report);
        Set<String> parties = new HashSet<>();
        ListFile file = tables.get(Table.PARTIES);
        ListCsv table = new ListCsv(file, ',', report);
        table.rows(Table.PARTIES.columns, row -> {
            String number = row.get(0).strip();
            parties.add(number);
            report.budget().draw(Budget.OBJECT + Budget.of(number), file.name(), table.line());
            cuts.party(number);
            // If two parties share a number, its rows are assigned to both.
            entry(row, aliases.getOrDefault(number, List.of()), addresses.getOrDefault(number, List.of()),
                    comments.getOrDefault(number, List.of()), file, table.line(), report);
        });
        cuts.read(table);
        cuts.reportMissingMarks();
        cuts.reportMissingEnd(tables.get(Table.ALIASES), aliases.keySet());
        cuts.reportMissingEnd(tables.get(Table.ADDRESSES), addresses.keySet());
        List.of(aliases, addresses, comments).forEach(rows -> rows.keySet().removeAll(parties));
        orphans(aliases, tables.get(Table.ALIASES), report);
        orphans(addresses, tables.get(Table.ADDRESSES), report);
        orphans(comments, tables.get(Table.COMMENTS), report);
        int orphans = report.skipped(ProblemKind.WITHOUT_PARTY);
        if (orphans > FEW_ORPHANS && orphans > parties.size() / 100) {
            throw UnreadableListException.of(ProblemKind.PARTIES_MISSING, file.name(), table.line(), String.valueOf(orphans));
        }
        cuts.reportMissingParties(table, List.of(aliases, addresses, comments));
    }

    private static Map<Table, ListFile> tables(List<FileHead> files) {
        Map<Table, ListFile> tables = new EnumMap<>(Table.class);
        for (FileHead file : files) {
            Table table = table(file);
            if (tables.putIfAbsent(table, file.file()) != null) {
                throw UnreadableListException.of(ProblemKind.FILE_TWICE, file.file().name(), 0, table.name());
            }
        }
        for (Table table : List.of(Table.PARTIES, Table.ALIASES, Table.ADDRESSES)) {
            if (!tables.containsKey(table)) {
                throw UnreadableListException.of(ProblemKind.FILE_MISSING, files.get(0).file().name(), 0, table.name());
            }
        }
        return tables;
    }

    private static Map<String, List<Row>> grouped(ListFile file, Table table, OfacCuts cuts, ListReadingReport report)
            throws IOException {
        Map<String, List<Row>> rows = new HashMap<>();
        if (file != null) {
            ListCsv read = new ListCsv(file, ',', report);
            read.rows(table.columns, row -> {
                rows.computeIfAbsent(row.get(0).strip(), number -> new ArrayList<>(2)).add(new Row(row, read.line()));
                report.budget().draw(2L * Budget.OBJECT + Budget.of(row), file.name(), read.line());
            });
            cuts.read(read);
        }
        return rows;
    }

    private static void orphans(Map<String, List<Row>> rows, ListFile file, ListReadingReport report) {
        rows.forEach((number, each) ->
                each.forEach(row -> report.skip(ProblemKind.WITHOUT_PARTY, file.name(), row.line(), String.join(",", row.cells()))));
    }

    private static String cell(Row row, int index) {
        return cell(row.cells(), index);
    }

    private static String cell(List<String> row, int index) {
        String cell = row.get(index);
        return NOTHING.matcher(cell).matches() ? null : EntryDraft.text(cell);
    }

    private static void entry(List<String> row, List<Row> aliases, List<Row> addresses, List<Row> comments, ListFile file, long line,
            ListReadingReport report) {
        EntryDraft draft = new EntryDraft(row.get(0).strip(), file.name(), line);
        String type = cell(row, 2);
        draft.kind(type == null ? EntryKind.ORGANISATION : EntryKind.of(type), type);
        draft.name(NameKind.PRIMARY, null, null, cell(row, 1), null);
        programmes(draft, cell(row, 3));
        draft.feature(FeatureKind.TITLE, "title", cell(row, 4), null);
        draft.feature(FeatureKind.CALL_SIGN, "call sign", cell(row, 5), null);
        draft.feature(FeatureKind.VESSEL_TYPE, "vessel type", cell(row, 6), null);
        draft.feature(FeatureKind.TONNAGE, "tonnage", cell(row, 7), null);
        draft.feature(FeatureKind.GROSS_TONNAGE, "gross registered tonnage", cell(row, 8), null);
        draft.feature(FeatureKind.FLAG, "vessel flag", cell(row, 9), null);
        draft.feature(FeatureKind.OWNER, "vessel owner", cell(row, 10), null);
        for (Row alias : aliases) {
            draft.name(OfacXmlReader.aliasKind(cell(alias, 2)), cell(alias, 2), null, cell(alias, 3), List.of(), null, null,
                    cell(alias, 4), alias.cells().get(1).strip());
        }
        for (Row address : addresses) {
            draft.address(cell(address, 2), cell(address, 3), null, null, cell(address, 4), null, cell(address, 5),
                    address.cells().get(1).strip());
        }
        remarks(draft, cell(row, 11), comments, file, line, report);
        report.entry(draft);
    }

    /** Reads programmes; several are written {@code SDGT] [IFSR}. */
    private static void programmes(EntryDraft draft, String said) {
        if (said != null) {
            for (String programme : said.split("\\]\\s*\\[|;")) {
                draft.programme(programme.replaceAll("[\\[\\]]", ""), null);
            }
        }
    }

    private static void remarks(EntryDraft draft, String remark, List<Row> comments, ListFile file, long line,
            ListReadingReport report) {
        StringBuilder whole = new StringBuilder(remark == null ? "" : remark);
        // Where the cut is at a space, the space is part of the comment.
        comments.forEach(comment -> whole.append(cell(comment, 1) == null ? "" : comment.cells().get(1)));
        boolean cut = comments.isEmpty() && whole.length() >= MAX_REMARK_LENGTH;
        if (cut) {
            report.remark(ProblemKind.CUT_REMARK, file.name(), line, draft.reference());
        }
        if (whole.length() > 0) {
            draft.remark("remarks", whole.toString());
            OfacRemarks.read(draft, whole.toString(), cut);
        }
    }
}
