package org.amur.figureimport.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.figureimport.mapping.ColumnVocabulary;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Mapping;

/** Parts of a figure in each row, from where a mapping provides them. */
final class RowParts {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Mapping mapping;
    private final Map<FigurePart, List<String>> columnsOf = new EnumMap<>(FigurePart.class);
    private final Map<MappedColumn, String> nameOf = new IdentityHashMap<>();
    private final Set<String> reported = new HashSet<>();
    private Boolean ofChinasCustoms;
    private ValueRow row;
    private RowResults findings;

    RowParts(Mapping mapping) {
        this.mapping = mapping;
    }

    void begin(ValueRow next, RowResults found) {
        if (row == null) {
            learnNames(next);
        }
        row = next;
        findings = found;
    }

    private void learnNames(ValueRow first) {
        for (int place = 0; place < mapping.columns().size(); place++) {
            MappedColumn column = mapping.columns().get(place);
            nameOf.put(column, first.name(place));
            columnsOf.computeIfAbsent(column.part(), part -> new ArrayList<>()).add(first.name(place));
        }
    }

    ValueRow row() {
        return row;
    }

    Mapping mapping() {
        return mapping;
    }

    /** Returns the part from the value column, a cell or a constant. */
    Optional<String> of(MappedColumn value, FigurePart part) {
        String own = value.constants().get(part);
        return own != null ? Optional.of(own) : mapped(part).map(row::text)
                .or(() -> Optional.ofNullable(mapping.constants().get(part)));
    }

    /** Returns the name of the first column of the part that is not empty in the row. */
    Optional<String> mapped(FigurePart part) {
        return stated(part).findFirst();
    }

    private Stream<String> stated(FigurePart part) {
        return columnsOf.getOrDefault(part, List.of()).stream().filter(row::hasStated);
    }

    /** Returns the cells of all columns of a part, such as a code and a name; none if the value column provides it. */
    List<String> inColumns(MappedColumn value, FigurePart part) {
        return value.constants().containsKey(part) ? List.of() : cells(part);
    }

    /** Returns the cells of all columns of a part, even if the value column provides it. */
    List<String> cells(FigurePart part) {
        return stated(part).map(row::text).toList();
    }

    /**
     * Returns the part; an unknown number gives way to a cell beside it. An unknown word does not, since it may have
     * another meaning: services, tonnes, a province.
     */
    Optional<String> of(MappedColumn value, FigurePart part, Predicate<String> isKnown) {
        return inColumns(value, part).stream().dropWhile(text -> !isKnown.test(text) && NUMBER.matcher(text).matches()).findFirst()
                .filter(isKnown).or(() -> of(value, part));
    }

    /** Tells whether all columns of a part have the same meaning; else the row is refused. Unknown cells have none. */
    <T> boolean agree(MappedColumn value, FigurePart part, Function<String, Optional<T>> meaning) {
        Map<T, String> meant = new LinkedHashMap<>();
        inColumns(value, part).forEach(text -> meaning.apply(text).ifPresent(each -> meant.putIfAbsent(each, text)));
        if (meant.size() < 2) {
            return true;
        }
        Iterator<String> texts = meant.values().iterator();
        refuse(part, Reason.COLUMNS_DISAGREE, texts.next(), texts.next());
        return false;
    }

    String columnOf(FigurePart part) {
        return mapped(part).orElseGet(() -> columnsOf.getOrDefault(part, List.of()).stream().findFirst().orElse(""));
    }

    /** Registers another form of a column. */
    void alias(MappedColumn column, MappedColumn of) {
        nameOf.put(column, nameOf.get(of));
    }

    String nameOf(MappedColumn column) {
        return nameOf.get(column);
    }

    /** Registers a remark about many rows; returns true for the first time only. */
    boolean markReported(String remark) {
        return reported.add(remark);
    }

    /** Tells whether a country's number is of the same list as those before: China's customs or ISO 3166. */
    boolean isOfOneList(boolean chinasCustoms) {
        ofChinasCustoms = ofChinasCustoms == null ? chinasCustoms : ofChinasCustoms;
        return ofChinasCustoms == chinasCustoms;
    }

    void passedOver(Reason reason) {
        findings.passedOver(reason);
    }

    void remarkOnLook(FigurePart part, String text, ColumnVocabulary.Found<?> found) {
        if (found.meant() != null && markReported(part + text)) {
            findings.remark(row.line(), columnOf(part), Reason.LOOKALIKE, text, found.meant());
        }
    }

    void remark(FigurePart part, Reason reason, String text, String detail) {
        findings.remark(row.line(), columnOf(part), reason, text, detail);
    }

    void refuse(FigurePart part, Reason reason, String text) {
        refuse(part, reason, text, "");
    }

    void refuse(FigurePart part, Reason reason, String text, String detail) {
        row.refuse(columnOf(part), reason, text, detail);
    }
}
