package org.amur.trade.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.trade.Currency;
import org.amur.trade.Flow;
import org.amur.trade.Scale;

/**
 * What the names of a table's columns say of themselves, in any language. Only what they say is proposed: a unit, a
 * currency or a reporter that stands nowhere is left for a person to declare.
 */
public final class Proposal {

    private static final Vocabulary<Part> COLUMNS = Vocabulary.of("column", Part::valueOf);
    private static final Vocabulary<String> SPANS = Vocabulary.of("span", span -> span.toLowerCase(java.util.Locale.ROOT));
    private static final Vocabulary<String> GROWTH = Vocabulary.of("growth", word -> word);
    private static final Set<Part> OFTEN = Set.of(Part.IGNORED, Part.ONLY, Part.VALUE, Part.GROWTH);

    /** Of Comtrade's finer divisions all together, and of its and the IMF's other tables those that are figures here. */
    private static final Map<String, String> ONLY = Map.of("partner2code", "0", "partner2iso", "W00", "partner2desc", "World",
            "motcode", "0", "customscode", "C00", "moscode", "0", "frequencyid", "A;M", "classificationcode",
            "HS;H0;H1;H2;H3;H4;H5;H6;H7");

    /** A name that only looks like the word that was meant. */
    public record Lookalike(String name, String meant) {
    }

    private final List<String> header;
    private final List<Lookalike> lookalikes = new ArrayList<>();

    private Proposal(List<String> header) {
        this.header = header;
    }

    public static Mapping of(List<String> header) {
        return new Proposal(header).mapping();
    }

    /** @param above what is said of all numbers above the names; it is proposed where the names leave it open */
    public static Mapping of(List<String> header, SaidAbove above) {
        Mapping mapping = of(header);
        boolean months = mapping.values().stream().anyMatch(value -> value.says().containsKey(Part.MONTH));
        for (Map.Entry<Part, SaidAbove.Said> said : above.parts().entrySet()) {
            Part part = said.getKey();
            boolean open = part != Part.YEAR ? !mapping.gives(part) && !(part == Part.PERIOD && months)
                    : months && !mapping.gives(Part.YEAR);
            mapping = open ? mapping.with(part, said.getValue().value()) : mapping;
        }
        return mapping;
    }

    /** The names in which letters of another script stand for those that they look like. */
    public static List<Lookalike> lookalikes(List<String> header) {
        Proposal proposal = new Proposal(header);
        proposal.columns();
        return proposal.lookalikes;
    }

    private Mapping mapping() {
        List<MappedColumn> columns = withoutDerived(columns());
        Mapping mapping = new Mapping("", columns, Map.of(Part.COMMODITY, "TOTAL", Part.GROWTH_PIECES, "1",
                Part.DECIMALS, "point", Part.ZEROS, "value", Part.MARKS, "problem"));
        return Publishers.completed(mapping, header.stream().map(Words::folded).collect(Collectors.toSet()));
    }

    private List<MappedColumn> columns() {
        return header.stream().map(this::column).collect(Collectors.toCollection(ArrayList::new));
    }

    private MappedColumn column(String name) {
        String folded = Words.folded(name);
        Optional<ColumnName> joined = ColumnName.of(name);
        if (joined.isPresent()) {
            return joined(folded, joined.get());
        }
        Optional<String> period = Periods.ofColumn(name);
        if (period.isPresent()) {
            return new MappedColumn(folded, Part.VALUE, Map.of(Part.PERIOD, period.get()));
        }
        Optional<Vocabulary.Found<Part>> whole = known(name);
        if (whole.isPresent() && whole.get().value() != Part.VALUE) {
            return new MappedColumn(folded, whole.get().value(), whole.get().value() == Part.ONLY
                    ? Map.of(Part.ONLY, ONLY.getOrDefault(folded, "")) : Map.of());
        }
        Map<Part, String> says = new EnumMap<>(Part.class);
        Set<Flow> flows = flows(name);
        Set<Scale> units = Words.units().mentioned(withoutDigits(name));
        Set<Currency> currencies = Words.currencies().mentioned(name);
        put(says, Part.UNIT, units);
        put(says, Part.CURRENCY, currencies);
        if (whole.isPresent()) {
            return new MappedColumn(folded, Part.VALUE, says);
        }
        if (flows.size() != 1) {
            return partOrNone(name, folded);
        }
        put(says, Part.FLOW, flows);
        put(says, Part.SPAN, SPANS.mentioned(name));
        return growth(GROWTH.mentioned(name), folded, says).orElseGet(() -> new MappedColumn(folded, Part.VALUE, says));
    }

