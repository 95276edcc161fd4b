package org.amur.trade.file;

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

import org.amur.date.PartialDate;
import org.amur.export.Csv;
import org.amur.trade.Amount;
import org.amur.trade.Currency;
import org.amur.trade.Flow;
import org.amur.trade.Period;
import org.amur.trade.Reporter;
import org.amur.trade.Scale;
import org.amur.trade.Series;
import org.amur.trade.mapping.MappedColumn;
import org.amur.trade.mapping.Mapping;
import org.amur.trade.mapping.Part;
import org.amur.trade.mapping.Proposal;
import org.amur.trade.mapping.Words;
import org.amur.trade.said.Said;

/**
 * The rows of a table as a mapping explains them: a figure for each column of values. Rows of other countries' trade, and
 * those that are only a part of a figure, are passed over and counted.
 */
final class MappedRows implements RowReader {

    private static final Map<Part, Integer> LONGEST = Map.of(Part.BESIDE, 500, Part.NOTE, 4000,
            Part.STATED_TEXT, Said.LONGEST, Part.SOURCE, DraftCitation.LONGEST_SOURCE,
            Part.LOCATOR, DraftCitation.LONGEST_LOCATOR, Part.QUOTATION, DraftCitation.LONGEST_QUOTATION);

    /** As accountants write what is below zero. A digit alone may be the number of a note. */
    private static final Pattern ACCOUNTED = Pattern.compile("\\((\\d.*\\d)\\)");

    /** What introduces the rows below. */
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
    private FigureRow row;
    private Findings findings;

    /** @param partOfYear what stands above the names and speaks of some months, so that years need not be whole */
    MappedRows(Mapping mapping, Optional<String> partOfYear) {
        this.mapping = mapping;
        values = mapping.values();
        growths = mapping.columns().stream().filter(column -> column.part() == Part.GROWTH).toList();
        parts = new RowParts(mapping);
        periods = new RowPeriods(parts, partOfYear);
        words = new RowWords(parts);
        goods = new RowGoods(parts);
        names = new RowNames(parts);
    }

