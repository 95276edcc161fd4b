package org.amur.figureimport.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Proposal;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.figureimport.rows.Head;
import org.amur.figureimport.rows.ParsedFigures;
import org.amur.figureimport.rows.Problem;
import org.amur.figureimport.rows.Reason;
import org.amur.text.Mojibake;

/**
 * Checks whose results an editor must confirm before an import: figures that contradict each other or the record,
 * amounts in the wrong rows, damaged texts, growth that may be in tenths or a fraction, amounts of which some may be in
 * another unit, and an ignored column of goods, without which one commodity would count as all goods.
 */
final class ImportQuestions {

    private static final double HIGH_GROWTH = 100;
    private static final double USUAL_GROWTH = 40;
    private static final double NEAR = 1.5;
    private static final double MIN_THOUSANDFOLD = 200;
    private static final double MAX_THOUSANDFOLD = 5_000;
    private static final int ENOUGH = 5;
    private static final int MAX_TEXTS = 5;
    /** Decimals of a fraction of a rate that has one decimal. */
    private static final int FRACTION_DECIMALS = 3;
    private static final Set<FigurePart> GOODS = Set.of(FigurePart.COMMODITY, FigurePart.COMMODITY_NAME);
    private static final Pattern GOODS_NAME = Pattern.compile(
            "(?iu).*(?:товар|продук|тн ?вэд|product|commodit|goods|\\bhs ?\\d?\\b|商品|产品|品名|货物).*");
    private static final Pattern CODE_AND_NAME = Pattern.compile("\\d{2,10}[\\s.:–—-]+\\p{L}.*");

    private record Trade(String declarant, String partner, String commodity, Currency currency, Period period) {

        private Trade(Statement statement) {
            this(statement.series(), statement.period().whole());
        }

        private Trade(Series series, Period period) {
            this(series.declarant(), series.partner(), series.commodity(), series.currency(), period);
        }
    }

    private final ParsedFigures parsed;
    private final List<FigureDraft> drafts;
    private final List<Problem> questions = new ArrayList<>();

    private ImportQuestions(ParsedFigures parsed) {
        this.parsed = parsed;
        drafts = parsed.drafts();
    }

    /**
     * Runs the checks.
     *
     * @param known recorded figures of the same trade in the same or neighbouring years
     */
    static List<Problem> of(ParsedFigures parsed, Collection<Statement> known) {
        ImportQuestions doubts = new ImportQuestions(parsed);
        ShiftedRows.of(doubts.drafts, known).forEach(draft -> doubts.ask(draft, Reason.ROWS_SHIFTED, draft.cell().column(), ""));
        doubts.askGrowth(known);
        doubts.askScale();
        // These explain contradictions.
        if (doubts.questions.isEmpty()) {
            doubts.questions.addAll(FileContradictions.of(doubts.drafts, known));
        }
        doubts.askTexts();
        doubts.askGoods();
        return List.copyOf(doubts.questions);
    }

    private void askTexts() {
        Set<String> read = new HashSet<>();
        drafts.stream().flatMap(draft -> Stream.of(draft.citation().source(), draft.citation().quotation(), draft.citation().locator(),
                draft.goods()).filter(text -> text != null && read.add(text)).flatMap(text -> Mojibake.repaired(text).map(repaired ->
                        new Problem(draft.line(), "", Reason.DAMAGED_TEXT, text, repaired)).stream()))
                .limit(MAX_TEXTS).forEach(questions::add);
    }