    /** A name in two rows is a column of values if it says a flow or a time, and nothing that nobody knows. */
    private MappedColumn joined(String folded, ColumnName name) {
        Map<Part, String> says = new EnumMap<>(Part.class);
        Set<Flow> flows = new HashSet<>();
        Set<String> growth = new HashSet<>();
        boolean known = true;
        for (String piece : name.rest()) {
            Set<Flow> ofPiece = flows(piece);
            Set<String> growthOfPiece = GROWTH.mentioned(piece);
            put(says, Part.SPAN, SPANS.mentioned(piece));
            put(says, Part.UNIT, Words.units().mentioned(withoutDigits(piece)));
            put(says, Part.CURRENCY, Words.currencies().mentioned(piece));
            known &= !ofPiece.isEmpty() || !growthOfPiece.isEmpty() || isValue(piece) || isSaid(piece);
            flows.addAll(ofPiece);
            growth.addAll(growthOfPiece);
        }
        says.putAll(name.time());
        if (!known || flows.size() > 1 || flows.isEmpty() && name.time().isEmpty()) {
            return MappedColumn.ignored(folded);
        }
        put(says, Part.FLOW, flows);
        return growth(growth, folded, says).orElseGet(() -> new MappedColumn(folded, Part.VALUE, says));
    }

    private static boolean isSaid(String piece) {
        return !SPANS.mentioned(piece).isEmpty() || !Words.units().mentioned(withoutDigits(piece)).isEmpty()
                || !Words.currencies().mentioned(piece).isEmpty();
    }

    static boolean isTimed(MappedColumn column) {
        return column.says().containsKey(Part.PERIOD) || column.says().containsKey(Part.MONTH);
    }

    /** What a column says but its time. */
    static Map<Part, String> untimed(MappedColumn column) {
        Map<Part, String> says = new EnumMap<>(Part.class);
        says.putAll(column.says());
        says.remove(Part.PERIOD);
        says.remove(Part.MONTH);
        return says;
    }

    private static String withoutDigits(String name) {
        return name.replaceAll("(?<![\\p{L}\\p{N}])(?!1000(?!\\d))\\d+(?!\\p{L})", " ");
    }

    private Optional<Vocabulary.Found<Part>> known(String name) {
        Optional<Vocabulary.Found<Part>> found = COLUMNS.find(name);
        found.map(Vocabulary.Found::meant).filter(meant -> meant != null)
                .ifPresent(meant -> lookalikes.add(new Lookalike(name, meant)));
        return found;
    }

    /** The whole name may be a word for a flow, as "X"; else one of its words. */
    private Set<Flow> flows(String name) {
        Optional<Vocabulary.Found<Flow>> whole = Words.flows().find(name);
        whole.map(Vocabulary.Found::meant).filter(meant -> meant != null)
                .ifPresent(meant -> lookalikes.add(new Lookalike(name, meant)));
        return whole.map(found -> Set.of(found.value())).orElseGet(() -> Words.flows().mentioned(name));
    }

    /** "страна (партнер)", "unit, mn USD": the first words that are a name by themselves. */
    private MappedColumn partOrNone(String name, String folded) {
        Set<Part> parts = new HashSet<>(COLUMNS.mentioned(name.replaceAll("\\(.*\\)|（.*）", "")));
        parts.remove(Part.IGNORED);
        parts.remove(Part.VALUE);
        boolean several = name.matches(".*[<>+].*") || parts.size() != 1;
        return several || !Words.flows().mentioned(name).isEmpty() ? MappedColumn.ignored(folded)
                : new MappedColumn(folded, parts.iterator().next(), Map.of());
    }

