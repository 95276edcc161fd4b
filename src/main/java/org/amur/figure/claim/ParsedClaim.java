package org.amur.figure.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;

/**
 * Meaning of a text about a figure, in English, Russian or Chinese: a number as its source writes it, or the headline
 * or sentence that contains it. All possible readings are offered; nothing is guessed.
 *
 * @param amounts in the currencies of figures; all others are remarks
 * @param growths in per cent against the same period a year before
 * @param reporters the customs services that it names
 * @param claims one for each of its amounts, in their order
 * @param remarks on what was not read, and why
 */
public record ParsedClaim(
        ParsedPart<Amount> amounts,
        ParsedPart<BigDecimal> growths,
        ParsedPart<NamedFlow> flows,
        ParsedPart<Period> periods,
        ParsedPart<Reporter> reporters,
        List<Claim> claims,
        List<ClaimQuestion> remarks) {

    /** Maximum number of characters that are read. */
    public static final int MAX_LENGTH = 1000;

    private static final Set<Doubt> OF_AMOUNTS = EnumSet.of(Doubt.RANGE, Doubt.FOREIGN, Doubt.UNREADABLE_NUMBER);

    private static final ParsedClaim NOTHING = silent(List.of());

    /** Reads a text; never fails. Null and blank give empty parts. */
    public static ParsedClaim read(String text) {
        if (text == null || text.isBlank()) {
            return NOTHING;
        }
        if (text.length() > MAX_LENGTH) {
            return silent(List.of(new ClaimQuestion(Doubt.TOO_LONG, "")));
        }
        String folded = Tokenizer.fold(text);
        return folded.isEmpty() ? NOTHING : read(new Sentence(folded));
    }

    private static ParsedClaim read(Sentence sentence) {
        Set<ClaimQuestion> remarks = new LinkedHashSet<>();
        AmountReader amountReader = new AmountReader(sentence, remarks);
        ParsedPart<Amount> amounts = amountReader.read();
        GrowthReader growthReader = new GrowthReader(sentence, remarks);
        ParsedPart<BigDecimal> growths = growthReader.read();
        FlowReader flowReader = new FlowReader(sentence, remarks);
        ParsedPart<NamedFlow> flows = flowReader.read();
        PeriodReader periodReader = new PeriodReader(sentence, remarks);
        ParsedPart<Period> periods = periodReader.read();
        boolean told = remarks.stream().anyMatch(remark -> OF_AMOUNTS.contains(remark.doubt()));
        if (amounts.isEmpty() && !told) {
            remarks.add(new ClaimQuestion(Doubt.NOTHING, ""));
        }
        List<ClaimQuestion> plans = new Plans(sentence).doubts();
        List<ClaimQuestion> all = new ArrayList<>(plans);
        all.addAll(notGoods(sentence));
        CoverageWords coverage = new CoverageWords(sentence);
        all.addAll(coverage.doubts());
        List<ClaimQuestion> ofGrowths = new ArrayList<>(all);
        ofGrowths.addAll(ofGrowths(sentence, amountReader.levels(), growthReader.stated(), remarks));
        List<ClaimQuestion> ofAmounts = new ArrayList<>(all);
        ofAmounts.addAll(first(sentence, WordRole.MEAN_OF, Doubt.PER_UNIT));
        ofAmounts.addAll(flows.isEmpty() ? coverage.withoutFlow() : List.of());
        ParsedPart<Reporter> reporters = new ReporterReader(sentence).read();
        ClaimReader claims = new ClaimReader(sentence, new ClaimReader.Stated(AmountGroup.of(sentence, amountReader.stated()),
                flowReader.stated(), periodReader.stated(), growthReader.judged(), reporters, foreign(remarks)));
        return new ParsedClaim(amounts.asking(ofAmounts), growths.asking(ofGrowths), flows.asking(all), periods.asking(plans),
                reporters, claims.read(ofAmounts), List.copyOf(remarks));
    }

    private static Optional<String> foreign(Set<ClaimQuestion> remarks) {
        return remarks.stream().filter(remark -> remark.doubt() == Doubt.FOREIGN).map(ClaimQuestion::quote).findFirst();
    }

    /** Returns questions whether the growth is that of another figure. */
    private static List<ClaimQuestion> ofGrowths(
            Sentence sentence, List<StatedAmount> amounts, List<StatedGrowth> growths, Set<ClaimQuestion> remarks) {
        List<ClaimQuestion> doubts = new ArrayList<>(new GrowthOwner(sentence, amounts, growths).doubts());
        doubts.addAll(new GrowthCurrency(sentence, amounts, growths).doubts(foreign(remarks)));
        doubts.addAll(new OtherGrowth(sentence, growths).doubts());
        return doubts;
    }

    /** Returns a question if services are named, or investment without trade. */
    private static List<ClaimQuestion> notGoods(Sentence sentence) {
        List<ClaimQuestion> services = first(sentence, WordRole.SERVICES, Doubt.NOT_GOODS);
        boolean ofTrade = IntStream.range(0, sentence.length())
                .anyMatch(place -> FlowReader.flow(sentence.at(place)).isPresent());
        return services.isEmpty() && !ofTrade ? first(sentence, WordRole.INVESTMENT, Doubt.NOT_GOODS) : services;
    }

    /** Returns a question about the first word of a role, wherever it is. */
    private static List<ClaimQuestion> first(Sentence sentence, WordRole role, Doubt doubt) {
        return IntStream.range(0, sentence.length()).filter(place -> sentence.at(place).is(role)).limit(1)
                .mapToObj(place -> new ClaimQuestion(doubt, sentence.quote(place))).toList();
    }

    private static ParsedClaim silent(List<ClaimQuestion> remarks) {
        return new ParsedClaim(
                new ParsedPart<>(List.of(), List.of()),
                new ParsedPart<>(List.of(), List.of()),
                new ParsedPart<>(List.of(), List.of()),
                new ParsedPart<>(List.of(), List.of()),
                new ParsedPart<>(List.of(), List.of()),
                List.of(),
                remarks);
    }

    /** Tells whether the text states amounts in this currency, and no reading of them equals this one. */
    public boolean contradicts(Amount amount) {
        boolean foreign = remarks.stream().anyMatch(remark -> remark.doubt() == Doubt.FOREIGN);
        return (foreign || !amounts.isEmpty())
                && amounts.readings().stream().noneMatch(reading -> isAsMuch(reading.what(), amount));
    }

    static boolean isAsMuch(Amount one, Amount other) {
        return one.currency() == other.currency() && one.inUnits().compareTo(other.inUnits()) == 0;
    }
}
