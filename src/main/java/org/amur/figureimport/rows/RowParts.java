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

/** What one row after the other says of the parts of a figure, where a mapping says it is to be looked for. */
final class RowParts {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Mapping mapping;
    private final Map<FigurePart, List<String>> columnsOf = new EnumMap<>(FigurePart.class);
    private final Map<MappedColumn, String> nameOf = new IdentityHashMap<>();
    private final Set<String> told = new HashSet<>();
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

    /** What the column of values, a cell or the constant says of a part. */
    Optional<String> of(MappedColumn value, FigurePart part) {
        String own = value.says().get(part);
        return own != null ? Optional.of(own) : mapped(part).map(row::text)
                .or(() -> Optional.ofNullable(mapping.says().get(part)));
    }

    /** The name of the first column of the part in which the row says anything. */
    Optional<String> mapped(FigurePart part) {
        return stated(part).findFirst();
    }

    private Stream<String> stated(FigurePart part) {
        return columnsOf.getOrDefault(part, List.of()).stream().filter(row::hasStated);
    }

    /** What each of the columns of a part says in the row, as a code and a name do; nothing where the column of values says it. */
    List<String> inColumns(MappedColumn value, FigurePart part) {
        return value.says().containsKey(part) ? List.of() : cells(part);
    }

    /** What each of the columns of a part says in the row, whatever the column of values says. */
    List<String> cells(FigurePart part) {
        return stated(part).map(row::text).toList();
    }

    /**
     * What is said of a part: a number that nobody knows gives way to what stands beside it. A word does not, since it may say more
     * than that: services, tonnes, a province.
     */
    Optional<String> of(MappedColumn value, FigurePart part, Predicate<String> isKnown) {
        return inColumns(value, part).stream().dropWhile(text -> !isKnown.test(text) && NUMBER.matcher(text).matches()).findFirst()
                .filter(isKnown).or(() -> of(value, part));
    }

    /** Whether all that the columns say of a part means the same; else the row is refused. What nobody knows means nothing. */
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

    /** Another way to read a column. */
    void alias(MappedColumn column, MappedColumn of) {
        nameOf.put(column, nameOf.get(of));
    }

    String nameOf(MappedColumn column) {
        return nameOf.get(column);
    }

    /** Whether it was asked for the first time: what holds for many rows is said once. */
    boolean isNew(String remark) {
        return told.add(remark);
    }

    /** Whether a number of a country is of the list of which those before it are: that of the customs of China, or ISO 3166. */
    boolean isOfOneList(boolean chinasCustoms) {
        ofChinasCustoms = ofChinasCustoms == null ? chinasCustoms : ofChinasCustoms;
        return ofChinasCustoms == chinasCustoms;
    }

    void passedOver(Reason reason) {
        findings.passedOver(reason);
    }

    void remarkOnLook(FigurePart part, String text, ColumnVocabulary.Found<?> found) {
        if (found.meant() != null && isNew(part + text)) {
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