    private static Optional<MappedColumn> growth(Set<String> words, String folded, Map<Part, String> says) {
        if (!words.contains("GROWTH")) {
            return Optional.empty();
        }
        Map<Part, String> own = new EnumMap<>(Part.class);
        own.putAll(says);
        own.keySet().retainAll(Set.of(Part.FLOW, Part.SPAN, Part.PERIOD, Part.MONTH));
        if (words.contains("PIECES")) {
            own.put(Part.GROWTH_PIECES, "10");
        }
        return Optional.of(new MappedColumn(folded, Part.GROWTH, own));
    }

    private static void put(Map<Part, String> says, Part part, Set<?> words) {
        if (words.size() == 1) {
            says.put(part, words.iterator().next().toString());
        }
    }

    /**
     * Of two columns of values for the same thing nobody can say which one is meant, unless one is named by nothing else. Of several
     * that are values by their whole names the first is read: what follows is worked out from it.
     */
    private static List<MappedColumn> withoutDerived(List<MappedColumn> columns) {
        Map<Map<Part, String>, Long> same = columns.stream().filter(column -> !column.says().isEmpty()
                || column.part() == Part.VALUE).collect(Collectors.groupingBy(Proposal::measured, Collectors.counting()));
        MappedColumn first = columns.stream().filter(column -> isValue(column.name())).findFirst().orElse(null);
        Map<Map<Part, String>, Map<String, Long>> currencies = currencies(columns);
        Set<Part> seen = new HashSet<>();
        return columns.stream().map(column -> column.part() == Part.VALUE && same.get(measured(column)) > 1
                && !isPlain(column) && column != first && !hasItsCurrency(column, currencies.get(measured(column)))
                        ? MappedColumn.ignored(column.name()) : column)
                .map(column -> OFTEN.contains(column.part()) || isCode(column.part()) || seen.add(column.part()) ? column
                        : MappedColumn.ignored(column.name())).toList();
    }

    /** Codes and names of one country stand side by side, and the first that says anything is read. */
    private static boolean isCode(Part part) {
        return part == Part.DECLARANT || part == Part.PARTNER || part == Part.UNIT || part == Part.CURRENCY || part == Part.FLOW;
    }

    /** How many columns of values name each currency, by what they measure; without a name for those that name none. */
    private static Map<Map<Part, String>, Map<String, Long>> currencies(List<MappedColumn> columns) {
        return columns.stream().filter(column -> column.part() == Part.VALUE)
                .collect(Collectors.groupingBy(Proposal::measured, Collectors.groupingBy(Proposal::currency, Collectors.counting())));
    }

    private static String currency(MappedColumn column) {
        return column.says().getOrDefault(Part.CURRENCY, "");
    }

    /** The same in dollars and in yuan are two figures. */
    private static boolean hasItsCurrency(MappedColumn column, Map<String, Long> named) {
        boolean alone = named.get(currency(column)) == 1;
        return alone && (named.size() == 1 || !currency(column).isEmpty() && !named.containsKey(""));
    }

    private static boolean isValue(String name) {
        return COLUMNS.find(name).filter(found -> found.value() == Part.VALUE).isPresent();
    }

    private static boolean isPlain(MappedColumn column) {
        return Words.flows().find(column.name()).isPresent();
    }

    private static Map<Part, String> measured(MappedColumn column) {
        Map<Part, String> what = new EnumMap<>(Part.class);
        what.putAll(column.says());
        what.keySet().retainAll(Set.of(Part.FLOW, Part.SPAN, Part.PERIOD, Part.MONTH, Part.GROWTH_PIECES));
        if (column.part() == Part.GROWTH) {
            what.put(Part.GROWTH, "");
        }
        return what;
    }
}
