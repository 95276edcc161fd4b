package org.amur.figureimport.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.figure.value.Period;

/**
 * Columns recognised as times only together: months or spans from January ({@code Jan-Nov}, {@code Q1}) beside a column
 * of years, and quarters and half-years, which are not months.
 */
final class TimeColumns {

    private static final ColumnVocabulary<String> COARSE = ColumnVocabulary.of("coarse", word -> word);
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{1,2})月份?|(\\p{L}{2,10})\\.?)");
    private static final int MIN_MONTHS = 2;
    private static final int ANY_YEAR = 2000;
    private static final Set<FigurePart> TIMES = Set.of(FigurePart.MONTH, FigurePart.PERIOD);

    private TimeColumns() {
    }

    static List<MappedColumn> read(List<String> header, List<MappedColumn> columns) {
        return withCoarse(header, withMonths(header, columns));
    }

    /** Assigns the months; a sum of months beside them is not a flow of the year. */
    private static List<MappedColumn> withMonths(List<String> header, List<MappedColumn> columns) {
        List<Optional<Period>> months = header.stream().map(TimeColumns::months).toList();
        long distinct = months.stream().flatMap(Optional::stream).distinct().count();
        if (distinct < MIN_MONTHS || distinct < months.stream().flatMap(Optional::stream).count()) {
            return columns;
        }
        List<MappedColumn> all = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            MappedColumn column = columns.get(place);
            boolean sum = column.part() == FigurePart.VALUE && !Proposal.isTimed(column);
            all.add(months.get(place).map(period -> ofMonths(column.name(), period))
                    .orElse(sum ? MappedColumn.ignored(column.name()) : column));
        }
        return all;
    }

    private static MappedColumn ofMonths(String name, Period months) {
        return months.kind() == Period.Kind.SPAN ? MappedColumn.ignored(name) : new MappedColumn(name, FigurePart.VALUE,
                Map.of(FigurePart.MONTH, String.valueOf(months.last().getMonthValue()), FigurePart.SPAN,
                        months.monthCount() == 1 ? "month" : Proposal.CUMULATIVE));
    }

    private static Optional<Period> months(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
        Matcher month = MONTH.matcher(plain);
        Optional<Integer> one = month.matches()
                ? Periods.month(month.group(1) == null ? month.group(2) : month.group(1))
                : Optional.empty();
        return one.map(number -> Period.month(ANY_YEAR, number)).or(() -> Periods.ofAnyYear(plain));
    }

    /** Assigns the time of rows if no column is more precise; rows with quarters are then refused. */
    private static List<MappedColumn> withCoarse(List<String> header, List<MappedColumn> columns) {
        boolean known = columns.stream().anyMatch(column -> TIMES.contains(column.part()));
        List<MappedColumn> all = new ArrayList<>(columns);
        for (int place = 0; place < all.size() && !known; place++) {
            if (all.get(place).part() == FigurePart.IGNORED && COARSE.find(header.get(place)).isPresent()) {
                all.set(place, new MappedColumn(all.get(place).name(), FigurePart.PERIOD, Map.of()));
                known = true;
            }
        }
        return all;
    }
}
