package org.amur.figureimport.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.figure.value.Area;
import org.amur.figure.value.Flow;

/**
 * Proposed mapping from the column names of a table, in any language. Only what they state is proposed; a missing unit,
 * currency or reporter is left to the editor.
 */
public final class Proposal {

    private static final ColumnVocabulary<FigurePart> COLUMNS = ColumnVocabulary.of("column", FigurePart::valueOf);
    private static final ColumnVocabulary<String> SHORTER = ColumnVocabulary.of("shorter", word -> word);
    private static final String REPORTER = "reporter";
    static final String CUMULATIVE = "cumulative";
    private static final ColumnVocabulary<String> QUANTITIES = ColumnVocabulary.of("quantity", word -> word);
    private static final Set<FigurePart> OFTEN = Set.of(FigurePart.IGNORED, FigurePart.ONLY, FigurePart.VALUE, FigurePart.GROWTH);

    private static final Set<FigurePart> TIMES = Set.of(FigurePart.PERIOD, FigurePart.YEAR);
    /** Base year of an index: 2020=100. */
    private static final Pattern INDEX = Pattern.compile("=\\s*100(?!\\d)");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,3}");
    private static final Set<FigurePart> GOODS = Set.of(FigurePart.COMMODITY, FigurePart.COMMODITY_NAME);

    /** Parts that distinguish the value columns of a table. */
    static final Set<FigurePart> MEASURED = Set.of(
            FigurePart.FLOW,
            FigurePart.SPAN,
            FigurePart.PERIOD,
            FigurePart.MONTH,
            FigurePart.DECLARANT,
            FigurePart.PARTNER);

    /**
     * Filter values: totals of Comtrade's subdivisions, and those parts of its and the IMF's other tables that are
     * figures here.
     */
    private static final Map<String, String> ONLY = Map.ofEntries(Map.entry("partner2code", "0"), Map.entry("partner2iso", "W00"),
            Map.entry("partner2desc", "World"), Map.entry("ptcode2", "0"), Map.entry("pt3iso2", "WLD;W00"), Map.entry("pttitle2", "World"),
            Map.entry("motcode", "0"), Map.entry("customscode", "C00"), Map.entry("cstcode", "C00"), Map.entry("moscode", "0"),
            Map.entry("2ndpartnercode", "0"), Map.entry("2ndpartneriso", "WLD;W00"), Map.entry("2ndpartner", "World"),
            Map.entry("customsproccode", "C00"), Map.entry("modeoftransportcode", "0"),
            Map.entry("frequencyid", "A;M"), Map.entry("classificationcode", "HS;H0;H1;H2;H3;H4;H5;H6;H7"));
    /** Words for totals of the subdivisions by customs regime or place in tables of China's customs. */
    private static final String TOGETHER = "合计;总计;总值;全部";

    /** Name with lookalike letters of another script, and the word that was meant. */
    public record Lookalike(String name, String meant) {
    }

    private final List<String> header;
    private final boolean hasTimes;
    private final List<Lookalike> lookalikes = new ArrayList<>();

    private Proposal(List<String> header) {
        this.header = header;
        hasTimes = header.stream().map(name -> COLUMNS.find(ChineseWords.divided(name)))
                .anyMatch(found -> found.filter(part -> TIMES.contains(part.value())).isPresent());
    }

    public static Mapping of(List<String> header) {
        return new Proposal(header).mapping();
    }

    /**
     * Returns the proposed mapping.
     *
     * @param above statements above the names about all numbers; used for parts that the names leave open
     */
    public static Mapping of(List<String> header, HeaderStatements above) {
        Mapping mapping = above.mentions(FigurePart.UNIT) ? withoutBareUnits(of(header), header) : of(header);
        mapping = above.parts().containsKey(FigurePart.SPAN) ? withCumulativeMonths(mapping) : mapping;
        boolean months = mapping.values().stream().anyMatch(value -> value.constants().containsKey(FigurePart.MONTH))
                || mapping.columns().stream().anyMatch(column -> column.part() == FigurePart.MONTH);
        for (Map.Entry<FigurePart, HeaderStatements.Said> said : above.parts().entrySet()) {
            FigurePart part = said.getKey();
            boolean open = part == FigurePart.YEAR_TO ? mentionsYears(mapping)
                    : part != FigurePart.YEAR ? !mapping.gives(part) && !(part == FigurePart.PERIOD && months)
                    : months && !mapping.gives(FigurePart.YEAR);
            mapping = open ? mapping.with(part, said.getValue().value()) : mapping;
        }
        return mapping;
    }

    private static boolean mentionsYears(Mapping mapping) {
        return mapping.gives(FigurePart.PERIOD) && mapping.values().stream()
                .noneMatch(value -> value.constants().containsKey(FigurePart.MONTH));
    }

    /** Makes columns named after a month cumulative if the lines above state that all numbers are, and no name does. */
    private static Mapping withCumulativeMonths(Mapping mapping) {
        boolean own = mapping.values().stream().anyMatch(value -> CUMULATIVE.equals(value.constants()
                .get(FigurePart.SPAN)));
        return own ? mapping : new Mapping(mapping.publisher(), mapping.columns().stream().map(column ->
                column.part() == FigurePart.VALUE && column.constants().containsKey(FigurePart.MONTH)
                ? column.with(Map.of(FigurePart.SPAN, CUMULATIVE)) : column).toList(),
                mapping.constants());
    }

    /** Gives columns that name a bare currency the unit stated for all numbers. */
    private static Mapping withoutBareUnits(Mapping mapping, List<String> header) {
        List<MappedColumn> columns = new ArrayList<>(mapping.columns());
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).constants().containsKey(FigurePart.UNIT) && namesCurrencyAlone(header.get(place))) {
                columns.set(place, columns.get(place).without(FigurePart.UNIT));
            }
        }
        return new Mapping(mapping.publisher(), columns, mapping.constants());
    }

    /** Tells whether the only unit in the name of a column is a currency. */
    public static boolean namesCurrencyAlone(String name) {
        return new NameWords(name).hasBareCurrency();
    }

    /** Returns the names with lookalike letters of another script. */
    public static List<Lookalike> lookalikes(List<String> header) {
        Proposal proposal = new Proposal(header);
        proposal.columns();
        return proposal.lookalikes;
    }

    private Mapping mapping() {
        List<MappedColumn> columns = withoutUnclearGrowth(withGrowthBeside(withoutDerived(
                withoutQuantities(TimeColumns.read(header, Traders.read(header, withDeclarants(columns())))))));
        Mapping mapping = new Mapping("", columns, Map.of(FigurePart.GROWTH_PIECES, "1",
                FigurePart.DECIMALS, "point", FigurePart.ZEROS, "value", FigurePart.MARKS, "problem"));
        boolean sayGoods = columns.stream().anyMatch(column -> GOODS.contains(column.part()));
        return Publishers.completed(
                sayGoods ? mapping : mapping.with(FigurePart.COMMODITY, "TOTAL"),
                header.stream().map(Words::folded).collect(Collectors.toSet()));
    }

    private List<MappedColumn> columns() {
        return header.stream().map(this::column).collect(Collectors.toCollection(ArrayList::new));
    }

    private MappedColumn column(String written) {
        String folded = Words.folded(written);
        Optional<ColumnName> joined = ColumnName.of(written);
        if (joined.isPresent()) {
            return joined(folded, joined.get());
        }
        String name = ChineseWords.divided(written);
        Optional<String> period = Periods.ofColumn(name);
        if (period.isPresent()) {
            return new MappedColumn(folded, FigurePart.VALUE, Map.of(FigurePart.PERIOD, period.get()));
        }
        if (INDEX.matcher(written).find() || ColumnName.hasTimeInNumbers(written)) {
            return MappedColumn.ignored(folded);
        }
        return ColumnName.withTime(written).flatMap(timed -> withTime(timed, folded)).orElseGet(() -> plain(name, folded));
    }

    /** Returns a value column with a time in its name. Not used if another column has the times of the rows. */
    private Optional<MappedColumn> withTime(ColumnName timed, String folded) {
        return Optional.of(timed.rest()).filter(rest -> rest.size() == 1)
                .map(rest -> plain(ChineseWords.divided(rest.get(0)), folded))
                .filter(column -> column.part() == FigurePart.VALUE || column.part() == FigurePart.GROWTH)
                .map(column -> hasTimes ? MappedColumn.ignored(folded) : column.with(timed.time()));
    }

    private MappedColumn plain(String name, String folded) {
        if (name.contains("/") && !SHORTER.mentioned(name).isEmpty()) {
            return MappedColumn.ignored(folded);
        }
        Optional<ColumnVocabulary.Found<FigurePart>> whole = known(name);
        if (whole.isPresent() && whole.get().value() != FigurePart.VALUE) {
            return new MappedColumn(folded, whole.get().value(), whole.get().value() == FigurePart.ONLY
                    ? Map.of(FigurePart.ONLY, ONLY.getOrDefault(folded, TOGETHER)) : Map.of());
        }
        NameWords words = new NameWords(name);
        Set<Flow> flows = flows(name);
        if (whole.isPresent() || words.isValueInMoney()) {
            return new MappedColumn(folded, FigurePart.VALUE, words.constants());
        }
        Optional<String> country = flows.isEmpty() && hasTimes ? country(name) : Optional.empty();
        if (country.isPresent()) {
            return new MappedColumn(folded, FigurePart.VALUE, Map.of(FigurePart.PARTNER, country.get()));
        }
        if (flows.size() != 1) {
            return partOrNone(name, folded, words);
        }
        Map<FigurePart, String> constants = words.constants();
        NameWords.put(constants, FigurePart.FLOW, flows);
        return words.isKnown() && !words.isNoSpan() ? ofValues(folded, constants, List.of(words))
                : MappedColumn.ignored(folded);
    }

    /** Returns the meaning of a name over two rows: values, if it states a flow or a time and has no unknown word. */
    private MappedColumn joined(String folded, ColumnName name) {
        Map<FigurePart, String> constants = new EnumMap<>(FigurePart.class);
        Set<Flow> flows = new HashSet<>();
        Optional<String> partner = partner(name);
        partner.map(piece -> AreaNames.find(piece).orElseThrow().value())
                .ifPresent(code -> constants.put(FigurePart.PARTNER, code));
        List<String> rest = name.rest().stream().filter(piece -> !piece.equals(partner.orElse(null))).map(ChineseWords::divided).toList();
        List<NameWords> pieces = rest.stream().map(NameWords::new).toList();
        pieces.forEach(piece -> constants.putAll(piece.constants()));
        rest.forEach(piece -> flows.addAll(flows(piece)));
        constants.putAll(name.time());
        boolean known = pieces.stream().allMatch(NameWords::isKnown) && pieces.stream().noneMatch(NameWords::isNoSpan);
        if (!known || flows.size() > 1 || flows.isEmpty() && name.time().isEmpty()) {
            return MappedColumn.ignored(folded);
        }
        NameWords.put(constants, FigurePart.FLOW, flows);
        return ofValues(folded, constants, pieces);
    }

    /** Returns the country that a column is named after; not for codes, which are also other words. */
    private Optional<String> country(String name) {
        Optional<ColumnVocabulary.Found<String>> found = CODE.matcher(name).matches() ? Optional.empty()
                : AreaNames.find(name).filter(area -> Area.isCountry(area.value()));
        return noted(name, found).map(ColumnVocabulary.Found::value);
    }

    /** Returns the only country among the parts of a name over two rows, as in "Exports / India". */
    private static Optional<String> partner(ColumnName name) {
        List<String> countries = name.rest().stream().filter(piece -> AreaNames.find(piece).map(ColumnVocabulary.Found::value)
                .filter(Area::isCountry).isPresent()).toList();
        return countries.size() == 1 && name.rest().size() > 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    /**
     * Returns a column of values or growth. Per cent without a word for growth may be a share or an index, and a change
     * in dollars is not a growth.
     */
    private static MappedColumn ofValues(String folded, Map<FigurePart, String> constants, List<NameWords> pieces) {
        if (pieces.stream().noneMatch(NameWords::isInPerCent) && pieces.stream().noneMatch(NameWords::hasGrowth)) {
            return new MappedColumn(folded, FigurePart.VALUE, constants);
        }
        boolean growth = pieces.stream().anyMatch(NameWords::hasGrowth) && pieces.stream()
                .noneMatch(NameWords::isOtherChange);
        if (!growth) {
            return MappedColumn.ignored(folded);
        }
        constants.keySet().retainAll(MEASURED);
        if (pieces.stream().anyMatch(NameWords::isInTenths)) {
            constants.put(FigurePart.GROWTH_PIECES, "10");
        }
        return new MappedColumn(folded, FigurePart.GROWTH, constants);
    }

    static boolean isTimed(MappedColumn column) {
        return column.constants().containsKey(FigurePart.PERIOD) || column.constants().containsKey(FigurePart.MONTH);
    }

    /** Returns the constants of a column without its time. */
    static Map<FigurePart, String> untimed(MappedColumn column) {
        Map<FigurePart, String> constants = new EnumMap<>(FigurePart.class);
        constants.putAll(column.constants());
        constants.remove(FigurePart.PERIOD);
        constants.remove(FigurePart.MONTH);
        return constants;
    }

    private Optional<ColumnVocabulary.Found<FigurePart>> known(String name) {
        return noted(name, COLUMNS.find(name));
    }

    /** Notes a name that has lookalike letters. */
    private <T> Optional<ColumnVocabulary.Found<T>> noted(String name, Optional<ColumnVocabulary.Found<T>> found) {
        found.map(ColumnVocabulary.Found::meant).filter(meant -> meant != null)
                .ifPresent(meant -> lookalikes.add(new Lookalike(name, meant)));
        return found;
    }

    /** Returns the flows of a name: the whole name as a word, such as "X"; else its words. */
    private Set<Flow> flows(String name) {
        return noted(name, Words.flows().find(name)).map(found -> Set.of(found.value())).orElseGet(() -> Words.flows().mentioned(name));
    }

    /** Returns the meaning of the longest known beginning: "страна (партнер)", "unit, mn USD". */
    private MappedColumn partOrNone(String name, String folded, NameWords words) {
        Set<FigurePart> parts = new HashSet<>(COLUMNS.mentioned(name.replaceAll("\\(.*\\)|（.*）", "")));
        parts.remove(FigurePart.IGNORED);
        parts.remove(FigurePart.VALUE);
        boolean several = name.matches(".*[<>+].*") || parts.size() != 1;
        boolean otherGrowth = parts.contains(FigurePart.GROWTH) && (!words.isKnown() || words.isOtherChange());
        return several || otherGrowth || !Words.flows().mentioned(name).isEmpty() ? MappedColumn.ignored(folded)
                : new MappedColumn(folded, parts.iterator().next(), Map.of());
    }

    /**
     * Makes the reporter column the declarant if there is a partner and no other declarant: it is a country then, not a
     * publisher.
     */
    private static List<MappedColumn> withDeclarants(List<MappedColumn> columns) {
        boolean others = columns.stream().noneMatch(column -> column.part() == FigurePart.PARTNER)
                || columns.stream().anyMatch(column -> column.part() == FigurePart.DECLARANT && !column.name().startsWith(REPORTER));
        return others ? columns : columns.stream().map(column -> column.part() == FigurePart.REPORTER && column.name().equals(REPORTER)
                ? new MappedColumn(column.name(), FigurePart.DECLARANT, Map.of()) : column).toList();
    }

    /** Ignores possible quantities if another column has the values. */
    private static List<MappedColumn> withoutQuantities(List<MappedColumn> columns) {
        boolean others = columns.stream().anyMatch(column -> column.part() == FigurePart.VALUE && !mayBeQuantity(column));
        return columns.stream().map(column -> others && mayBeQuantity(column) ? MappedColumn.ignored(column.name()) : column).toList();
    }

    private static boolean mayBeQuantity(MappedColumn column) {
        return column.part() == FigurePart.VALUE && QUANTITIES.find(column.name()).isPresent();
    }

    /**
     * Ignores all of several value columns for the same thing, unless one of them has no qualifying words. If several
     * are named "value" and nothing else, the first is read: the following are derived from it.
     */
    private static List<MappedColumn> withoutDerived(List<MappedColumn> columns) {
        Map<Map<FigurePart, String>, Long> same = columns.stream().filter(column -> !column.constants().isEmpty()
                || column.part() == FigurePart.VALUE).collect(Collectors.groupingBy(Proposal::measured, Collectors.counting()));
        MappedColumn first = columns.stream().filter(column -> isValue(column.name())).findFirst().orElse(null);
        Map<Map<FigurePart, String>, Map<String, Long>> currencies = currencies(columns);
        Set<FigurePart> seen = new HashSet<>();
        return columns.stream().map(column -> column.part() == FigurePart.VALUE && same.get(measured(column)) > 1
                && !isPlain(column) && column != first && !hasItsCurrency(column, currencies.get(measured(column)))
                        ? MappedColumn.ignored(column.name()) : column)
                .map(column -> OFTEN.contains(column.part()) || isCode(column.part()) || seen.add(column.part()) ? column
                        : MappedColumn.ignored(column.name())).toList();
    }

    /** Assigns growth columns without further words to the value column before each. */
    private static List<MappedColumn> withGrowthBeside(List<MappedColumn> columns) {
        List<Integer> bare = IntStream.range(0, columns.size()).filter(place -> columns.get(place).part() == FigurePart.GROWTH
                && columns.get(place).constants().keySet().stream().noneMatch(MEASURED::contains)).boxed().toList();
        if (bare.size() < 2 || bare.stream().anyMatch(place -> place == 0 || columns.get(place - 1).part() != FigurePart.VALUE)) {
            return columns;
        }
        List<MappedColumn> all = new ArrayList<>(columns);
        for (int place : bare) {
            Map<FigurePart, String> constants = new EnumMap<>(FigurePart.class);
            constants.putAll(columns.get(place - 1).constants());
            constants.remove(FigurePart.UNIT);
            all.set(place, columns.get(place).with(constants));
        }
        return all;
    }

    /** Ignores growth that could belong to several value columns. */
    private static List<MappedColumn> withoutUnclearGrowth(List<MappedColumn> columns) {
        List<MappedColumn> values = columns.stream().filter(column -> column.part() == FigurePart.VALUE).toList();
        return columns.stream().map(column -> column.part() == FigurePart.GROWTH
                && values.stream().filter(column::isGrowthOf).limit(2).count() > 1 ? MappedColumn.ignored(column.name()) : column).toList();
    }

    /** Tells whether several columns may state it, such as code and name of a country, which must agree. */
    private static boolean isCode(FigurePart part) {
        return part == FigurePart.DECLARANT
                || part == FigurePart.PARTNER
                || part == FigurePart.UNIT
                || part == FigurePart.CURRENCY
                || part == FigurePart.FLOW;
    }

    /**
     * Returns the number of value columns by currency, for each measure; an empty name counts those without a currency.
     */
    private static Map<Map<FigurePart, String>, Map<String, Long>> currencies(List<MappedColumn> columns) {
        return columns.stream().filter(column -> column.part() == FigurePart.VALUE)
                .collect(Collectors.groupingBy(Proposal::measured, Collectors.groupingBy(Proposal::currency, Collectors.counting())));
    }

    private static String currency(MappedColumn column) {
        return column.constants().getOrDefault(FigurePart.CURRENCY, "");
    }

    /** Tells whether the column has its own currency: values in dollars and in yuan are two figures. */
    private static boolean hasItsCurrency(MappedColumn column, Map<String, Long> named) {
        boolean alone = named.get(currency(column)) == 1;
        return alone && (named.size() == 1 || !currency(column).isEmpty() && !named.containsKey(""));
    }

    static boolean isValue(String name) {
        return COLUMNS.find(name).filter(found -> found.value() == FigurePart.VALUE).isPresent();
    }

    private static boolean isPlain(MappedColumn column) {
        return Words.flows().find(column.name()).isPresent();
    }

    private static Map<FigurePart, String> measured(MappedColumn column) {
        Map<FigurePart, String> what = new EnumMap<>(FigurePart.class);
        what.putAll(column.constants());
        what.keySet().retainAll(MEASURED);
        Optional.ofNullable(column.constants().get(FigurePart.GROWTH_PIECES))
                .ifPresent(pieces -> what.put(FigurePart.GROWTH_PIECES, pieces));
        if (column.part() == FigurePart.GROWTH) {
            what.put(FigurePart.GROWTH, "");
        }
        return what;
    }
}
