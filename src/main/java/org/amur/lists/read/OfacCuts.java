package org.amur.lists.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Detects that one of OFAC's tables was cut between two rows: only this one lacks the end mark; its party numbers end
 * well before the parties do; or other tables continue after the last party.
 */
final class OfacCuts {

    private static final int NONE = -1;
    /** At the end of complete releases up to three parties without alias have been seen. */
    private static final int FEW = 20;

    private final ListReadingReport report;
    private final List<ListCsv> tables = new ArrayList<>();
    private final Set<Integer> parties = new HashSet<>();
    private int highest = NONE;
    private int last = NONE;

    OfacCuts(ListReadingReport report) {
        this.report = report;
    }

    /** Registers a table that was read completely. */
    void read(ListCsv table) {
        tables.add(table);
    }

    void party(String number) {
        last = value(number);
        highest = Math.max(highest, last);
        parties.add(last);
    }

    /** Reports a missing end mark if most tables have it: in some releases none has, in some only one. */
    void reportMissingMarks() {
        List<ListCsv> marked = tables.stream().filter(ListCsv::hasEndMark).toList();
        if (!marked.isEmpty()) {
            ProblemKind reason = 2 * marked.size() > tables.size() ? ProblemKind.END_MARK_LOST : ProblemKind.END_MARK_MISSING;
            tables.stream().filter(table -> !table.hasEndMark())
                    .forEach(table -> report.remark(reason, table.name(), table.line(), marked.get(0).name()));
        }
    }

    /** @param numbers parties that have a row in the file */
    void reportMissingEnd(ListFile file, Set<String> numbers) {
        int end = numbers.stream().mapToInt(OfacCuts::value).max().orElse(NONE);
        long behind = parties.stream().filter(party -> party > end).count();
        if (behind > FEW && behind > parties.size() / 100) {
            report.remark(ProblemKind.ENDS_EARLY, file.name(), 0, String.valueOf(behind));
        }
    }

    /**
     * Reports parties missing at the end. If the last party does not have the highest number, the table is complete.
     *
     * @param orphans rows of the other tables that belong to no party, by number
     */
    <R> void reportMissingParties(ListCsv table, List<Map<String, List<R>>> orphans) {
        long above = orphans.stream().flatMap(each -> each.entrySet().stream()).filter(each -> value(each.getKey()) > last)
                .mapToLong(each -> each.getValue().size()).sum();
        if (last == highest && above > 0) {
            report.remark(ProblemKind.PARTIES_AFTER_LAST, table.name(), table.line(), String.valueOf(above));
        }
    }

    private static int value(String number) {
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : NONE;
    }
}
