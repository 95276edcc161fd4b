package org.amur.figureimport.rows;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Layouts of figure files, recognised by their column names. */
public enum Layout {
    /** Amur's own, with all parts in every row; described in src/docs/reference/figure-files.md. */
    AMUR(true, AmurRows::new,
            List.of("reporter", "declarant", "flow", "period", "value", "unit", "currency", "claimed_growth",
                    "published", "source"),
            List.of("partner", "commodity", "address", "locator", "quotation", "credibility", "beside")),
    /** China's customs as repeated by the press. */
    GACC_HEADLINES(true, GaccHeadlineRows::new,
            List.of("period", "flow", "value", "unit", "currency", "claimed_growth", "publisher", "url"), List.of()),
    /** China's customs in yuan: month and cumulative side by side. */
    GACC_YUAN(false, GaccYuanRows::new,
            List.of("year", "month", "row_index_in_month", "unit", "total_month", "total_cum", "exports_month",
                    "exports_cum", "imports_month", "imports_cum", "total_cum_yoy_x10", "exports_cum_yoy_x10",
                    "imports_cum_yoy_x10"), List.of()),
    /** Russia's customs, by month, in millions of dollars. */
    FTS_MONTHLY(false, FtsMonthlyRows::new,
            List.of("year", "month", "rus_export_to_china_usd_mn", "rus_import_from_china_usd_mn"), List.of()),
    /** IMF Direction of Trade Statistics, by month, in millions of dollars; other pairs are skipped. */
    IMF_DOTS(false, ImfDotsRows::new,
            List.of("countrysource", "countrytarget", "value", "type", "year", "month"), List.of()),
    /** Other tables, by their column names or an editor's mapping. */
    MAPPED(false, () -> null, List.of(), List.of());

    private final boolean namesSources;
    private final Supplier<RowReader> rows;
    private final List<String> required;
    private final List<String> optional;

    Layout(boolean namesSources, Supplier<RowReader> rows, List<String> required, List<String> optional) {
        this.namesSources = namesSources;
        this.rows = rows;
        this.required = required;
        this.optional = optional;
    }

    /** Tells whether the rows state their sources; else the importing editor must. */
    public boolean namesSources() {
        return namesSources;
    }

    public List<String> requiredColumns() {
        return required;
    }

    public List<String> optionalColumns() {
        return optional;
    }

    /** Returns the layouts with fixed column names. */
    public static List<Layout> fixed() {
        return Arrays.stream(values()).filter(layout -> layout != MAPPED).toList();
    }

    /** Tells whether a header has exactly its columns, each once. */
    boolean isOf(List<String> header) {
        return new HashSet<>(header).size() == header.size() && header.containsAll(required)
                && header.stream().allMatch(this::knows);
    }

    /** Returns a reader for one file. */
    RowReader rows() {
        return rows.get();
    }

    boolean knows(String column) {
        return required.contains(column) || optional.contains(column);
    }

    /** Returns the layout that shares the most columns with a header, if these are at least half of its own. */
    static Optional<Layout> closestTo(Collection<String> header) {
        return fixed().stream()
                .filter(layout -> layout.sharedWith(header) * 2 >= layout.required.size())
                .max(Comparator.comparingDouble(layout -> (double) layout.sharedWith(header) / layout.required.size()));
    }

    private int sharedWith(Collection<String> header) {
        Set<String> shared = new HashSet<>(header);
        shared.retainAll(required);
        return shared.size();
    }
}
