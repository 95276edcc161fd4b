package org.amur.lists.read;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Entries of a table with several rows for each. Rows need not be adjacent, so that all entries are kept until the end
 * of the file, within the budget.
 */
final class GatheredEntries {

    private final ListFile file;
    private final ListReadingReport report;
    private final BiConsumer<EntryDraft, CsvRow> reader;
    private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();

    /** @param reader adds the content of a row to an entry */
    GatheredEntries(ListFile file, ListReadingReport report, BiConsumer<EntryDraft, CsvRow> reader) {
        this.file = file;
        this.report = report;
        this.reader = reader;
    }

    /**
     * @param reference null skips the row
     *
     * @param name      name in the report of a skipped row
     */
    void row(String reference, String name, CsvRow row) {
        if (reference == null) {
            report.skip(ProblemKind.NO_REFERENCE, file.name(), row.line(), name);
            return;
        }
        EntryDraft draft = drafts.get(reference);
        long before = draft == null ? 0 : draft.size();
        if (draft == null) {
            draft = new EntryDraft(reference, file.name(), row.line());
            drafts.put(reference, draft);
        }
        reader.accept(draft, row);
        report.budget().draw(draft.size() - before, file.name(), row.line());
    }

    /** @param last final step for each entry */
    void passOn(Consumer<EntryDraft> last) {
        Iterator<EntryDraft> each = drafts.values().iterator();
        while (each.hasNext()) {
            EntryDraft draft = each.next();
            each.remove();
            report.budget().giveBack(draft.size());
            last.accept(draft);
            report.entry(draft);
        }
    }
}
