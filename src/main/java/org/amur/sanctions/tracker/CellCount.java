package org.amur.sanctions.tracker;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.amur.web.QueryString;
import org.amur.web.Texts;

/**
 * Number in a cell of the tracker with the list that it counts.
 *
 * @param list path of the list
 */
public record CellCount(CellNumber number, long count, String list) {

    /** Returns the numbers of a cell that are not zero, in the order shown. */
    static List<CellCount> of(Collection<InForceCount> designations, Collection<InForceCount> measures, QueryString query) {
        return Stream.of(CellNumber.values()).map(number -> new CellCount(number,
                (number.isOfMeasures() ? measures : designations).stream().mapToLong(number::of).sum(), number.list(query)))
                .filter(each -> each.count > 0).toList();
    }

    /** Returns the sums of several cells that are not zero, in the order shown. */
    static List<CellCount> sum(Collection<List<CellCount>> cells, QueryString query) {
        return Stream.of(CellNumber.values()).map(number -> new CellCount(number,
                cells.stream().mapToLong(counts -> number(counts, number)).sum(), number.list(query)))
                .filter(each -> each.count > 0).toList();
    }

    /** Returns the number of one kind; 0 if it is not among them. */
    static long number(List<CellCount> counts, CellNumber number) {
        return counts.stream().filter(each -> each.number == number).mapToLong(CellCount::count).sum();
    }

    /** Returns the text: "3", "2 suspended", "1 measure". */
    public String getText() {
        return Texts.get("tracker.number." + number, count);
    }

    /** Returns true for the main number of a cell. */
    public boolean isMain() {
        return number == CellNumber.DESIGNATIONS;
    }
}
