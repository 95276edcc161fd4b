package org.amur.sanctions.tracker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.amur.sanctions.Side;
import org.amur.web.QueryString;

/** Number of designations in force on a day, by side of the authority and of the target. */
public final class Directions {

    private final List<Row> rows = new ArrayList<>();

    /** @param kept further filters of the linked lists, such as the day */
    Directions(List<Imposer> authorities, List<InForceCount> designations, QueryString kept) {
        for (Side by : Side.values()) {
            List<String> codes = authorities.stream().filter(authority -> Side.of(authority.country()) == by)
                    .map(Imposer::code).toList();
            List<InForceCount> own = designations.stream().filter(count -> codes.contains(count.authority())).toList();
            rows.add(new Row(by, Arrays.stream(Side.values()).map(against -> cell(own, by, against, kept)).toList()));
        }
    }

    private static Cell cell(List<InForceCount> own, Side by, Side against, QueryString kept) {
        List<InForceCount> aimed = own.stream().filter(count -> Side.of(count.country()) == against).toList();
        return new Cell(against, CellCount.of(aimed, List.of(), kept.with("side", by).with("against", against)));
    }

    /** Returns the rows: China, Russia and all others. */
    public List<Row> getRows() {
        return rows;
    }

    /** Returns the columns: sides of the targets. */
    public Side[] getColumns() {
        return Side.values();
    }

    /** Designations by authorities of one side. */
    public record Row(Side side, List<Cell> cells) {
    }

    /** Designations of one side against another; no numbers if none is recorded. */
    public record Cell(Side against, List<CellCount> numbers) {
    }
}