    @Override
    public void read(FigureRow next, Findings found) {
        parts.begin(next, found);
        row = next;
        findings = found;
        periods.look();
        if (decimalCommas()) {
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

    private boolean decimalCommas() {
        return "comma".equals(mapping.says().get(Part.DECIMALS));
    }

    /** A line between the rows is told; where it speaks of money, the rows below it may be in other than those above. */
    private void passOverLine() {
        String line = String.join("", row.cells()).strip();
        if (Words.speaksOfMoney(line)) {
            row.refuse("", Reason.UNIT_BETWEEN_ROWS, line, "");
        } else {
            findings.passedOver(Reason.A_REMARK);
            findings.remark(row.line(), "", Reason.A_NOTE, line, "");
        }
    }

    /** Whether a column that is not read says that nobody has counted it. */
    private boolean isPlan() {
        return mapping.columns().stream().anyMatch(column -> column.part() == Part.IGNORED && Words.isPlan(row.unread(parts.nameOf(column))));
    }

    /** Whether the row counts everything that its columns divide: all means of transport, all partners' partners. */
    private boolean isWhole() {
        return mapping.columns().stream().filter(column -> column.part() == Part.ONLY).allMatch(column -> {
            String cell = row.text(parts.nameOf(column));
            return cell.isEmpty() || column.says().getOrDefault(Part.ONLY, "").isEmpty()
                    || Set.of(column.says().get(Part.ONLY).split(";")).contains(cell);
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
        if (Digits.isMark(row.text(name)) && "silence".equals(mapping.says().get(Part.MARKS))) {
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
        if (number != null && number.signum() == 0 && "silence".equals(mapping.says().get(Part.ZEROS))) {
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
        Reporter reporter = words.of(value, Part.REPORTER, Words.reporters(), Reason.UNKNOWN_REPORTER);
        if (reporter != null && !reporter.publishes(pair.declarant())) {
            parts.refuse(Part.DECLARANT, Reason.WRONG_DECLARANT, pair.declarant(), reporter.name());
        }
        Scale scale = cell.flatMap(WordedValue::scale).map(own -> own(own, value)).orElseGet(() -> words.unit(value));
        Currency currency = words.currency(value, cell);
        String commodity = goods.of(value);
        BigDecimal growth = growth(value, flow, number);
        PartialDate published = parts.mapped(Part.PUBLISHED).map(column -> row.published(column, period))
                .orElseGet(PartialDate::unknown);
        DraftCitation citation = citation(value);
        if (row.isBad()) {
            return;
        }
        Series series = new Series(reporter, pair.declarant(), pair.partner(), commodity, flow, currency);
        row.figure(name, series, period, new Amount(number, scale, currency), growth, published, citation,
                Objects.requireNonNullElse(limited(value, Part.BESIDE), ""), note(value, series, period), limited(value, Part.STATED_TEXT),
                goods.name());
    }

    /**
     * The unit that the cell itself says goes before that of all rows; another one that its row or the name of its column says
     * refuses it.
     */
    private Scale own(Scale own, MappedColumn value) {
        boolean byName = value.says().containsKey(Part.UNIT);
        if (byName || parts.mapped(Part.UNIT).isPresent()) {
            Scale said = words.of(value, Part.UNIT, Words.units(), Reason.UNKNOWN_UNIT);
            String where = byName ? parts.nameOf(value) : parts.row().text(parts.columnOf(Part.UNIT));
            if (said != null && said != own && !(said == Scale.ONE && isCurrencyAlone(where, byName))) {
                row.refuse(parts.nameOf(value), Reason.COLUMNS_DISAGREE, row.text(parts.nameOf(value)), where);
            }
        }
        return own;
    }

    /** 出口(美元): which currency the numbers are in, and not that they are whole dollars. */
    private static boolean isCurrencyAlone(String text, boolean isName) {
        return isName ? Proposal.namesCurrencyAlone(text) : Words.currencies().find(text).isPresent();
    }

    private String note(MappedColumn value, Series series, Period period) {
        return limited(Part.NOTE, ImfEstimates.note(limited(value, Part.NOTE), series, period));
    }

    @Override
    public void finish(Findings found) {
        periods.finish(found);
        ImfEstimates.remark(found);
        if (!decimalCommas()) {
            pointDoubt.finish(found);
        }
    }

    private BigDecimal growth(MappedColumn value, Flow flow, BigDecimal number) {
        for (MappedColumn column : growths) {
            if (column.isGrowthOf(value)) {
                String pieces = column.says().getOrDefault(Part.GROWTH_PIECES, mapping.says().getOrDefault(Part.GROWTH_PIECES, "1"));
                BigDecimal growth = row.percentIfStated(parts.nameOf(column), pieces.equals("10"));
                row.checkGrowth(parts.nameOf(column), growth, flow, number);
                return growth;
            }
        }
        return null;
    }

    private DraftCitation citation(MappedColumn value) {
        Integer credibility = parts.mapped(Part.CREDIBILITY).map(column -> row.oneOf(column,
                text -> text.matches("[1-6]") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                Reason.UNKNOWN_CREDIBILITY)).orElse(null);
        return new DraftCitation(Objects.requireNonNullElse(limited(value, Part.SOURCE), ""),
                parts.mapped(Part.ADDRESS).map(column -> row.address(column, DraftCitation.LONGEST_ADDRESS)).orElse(""),
                Objects.requireNonNullElse(limited(value, Part.LOCATOR), ""),
                Objects.requireNonNullElse(limited(value, Part.QUOTATION), ""), credibility);
    }

    /** What a person wrote, no longer than a figure can hold and without the guard of Amur's own files; null for nothing. */
    private String limited(MappedColumn value, Part part) {
        return limited(part, parts.of(value, part).map(Csv::unguarded).orElse(null));
    }

    private String limited(Part part, String text) {
        int longest = LONGEST.get(part);
        if (text != null && text.length() > longest) {
            parts.refuse(part, Reason.TOO_LONG, text, String.valueOf(longest));
        }
        return text;
    }
}