    private void askGrowth(Collection<Statement> known) {
        List<FigureDraft> growths = drafts.stream().filter(draft -> draft.statement().claimedGrowth() != null
                && draft.statement().claimedGrowth().signum() != 0)
                .sorted(Comparator.comparingDouble((FigureDraft draft) -> size(draft)).reversed()).toList();
        if (growths.isEmpty()) {
            return;
        }
        double usual = size(growths.get(growths.size() / 2));
        long precise = growths.stream().filter(draft -> draft.statement().claimedGrowth().scale() >= FRACTION_DECIMALS).count();
        if (size(growths.get(0)) < 1 && growths.size() >= ENOUGH || usual < 1 && precise * 2 > growths.size()) {
            BigDecimal growth = growths.get(0).statement().claimedGrowth();
            ask(growths.get(0), Reason.GROWTH_AS_FRACTION, growth.toPlainString(), growth.movePointRight(2).toPlainString());
        }
        boolean high = size(growths.get(0)) >= HIGH_GROWTH && usual >= USUAL_GROWTH;
        Optional<FigureDraft> tenfold = tenfold(growths, known);
        if (high || tenfold.isPresent()) {
            FigureDraft example = tenfold.orElse(growths.get(0));
            BigDecimal growth = example.statement().claimedGrowth();
            ask(example, Reason.GROWTH_IN_TENTHS, growth.toPlainString(), growth.movePointLeft(1).stripTrailingZeros().toPlainString());
        }
    }

    private static double size(FigureDraft draft) {
        return draft.statement().claimedGrowth().abs().doubleValue();
    }

    /** Returns a draft with ten times the growth of the levels, if most comparable ones are like it. */
    private Optional<FigureDraft> tenfold(List<FigureDraft> growths, Collection<Statement> known) {
        Map<Map.Entry<Flow, Trade>, Statement> levels = new HashMap<>();
        Stream.concat(known.stream(), drafts.stream().map(FigureDraft::statement))
                .forEach(level -> levels.put(Map.entry(level.series().flow(), new Trade(level)), level));
        List<FigureDraft> tenfold = new ArrayList<>();
        int compared = 0;
        for (FigureDraft draft : growths) {
            Statement now = draft.statement();
            Statement base = levels.get(Map.entry(now.series().flow(),
                    new Trade(now.series(), now.period().whole().sameMonthsOfYearBefore())));
            if (base != null && base.amount().value().signum() > 0) {
                double real = (now.amount().inUnits().doubleValue() / base.amount().inUnits().doubleValue() - 1) * 100;
                double reported = now.claimedGrowth().doubleValue();
                compared++;
                if (Math.abs(reported / 10 - real) < NEAR && Math.abs(reported - real) > 2 * NEAR) {
                    tenfold.add(draft);
                }
            }
        }
        return tenfold.size() * 2 > compared ? tenfold.stream().findFirst() : Optional.empty();
    }

    private void askScale() {
        Optional<FigureDraft> odd = betweenFlows().or(this::alongASeries).or(this::betweenColumns);
        odd.ifPresent(draft -> ask(draft, Reason.SCALES_MIXED, draft.statement().amount().value().toPlainString(), ""));
    }

