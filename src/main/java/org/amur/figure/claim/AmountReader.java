package org.amur.figure.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;

/**
 * Reads the amounts of money in a sentence: a sign or code of a currency, a number, its unit, a currency. A number
 * without unit and currency (2022, 34.3 %, 11 months) is not an amount, nor is one that counts something else (tonnes).
 */
final class AmountReader {

    private static final Set<String> MARK = Set.of("the", "отметку", "рубеж", "планку", "в");
    private static final String BOUNDS = "<>\u2264\u2265\u2248~\u223c\u2243";

    private static final Set<Doubt> NO_LEVEL = EnumSet.of(Doubt.CHANGE, Doubt.PER_UNIT, Doubt.OF_A_WHOLE);

    private final Sentence sentence;
    private final AmountFinder finder;
    private final CurrencyWords money;
    private final Balances balances;
    private final Ranges ranges;
    private final SharedUnits shared;
    private final OwnUnits ownUnits;
    private final Comparisons comparisons;
    private final CommodityWords commodities;
    private final ParsedPart.Gathering<Amount> amounts = new ParsedPart.Gathering<>();
    private final Set<ClaimQuestion> remarks;
    private final List<ClaimQuestion> compared = new ArrayList<>();
    private final List<StatedAmount> stated = new ArrayList<>();

    AmountReader(Sentence sentence, Set<ClaimQuestion> remarks) {
        this.sentence = sentence;
        this.remarks = remarks;
        money = new CurrencyWords(sentence);
        shared = new SharedUnits(sentence);
        balances = new Balances(sentence);
        comparisons = new Comparisons(sentence);
        commodities = new CommodityWords(sentence);
        ranges = new Ranges(sentence, money);
        finder = new AmountFinder(sentence, money);
        ownUnits = new OwnUnits(sentence, money, finder, ranges);
    }

    ParsedPart<Amount> read() {
        for (int place = 0; place < sentence.length();) {
            place = Math.max(place + 1, amount(place));
        }
        ParsedPart<Amount> part = amounts.part();
        return stated.size() == 1 ? part.asking(compared) : part;
    }

    /** Returns the levels of trade, without changes, means, wholes and bases of comparison. */
    List<StatedAmount> levels() {
        return stated.stream().filter(StatedAmount::level).toList();
    }

    /** Returns all amounts in the order of the text. */
    List<StatedAmount> stated() {
        return stated;
    }

    /** Reads the amount that begins here; returns the place after it, or this place if there is none. */
    private int amount(int place) {
        Optional<AmountFinder.Found> found = finder.at(place);
        found.ifPresent(this::read);
        return found.map(AmountFinder.Found::end).orElse(place);
    }

    private void read(AmountFinder.Found found) {
        sentence.take(found.place(), found.end());
        String quote = sentence.quote(found.place(), found.end());
        if (found.counted().isRange() || ownUnits.isEnd(found) || ranges.isEnd(found.place(), found.end())) {
            remarks.add(new ClaimQuestion(Doubt.RANGE, quote));
        } else if (found.counted().amounts().isEmpty()) {
            remarks.add(new ClaimQuestion(Doubt.UNREADABLE_NUMBER, quote));
        } else {
            add(quote, found.place(), found.first(), found.number(), found.counted(), found.end());
        }
    }

    private void add(String quote, int place, int first, int number, QuantityReader.Counted counted, int end) {
        List<ClaimQuestion> doubts = new ArrayList<>(counted.doubts());
        List<Integer> signs = signs(place, first, number, end, doubts);
        List<String> currencies = money.of(first, number, counted.next(), end, doubts);
        doubts.addAll(ofSomethingElse(place, end));
        List<Amount> meanings = new ArrayList<>();
        for (int sign : signs) {
            for (Quantity quantity : counted.amounts()) {
                BigDecimal value = sign < 0 ? quantity.value().negate() : quantity.value();
                currencies.forEach(code -> Currency.ofCode(code)
                        .ifPresent(currency -> meanings.add(new Amount(value, quantity.scale(), currency))));
            }
        }
        if (meanings.isEmpty()) {
            remarks.add(new ClaimQuestion(Doubt.FOREIGN, quote));
        } else {
            amounts.add(quote, meanings, doubts);
            Optional<String> comparison = comparisons.of(place, end);
            comparison.ifPresent(words -> compared.add(new ClaimQuestion(Doubt.COMPARED, words)));
            boolean level = comparison.isEmpty() && doubts.stream().map(ClaimQuestion::doubt).noneMatch(NO_LEVEL::contains);
            state(new StatedAmount(place, end, quote, meanings, doubts, comparison.orElse(""), level), number);
            remarkIfApproximate(place, end);
        }
    }

