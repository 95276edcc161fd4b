package org.amur.figureimport.rows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.export.Csv;
import org.amur.figure.claim.ParsedClaim;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.mapping.Proposal;
import org.amur.figureimport.mapping.Words;
import org.amur.text.PartialDate;

/**
 * Reader of rows by a mapping: one figure per value column. Rows of other countries' trade and of partial figures are
 * skipped and counted.
 */
final class MappedRows implements RowReader {

    private static final Map<FigurePart, Integer> MAX_LENGTH = Map.of(FigurePart.BESIDE, 500, FigurePart.NOTE, 4000,
            FigurePart.STATED_TEXT, ParsedClaim.MAX_LENGTH, FigurePart.SOURCE, DraftCitation.MAX_SOURCE_LENGTH,
            FigurePart.LOCATOR, DraftCitation.MAX_LOCATOR_LENGTH, FigurePart.QUOTATION,
            DraftCitation.MAX_QUOTATION_LENGTH);

    /** Negative number in accountants' brackets. A single digit may be the number of a note. */
    private static final Pattern ACCOUNTED = Pattern.compile("\\((\\d.*\\d)\\)");

    /** Introduction of the rows below. */
    private static final Pattern INTRODUCTION = Pattern.compile("(?iu)(?:в том числе|в т\\. ?ч\\.|из них|of which|including|其中)\\s*[:：]?");

    private final Mapping mapping;
    private final RowParts parts;
    private final RowPeriods periods;
    private final RowWords words;
    private final RowGoods goods;
    private final RowNames names;
    private final PointDoubt pointDoubt = new PointDoubt();
    private final List<MappedColumn> values;
    private final List<MappedColumn> growths;
    private ValueRow row;
    private RowResults findings;

    /**
     * Creates the reader.
     *
     * @param partOfYear line above the names with a span of months, so that years may not be whole
     */
    MappedRows(Mapping mapping, Optional<String> partOfYear) {
        this.mapping = mapping;
        values = mapping.values();
        growths = mapping.columns().stream().filter(column -> column.part() == FigurePart.GROWTH).toList();
        parts = new RowParts(mapping);
        periods = new RowPeriods(parts, partOfYear);
        words = new RowWords(parts);
        goods = new RowGoods(parts);
        names = new RowNames(parts);
    }

    @Override
    public void read(ValueRow next, RowResults found) {
        parts.begin(next, found);
        row = next;
        findings = found;
        periods.register();
        if (hasDecimalCommas()) {
            row.readDecimalCommas();
        }
        if (row.filled() == 1 && (row.cells().size() > 2 || INTRODUCTION.matcher(String.join("", row.cells()).strip()).matches())) {
            passOverLine();
        } else if (isPlan()) {
            findings.passedOver(Reason.A_FORECAST);
        } else if (periods.isOfLaterQuarter()) {
            findings.passedOver(Reason.A_LATER_QUARTER);
        } else if (goods.areFiner()) {
            findings.passedOver(Reason.FINER_GOODS);
        } else if (!isWhole()) {
            findings.passedOver(Reason.A_PART);
        } else {
            readValues();
        }
    }

    private boolean hasDecimalCommas() {
        return "comma".equals(mapping.constants().get(FigurePart.DECIMALS));
    }

    /**
     * Skips a line between the rows and reports it. If it names a unit or currency, the rows below may have another
     * one.
     */
    private void passOverLine() {
        String line = String.join("", row.cells()).strip();
        if (Words.mentionsMoney(line)) {
            row.refuse("", Reason.UNIT_BETWEEN_ROWS, line, "");
        } else {
            findings.passedOver(Reason.A_REMARK);
            findings.remark(row.line(), "", Reason.A_NOTE, line, "");
        }
    }

    /** Tells whether an ignored column marks the row as a plan. */
    private boolean isPlan() {
        return mapping.columns().stream()
                .anyMatch(column ->
                        column.part() == FigurePart.IGNORED && Words.isPlan(row.unread(parts.nameOf(column))));
    }

    /** Tells whether the row is the total of all filter columns: all means of transport, all second partners. */
    private boolean isWhole() {
        return mapping.columns().stream().filter(column -> column.part() == FigurePart.ONLY).allMatch(column -> {
            String cell = row.text(parts.nameOf(column));
            return cell.isEmpty() || column.constants().getOrDefault(FigurePart.ONLY, "").isEmpty()
                    || Set.of(column.constants().get(FigurePart.ONLY).split(";")).contains(cell);
        });
    }

    private void readValues() {
        Set<Reason> passed = new HashSet<>();
        for (MappedColumn column : values) {
            MappedColumn value = names.of(column);
            TradingPair pair = TradingPair.of(value, parts);
            if (pair.passed() != null) {
                passed.add(pair.passed());
            } else if (pair.declarant() != null && pair.partner() != null) {
                readValue(value, pair);
            }
        }
        passed.forEach(findings::passedOver);
    }

    private void readValue(MappedColumn value, TradingPair pair) {
        String name = parts.nameOf(value);
        if (!row.hasStated(name)) {
            findings.passedOver(Reason.NOT_STATED);
            return;
        }
        if (Digits.isMark(row.text(name)) && "silence".equals(mapping.constants().get(FigurePart.MARKS))) {
            findings.passedOver(Reason.MARKED_AS_NOT_STATED);
            return;
        }
        Optional<Flow> flow = words.flow(value);
        if (flow.isEmpty()) {
            return;
        }
        Optional<WordedValue> cell = WordedValue.of(row.text(name));
        Optional<Currency> currency = words.currencyOf(cell, value);
        Optional<WordedValue> worded = cell.filter(said ->
                currency.or(() -> Arrays.stream(Currency.values()).findFirst()).filter(said::isKnown).isPresent());
        Matcher accounted = ACCOUNTED.matcher(row.text(name));
        BigDecimal number = worded.isPresent() ? row.numberIn(name, worded.get().number())
                : flow.get().mayBeNegative() && accounted.matches() ? row.numberIn(name, "-" + accounted.group(1)) : row.number(name);
        pointDoubt.look(row, name);
        Period period = periods.of(value, name);
        if (number != null && number.signum() == 0 && "silence".equals(mapping.constants().get(FigurePart.ZEROS))) {
            passOverZero(name, flow.get(), period);
            return;
        }
        read(value, pair, flow.get(), number, period, worded);
    }