    /**
     * Returns one of the exports, imports and totals of the same trade, if these mostly differ by a factor of about a
     * thousand.
     */
    private Optional<FigureDraft> betweenFlows() {
        Map<Trade, Map<Flow, FigureDraft>> trades = new LinkedHashMap<>();
        drafts.stream().filter(draft -> draft.statement().series().ofAllGoods() && isPositive(draft))
                .forEach(draft -> trades.computeIfAbsent(new Trade(draft.statement()), any -> new HashMap<>())
                        .put(draft.statement().series().flow(), draft));
        List<FigureDraft> odd = new ArrayList<>();
        int compared = 0;
        for (Map<Flow, FigureDraft> flows : trades.values()) {
            List<FigureDraft> several = Stream.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT).map(flows::get)
                    .filter(draft -> draft != null).sorted(Comparator.comparingDouble(ImportQuestions::amount)).toList();
            if (several.size() > 1) {
                compared++;
                if (isThousand(amount(several.get(0)), amount(several.get(several.size() - 1)))) {
                    odd.add(several.get(0));
                }
            }
        }
        return odd.size() * 2 > compared ? odd.stream().findFirst() : Optional.empty();
    }

    /**
     * Returns a figure about a thousand times the period before, in a large trade; for small partners, only if most are
     * so.
     */
    private Optional<FigureDraft> alongASeries() {
        Map<List<Object>, List<FigureDraft>> series = drafts.stream()
                .filter(draft -> draft.statement().series().ofAllGoods() && isPositive(draft))
                .collect(groupingBy(draft -> List.of(draft.statement().series(), draft.statement().period().whole().kind()),
                        LinkedHashMap::new, toList()));
        List<FigureDraft> jumps = series.values().stream().map(ImportQuestions::jump).flatMap(Optional::stream).toList();
        return jumps.stream().filter(draft -> isLarge(draft.statement().series()) || jumps.size() * 2 > series.size()).findFirst();
    }

    private static Optional<FigureDraft> jump(List<FigureDraft> series) {
        List<FigureDraft> inTime = series.stream().sorted(Comparator.comparing(draft -> draft.statement().period())).toList();
        return IntStream.range(1, inTime.size()).filter(at -> isThousand(amount(inTime.get(at - 1)), amount(inTime.get(at))))
                .mapToObj(inTime::get).findFirst();
    }

    private static boolean isLarge(Series series) {
        return series.ofTheTwo() || series.partner().equals(Area.WORLD);
    }

    /** Returns a figure of two value columns whose usual amounts differ by a factor of about a thousand. */
    private Optional<FigureDraft> betweenColumns() {
        Map<String, List<Double>> columns = drafts.stream().filter(ImportQuestions::isPositive).collect(groupingBy(
                draft -> draft.cell().column(), LinkedHashMap::new, mapping(ImportQuestions::amount, toList())));
        List<Map.Entry<String, List<Double>>> enough = columns.entrySet().stream()
                .filter(column -> column.getValue().size() >= ENOUGH).toList();
        for (Map.Entry<String, List<Double>> one : enough) {
            for (Map.Entry<String, List<Double>> other : enough) {
                if (median(one.getValue()) < median(other.getValue()) && isThousand(median(one.getValue()), median(other.getValue()))) {
                    return drafts.stream().filter(draft -> draft.cell().column().equals(one.getKey())).findFirst();
                }
            }
        }
        return Optional.empty();
    }

    private static double median(List<Double> amounts) {
        return amounts.stream().sorted().toList().get(amounts.size() / 2);
    }

    private static boolean isPositive(FigureDraft draft) {
        return draft.statement().amount().value().signum() > 0 && draft.statement().series().flow() != Flow.BALANCE;
    }

    private static double amount(FigureDraft draft) {
        return draft.statement().amount().inUnits().doubleValue();
    }

    private static boolean isThousand(double one, double other) {
        double ratio = Math.max(one, other) / Math.min(one, other);
        return ratio >= MIN_THOUSANDFOLD && ratio <= MAX_THOUSANDFOLD;
    }

    /** Adds a question about an ignored column that seems to name goods, if all figures are of all goods. */
    private void askGoods() {
        Head head = parsed.head().orElse(null);
        if (head == null || drafts.isEmpty() || drafts.stream().anyMatch(draft -> !draft.statement().series().ofAllGoods())
                || head.mapping().columns().stream().anyMatch(column -> GOODS.contains(column.part()))) {
            return;
        }
        List<MappedColumn> columns = head.mapping().columns();
        for (int place = 0; place < columns.size() && place < head.names().size(); place++) {
            if (columns.get(place).part() == FigurePart.IGNORED && isOfGoods(head, place)) {
                ask(drafts.get(0), Reason.GOODS_NOT_READ, head.names().get(place).isBlank() ? example(head, place)
                        : head.names().get(place), "");
                return;
            }
        }
    }

    private static boolean isOfGoods(Head head, int place) {
        String name = head.names().get(place).strip();
        String example = example(head, place);
        boolean named = !name.isEmpty() && (GOODS_NAME.matcher(name).matches()
                || GOODS.contains(Proposal.of(List.of(name)).columns().get(0).part()));
        boolean nameless = name.isEmpty() && example.codePoints().anyMatch(Character::isLetter);
        return !example.isEmpty() && (named || nameless || CODE_AND_NAME.matcher(example).matches());
    }

    /** Returns the first value of a column. */
    private static String example(Head head, int place) {
        return head.samples().stream().filter(row -> place < row.size()).map(row -> row.get(place).strip())
                .filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    private void ask(FigureDraft example, Reason reason, String text, String detail) {
        questions.add(new Problem(example.line(), example.cell().column(), reason, text, detail));
    }
}
