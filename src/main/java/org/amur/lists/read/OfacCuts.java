package org.amur.lists.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By what it shows that one of OFAC's tables was cut between two rows: the others end with a mark and it does not; its rows, which
 * go by the numbers of parties, end well before the parties do; or others go on where the parties end.
 */
final class OfacCuts {

    private static final int NONE = -1;
    /** At the end of a whole release three have been seen that have no alias. */
    private static final int FEW = 20;

    private final ReadingProblems findings;
    private final List<ListCsv> tables = new ArrayList<>();
    private final Set<Integer> parties = new HashSet<>();
    private int highest = NONE;
    private int last = NONE;

    OfacCuts(ReadingProblems findings) {
        this.findings = findings;
    }

    /** What is read to its end. */
    void read(ListCsv table) {
        tables.add(table);
    }

    void party(String number) {
        last = value(number);
        highest = Math.max(highest, last);
        parties.add(last);
    }

    /** In some releases no table has the mark, and in some only one: only where most have it is it missed. */
    void tellMarks() {
        List<ListCsv> marked = tables.stream().filter(ListCsv::hasEndMark).toList();
        if (!marked.isEmpty()) {
            ReadingProblem reason = 2 * marked.size() > tables.size() ? ReadingProblem.END_MARK_LOST : ReadingProblem.END_MARK_MISSING;
            tables.stream().filter(table -> !table.hasEndMark())
                    .forEach(table -> findings.remark(reason, table.name(), table.line(), marked.get(0).name()));
        }
    }

    /** @param numbers the parties that have a row in the file */
    void tellEnd(ListFile file, Set<String> numbers) {
        int end = numbers.stream().mapToInt(OfacCuts::value).max().orElse(NONE);
        long behind = parties.stream().filter(party -> party > end).count();
        if (behind > FEW && behind > parties.size() / 100) {
            findings.remark(ReadingProblem.ENDS_EARLY, file.name(), 0, String.valueOf(behind));
        }
    }

    /**
     * Where the last party is not that with the highest number the table goes on to its end.
     *
     * @param orphans the rows of the other tables that belong to no party, by number
     */
    <R> void tellParties(ListCsv table, List<Map<String, List<R>>> orphans) {
        long above = orphans.stream().flatMap(each -> each.entrySet().stream()).filter(each -> value(each.getKey()) > last)
                .mapToLong(each -> each.getValue().size()).sum();
        if (last == highest && above > 0) {
            findings.remark(ReadingProblem.PARTIES_AFTER_LAST, table.name(), table.line(), String.valueOf(above));
        }
    }

    private static int value(String number) {
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : NONE;
    }
}