    /** Adds the amount; 111 and 129 billion are two. */
    private void state(StatedAmount amount, int number) {
        List<Integer> places = shared.from(number);
        if (places.size() < 2 || amount.meanings().size() != places.size()) {
            stated.add(amount);
            return;
        }
        List<ClaimQuestion> doubts = amount.doubts().stream().filter(each -> each.doubt() != Doubt.SEVERAL).toList();
        for (int i = 0; i < places.size(); i++) {
            boolean last = i + 1 == places.size();
            stated.add(new StatedAmount(i == 0 ? amount.place() : places.get(i), last ? amount.end() : places.get(i) + 1, amount.quote(),
                    List.of(amount.meanings().get(i)), doubts, amount.compared(), amount.level()));
        }
    }

    // ---- Rose by $40 billion, $100 million per day: no amount of a period's trade

    private List<ClaimQuestion> ofSomethingElse(int place, int end) {
        List<ClaimQuestion> doubts = new ArrayList<>();
        int before = beforeAmount(place - 1);
        boolean by = sentence.at(before).is(WordRole.BY) || sentence.at(before).is(WordRole.OF);
        int change = by ? beforeAmount(before - 1) : before;
        int after = sentence.afterPoint(end);
        change = isChange(change) ? change : grown(before);
        if (isChange(change) && (by || !isPast(before, place)) || sentence.at(before).is(WordRole.BY) && isDifference(before)) {
            doubts.add(new ClaimQuestion(Doubt.CHANGE, sentence.quote(change, end)));
        } else if (sentence.at(after).is(WordRole.CHANGE_AFTER)) {
            doubts.add(new ClaimQuestion(Doubt.CHANGE, sentence.quote(place, after + 1)));
        } else if (isRateAgain(by ? before - 1 : before)) {
            doubts.add(new ClaimQuestion(Doubt.CHANGE, sentence.quote(by ? before - 1 : before, end)));
        }
        commodities.ofAmount(place, end).ifPresent(words -> doubts.add(new ClaimQuestion(Doubt.COMMODITY, words)));
        int part = partBefore(place);
        int whole = afterWhole(end);
        if (part < place || whole > end) {
            doubts.add(new ClaimQuestion(Doubt.OF_A_WHOLE, sentence.quote(part, whole)));
        }
        int mean = sentence.at(before).is(WordRole.OF) ? before - 1 : before;
        boolean per = sentence.at(end).is(WordRole.PER);
        if (per || sentence.at(mean).is(WordRole.MEAN) || sentence.at(before).is(WordRole.PER)) {
            doubts.add(new ClaimQuestion(
                    Doubt.PER_UNIT,
                    per ? sentence.quote(place, end + 1) : sentence.quote(Math.min(mean, before), end)));
        }
        return doubts;
    }

    /** Returns the place of the share, or this place: 4% of $6 trillion, half of $245 billion, половина от 245 млрд. */
    private int partBefore(int place) {
        int of = place - 1;
        while (sentence.at(of).text().equals("the") || sentence.at(of).is(WordRole.APPROXIMATE)) {
            of--;
        }
        boolean rate = sentence.at(of).is(WordRole.OF) && sentence.at(of - 1).is(WordRole.PERCENT);
        boolean fraction = (sentence.at(of).is(WordRole.OF) || sentence.at(of).is(WordRole.AGAINST))
                && sentence.at(of - 1).is(WordRole.FRACTION);
        return rate || fraction ? of - 1 : place;
    }

    /** Matches a share after its whole: 245亿美元的一半. */
    private int afterWhole(int end) {
        return sentence.at(end).is(WordRole.POSSESSIVE) && sentence.at(end + 1).is(WordRole.FRACTION) ? end + 2 : end;
    }

    private boolean isChange(int place) {
        ClaimToken token = sentence.at(place);
        return (token.is(WordRole.UP) || token.is(WordRole.DOWN)) && !token.is(WordRole.APPROXIMATE);
    }

    /** Matches a difference: exceeded exports by, rose 5% in June, or by, превысил импорт на. */
    private boolean isDifference(int by) {
        int each = by;
        while (!sentence.endsClause(each) && !sentence.at(each).is(WordRole.COMPARED, "DIRECTLY")) {
            each--;
        }
        return sentence.at(by).text().equals("by") || sentence.at(each).is(WordRole.COMPARED, "DIRECTLY");
    }