    private void passOverZero(String name, Flow flow, Period period) {
        findings.passedOver(Reason.NOT_REPORTED);
        findings.remark(row.line(), name, Reason.ZERO_AS_SILENCE, flow + " " + period, "");
    }

    private void read(MappedColumn value, TradingPair pair, Flow flow, BigDecimal number, Period period, Optional<WordedValue> cell) {
        String name = parts.nameOf(value);
        Reporter reporter = words.of(value, FigurePart.REPORTER, Words.reporters(), Reason.UNKNOWN_REPORTER);
        if (reporter != null && !reporter.publishes(pair.declarant())) {
            parts.refuse(FigurePart.DECLARANT, Reason.WRONG_DECLARANT, pair.declarant(), reporter.name());
        }
        Scale scale = cell.flatMap(WordedValue::scale).map(own -> own(own, value)).orElseGet(() -> words.unit(value));
        Currency currency = words.currency(value, cell);
        String commodity = goods.of(value);
        BigDecimal growth = growth(value, flow, number);
        PartialDate published = parts.mapped(FigurePart.PUBLISHED).map(column -> row.published(column, period))
                .orElseGet(PartialDate::unknown);
        DraftCitation citation = citation(value);
        if (row.isBad()) {
            return;
        }
        Series series = new Series(reporter, pair.declarant(), pair.partner(), commodity, flow, currency);
        row.figure(
                name,
                series,
                period,
                new Amount(number, scale, currency),
                growth,
                published,
                citation,
                Objects.requireNonNullElse(limited(value, FigurePart.BESIDE), ""),
                note(value, series, period),
                limited(value, FigurePart.STATED_TEXT),
                goods.name());
    }

    /**
     * Returns the unit of the cell, which overrides that of all rows; refused if the row or column name states another.
     */
    private Scale own(Scale own, MappedColumn value) {
        boolean byName = value.constants().containsKey(FigurePart.UNIT);
        if (byName || parts.mapped(FigurePart.UNIT).isPresent()) {
            Scale said = words.of(value, FigurePart.UNIT, Words.units(), Reason.UNKNOWN_UNIT);
            String where = byName ? parts.nameOf(value) : parts.row().text(parts.columnOf(FigurePart.UNIT));
            if (said != null && said != own && !(said == Scale.ONE && isCurrencyAlone(where, byName))) {
                row.refuse(parts.nameOf(value), Reason.COLUMNS_DISAGREE, row.text(parts.nameOf(value)), where);
            }
        }
        return own;
    }

    /** Tells whether the text is a currency without a unit, as 出口(美元), which does not mean whole dollars. */
    private static boolean isCurrencyAlone(String text, boolean isName) {
        return isName ? Proposal.namesCurrencyAlone(text) : Words.currencies().find(text).isPresent();
    }

    private String note(MappedColumn value, Series series, Period period) {
        return limited(FigurePart.NOTE, ImfEstimates.note(limited(value, FigurePart.NOTE), series, period));
    }

    @Override
    public void finish(RowResults found) {
        periods.finish(found);
        ImfEstimates.remark(found);
        if (!hasDecimalCommas()) {
            pointDoubt.finish(found);
        }
    }

    private BigDecimal growth(MappedColumn value, Flow flow, BigDecimal number) {
        for (MappedColumn column : growths) {
            if (column.isGrowthOf(value)) {
                String pieces = column.constants().getOrDefault(FigurePart.GROWTH_PIECES, mapping.constants()
                        .getOrDefault(FigurePart.GROWTH_PIECES, "1"));
                BigDecimal growth = row.percentIfStated(parts.nameOf(column), pieces.equals("10"));
                row.checkGrowth(parts.nameOf(column), growth, flow, number);
                return growth;
            }
        }
        return null;
    }

    private DraftCitation citation(MappedColumn value) {
        Integer credibility = parts.mapped(FigurePart.CREDIBILITY).map(column -> row.oneOf(column,
                text -> text.matches("[1-6]") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                Reason.UNKNOWN_CREDIBILITY)).orElse(null);
        return new DraftCitation(Objects.requireNonNullElse(limited(value, FigurePart.SOURCE), ""),
                parts.mapped(FigurePart.ADDRESS).map(column -> row.address(column, DraftCitation.MAX_ADDRESS_LENGTH))
                .orElse(""),
                Objects.requireNonNullElse(limited(value, FigurePart.LOCATOR), ""),
                Objects.requireNonNullElse(limited(value, FigurePart.QUOTATION), ""), credibility);
    }

    /**
     * Returns an editor's text, limited to the length of a figure's field and without the formula guard of Amur's own
     * files; null for none.
     */
    private String limited(MappedColumn value, FigurePart part) {
        return limited(part, parts.of(value, part).map(Csv::unguarded).orElse(null));
    }

    private String limited(FigurePart part, String text) {
        int longest = MAX_LENGTH.get(part);
        if (text != null && text.length() > longest) {
            parts.refuse(part, Reason.TOO_LONG, text, String.valueOf(longest));
        }
        return text;
    }
}
