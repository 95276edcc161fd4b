package org.amur.figureimport.rows;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.figure.value.Series;
import org.amur.figureimport.mapping.ColumnVocabulary;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Words;

/** Goods of the values of rows. In a table with a column of goods a row is of all goods only if it states so. */
final class RowGoods {

    /** Code of eight or ten digits, of which the first may have lost its zero. */
    private static final Pattern FINER = Pattern.compile("\\d{7,10}");
    private static final Pattern UNDIVIDED = Pattern.compile("(\\d{5,6})(?:00|0000)");
    /** Code before a name: "27 Топливо минеральное", "2709 00 Нефть". */
    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d[\\d .]*\\d)[\\s.:–—-]+(\\p{L}.*)", Pattern.DOTALL);
    private static final List<FigurePart> COLUMNS = List.of(FigurePart.COMMODITY, FigurePart.COMMODITY_NAME);

    private final RowParts parts;

    RowGoods(RowParts parts) {
        this.parts = parts;
    }

    /** Returns the code; the row is refused without one. */
    String of(MappedColumn value) {
        String code = parts.of(value, FigurePart.COMMODITY).map(RowGoods::withoutName).or(this::codeInName).orElse(Series.ALL_GOODS);
        if (!isAll(code)) {
            return goods(withoutSigns(code));
        }
        boolean said = value.constants().containsKey(FigurePart.COMMODITY) || parts.mapped(FigurePart.COMMODITY)
                .isPresent();
        if (!said && COLUMNS.stream().anyMatch(this::hasColumn)) {
            requireNameOfAll();
        }
        return Series.ALL_GOODS;
    }

    /** Returns the code of a cell that also has the name. */
    private static String withoutName(String text) {
        Matcher both = CODE_AND_NAME.matcher(text.strip());
        return both.matches() ? both.group(1) : text;
    }

    private Optional<String> codeInName() {
        return parts.mapped(FigurePart.COMMODITY_NAME).map(parts.row()::text).filter(text -> CODE_AND_NAME.matcher(text.strip()).matches())
                .map(RowGoods::withoutName);
    }

    /** Returns the row's name for its goods; empty if it has none. */
    String name() {
        return parts.mapped(FigurePart.COMMODITY_NAME).or(() -> parts.mapped(FigurePart.COMMODITY)).map(parts.row()::text)
                .map(text -> CODE_AND_NAME.matcher(text.strip())).filter(Matcher::matches).map(both -> both.group(2))
                .orElseGet(() -> parts.mapped(FigurePart.COMMODITY_NAME).map(parts.row()::text).orElse(""));
    }

    private boolean hasColumn(FigurePart part) {
        return !parts.columnOf(part).isEmpty();
    }

    private boolean isAll(String text) {
        Optional<ColumnVocabulary.Found<String>> found = Words.allGoods().find(text);
        found.ifPresent(all -> parts.remarkOnLook(FigurePart.COMMODITY, text, all));
        return found.isPresent();
    }

    private void requireNameOfAll() {
        String name = parts.mapped(FigurePart.COMMODITY_NAME).map(parts.row()::text).orElse("");
        if (isAll(name)) {
            return;
        }
        if (hasColumn(FigurePart.COMMODITY) || name.isEmpty()) {
            parts.refuse(hasColumn(FigurePart.COMMODITY) ? FigurePart.COMMODITY : FigurePart.COMMODITY_NAME, Reason.MISSING, "");
        } else {
            parts.refuse(FigurePart.COMMODITY_NAME, Reason.GOODS_WITHOUT_CODE, name);
        }
    }

    /** Tells whether the row is of a national subdivision of a six-digit code. */
    boolean areFiner() {
        return parts.mapped(FigurePart.COMMODITY)
                .map(parts.row()::text)
                .map(RowGoods::withoutName)
                .map(RowGoods::withoutSigns)
                .filter(code -> FINER.matcher(code).matches()
                        && !UNDIVIDED.matcher(code).matches())
                .isPresent();
    }

    private static String withoutSigns(String code) {
        return code.replace(".", "").replace(" ", "");
    }

    /**
     * Returns the normalised code. One of an odd number of digits has lost its first zero in a spreadsheet. A national
     * code with zeros after the sixth digit is not subdivided there.
     */
    private String goods(String written) {
        Matcher undivided = UNDIVIDED.matcher(written);
        String text = undivided.matches() ? undivided.group(1) : written;
        if (undivided.matches() && parts.markReported("national " + text)) {
            parts.remark(FigurePart.COMMODITY, Reason.NATIONAL_CODE, written, text);
        }
        String code = text.matches("\\d|\\d{3}|\\d{5}") ? "0" + text : text;
        if (!Series.hasGoods(code)) {
            parts.refuse(FigurePart.COMMODITY, Reason.UNKNOWN_COMMODITY, text);
        } else if (!code.equals(text) && parts.markReported("zero " + code)) {
            parts.remark(FigurePart.COMMODITY, Reason.LOST_ZERO, text, code);
        }
        return code;
    }
}