    /** Returns the place before the direction of trade whose growth it may be: рост товарооборота составил, the fall in exports was. */
    private int grown(int before) {
        boolean to = (sentence.at(before).is(WordRole.TO) || sentence.at(before).is(WordRole.RANGE_TO))
                && !sentence.at(before - 1).senses().isEmpty();
        int each = before;
        while (!to && !sentence.endsClause(each) && !sentence.isTaken(each) && FlowReader.flow(sentence.at(each)).isEmpty()) {
            to = sentence.at(each).is(WordRole.PERCENT);
            each--;
        }
        each--;
        while (sentence.at(each).is(WordRole.OF) || sentence.at(each).is(WordRole.TWO_COUNTRIES) || sentence.at(each).text().equals("in")) {
            each--;
        }
        return to || sentence.at(each - 1).is(WordRole.PERCENT) ? before : each;
    }

    /** Matches an amount that repeats a rate: fell by 8.7%, or $21 billion; на 8,7% (на 21 млрд). */
    private boolean isRateAgain(int place) {
        boolean again = sentence.at(place).is(WordRole.OR) || sentence.at(place).isSign("(");
        int rate = sentence.at(place - 1).isSign(",") ? place - 2 : place - 1;
        boolean chinese = sentence.at(rate - 1).is(WordRole.PERCENT_BEFORE) || sentence.at(rate - 2).is(WordRole.PERCENT_BEFORE);
        return again && (sentence.at(rate).is(WordRole.PERCENT) || chinese);
    }

    /** Matches a level that is passed: rose above $240 billion. */
    private boolean isPast(int from, int to) {
        return IntStream.range(from, to).anyMatch(each -> sentence.at(each).is(WordRole.PAST));
    }

    private int beforeAmount(int place) {
        int before = place;
        while (sentence.at(before).is(WordRole.APPROXIMATE) && !sentence.at(before).is(WordRole.BY) || isBetween(before)) {
            before--;
        }
        return before;
    }

    // ---- Nearly, more than, 左右: the number is read as stated, with a remark that it is approximate

    private void remarkIfApproximate(int place, int end) {
        int before = place - 1;
        while (isBetween(before)) {
            before--;
        }
        boolean isBefore = sentence.at(before).is(WordRole.APPROXIMATE) || sentence.at(before).isSign(BOUNDS);
        boolean isAfter = sentence.at(sentence.afterHyphen(end)).is(WordRole.APPROXIMATE_AFTER) || isPlus(end);
        boolean within = IntStream.range(place, end).anyMatch(each -> sentence.at(each).is(WordRole.MORE_OR_LESS));
        if (isBefore || isAfter || within) {
            remarks.add(new ClaimQuestion(
                    Doubt.APPROXIMATE,
                    sentence.quote(isBefore ? before : place, isAfter ? sentence.afterHyphen(end) + 1 : end)));
        }
    }

    /** Matches words between the qualifier and the amount: more than the $200 billion, more than US $200 billion. */
    private boolean isBetween(int place) {
        ClaimToken token = sentence.at(place);
        boolean country = token.is(WordRole.BEFORE_CURRENCY) && !token.is(WordRole.OF) && !token.is(WordRole.IN);
        return MARK.contains(token.text()) || token.is(WordRole.ARTICLE) || country;
    }

    private boolean isPlus(int place) {
        return sentence.at(place).isSign("+") && !sentence.at(place).spaced() && !sentence.at(place + 1).isNumber();
    }

    // ---- Signs

    /** Returns the possible signs. */
    private List<Integer> signs(int place, int first, int number, int end, List<ClaimQuestion> doubts) {
        boolean minus = finder.isMinus(place) || finder.isMinus(number - 1) || place == 0 && finder.isDash(0);
        if (minus) {
            return List.of(-1);
        }
        int balance = balances.of(first, end);
        if (balance >= 0) {
            doubts.add(new ClaimQuestion(Doubt.DEFICIT, sentence.quote(balance)));
            return sentence.at(balance).is(WordRole.DEFICIT) ? List.of(-1, 1) : List.of(1, -1);
        }
        if (finder.isDash(place)) {
            doubts.add(new ClaimQuestion(Doubt.DASH, sentence.quote(place, end)));
            return List.of(1, -1);
        }
        return List.of(1);
    }
}
