package org.amur.lists.read;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The entries of a table that has several rows for each. These need not follow one another, so that all are kept until its end, as far
 * as the budget goes.
 */
final class GatheredEntries {

    private final ListFile file;
    private final ReadingProblems findings;
    private final BiConsumer<EntryDraft, CsvRow> reader;
    private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();

    /** @param reader adds to an entry what a row says of it */
    GatheredEntries(ListFile file, ReadingProblems findings, BiConsumer<EntryDraft, CsvRow> reader) {
        this.file = file;
        this.findings = findings;
        this.reader = reader;
    }

    /**
     * @param reference null skips the row
     * @param name      by which a row that is skipped is told
     */
    void row(String reference, String name, CsvRow row) {
        if (reference == null) {
            findings.skip(ReadingProblem.NO_REFERENCE, file.name(), row.line(), name);
            return;
        }
        EntryDraft draft = drafts.get(reference);
        long before = draft == null ? 0 : draft.size();
        if (draft == null) {
            draft = new EntryDraft(reference, file.name(), row.line());
            drafts.put(reference, draft);
        }
        reader.accept(draft, row);
        findings.budget().draw(draft.size() - before, file.name(), row.line());
    }

    /** @param last is done to each before it is handed on */
    void handOn(Consumer<EntryDraft> last) {
        Iterator<EntryDraft> each = drafts.values().iterator();
        while (each.hasNext()) {
            EntryDraft draft = each.next();
            each.remove();
            findings.budget().giveBack(draft.size());
            last.accept(draft);
            findings.entry(draft);
        }
    }
}
