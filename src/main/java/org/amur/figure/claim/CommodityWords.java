package org.amur.figure.claim;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the commodity whose trade a direction of trade is: crude oil imports, экспорт нефти, 原油进口; and that of which an amount
 * is: $60 billion of oil. It is not all goods.
 */
final class CommodityWords {

    /** So many words may stand between a flow and what flows. */
    private static final int FORWARD = 8;
    static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "been", "being", "be", "был", "была", "было", "были");

    private final Sentence sentence;

    CommodityWords(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The words from the flow at this place to the commodity, if it is of one. */
    Optional<String> of(int flow) {
        int first = first(flow);
        if (first < flow) {
            return Optional.of(sentence.quote(first, flow + 1));
        }
        int last = after(flow);
        return last < 0 ? subject(flow) : Optional.of(sentence.quote(flow, last + 1));
    }

    /** The words to the commodity, or from it, of which the amount between these places is. */
    Optional<String> ofAmount(int place, int end) {
        int first = beforeWorth(place);
        int last = behindAmount(end);
        return first < place || last > end ? Optional.of(sentence.quote(first, last)) : Optional.empty();
    }

    /** $60 billion of Russian oil, 60 млрд долл. нефти: the place after it; that of the amount's end if none stands there. */
    private int behindAmount(int end) {
        int start = sentence.at(end).is(WordRole.WORTH) ? end + 1 : sentence.afterPoint(end);
        int last = isOf(start) ? start + 1 : start;
        while (isAttribute(last)) {
            last++;
        }
        if (!sentence.at(last).is(WordRole.COMMODITY)) {
            return end;
        }
        boolean nextSentence = sentence.at(end).isSign(".") && Character.isUpperCase(sentence.quote(start).charAt(0));
        return nextSentence ? end : last + 1;
    }

    /** Oil worth $60 billion: where it stands; the amount's own place if none does. */
    private int beforeWorth(int place) {
        int worth = place - 1;
        while (sentence.at(worth).is(WordRole.APPROXIMATE)) {
            worth--;
        }
        int first = worth - 1;
        while (isAttribute(first) || isWay(first)) {
            first--;
        }
        return sentence.at(worth).is(WordRole.WORTH) && sentence.at(first).is(WordRole.COMMODITY) ? first : place;
    }

    /** Crude oil was imported, нефть была импортирована. */
    private Optional<String> subject(int flow) {
        int each = flow - 1;
        if (!PASSIVE.contains(sentence.at(each).text())) {
            return Optional.empty();
        }
        while (!sentence.endsClause(each) && !sentence.at(each).is(WordRole.COMMODITY) && FlowReader.flow(sentence.at(each)).isEmpty()) {
            each--;
        }
        return sentence.at(each).is(WordRole.COMMODITY) ? Optional.of(sentence.quote(each, flow + 1)) : Optional.empty();
    }

    /** The place where the commodities that stand directly before a flow begin; its own if there are none. */
    int first(int flow) {
        int first = flow;
        int each = sentence.at(flow - 1).is(WordRole.POSSESSIVE) ? flow - 2 : flow - 1;
        while (sentence.at(each).is(WordRole.COMMODITY)) {
            first = each;
            boolean joined = sentence.at(each - 1).is(WordRole.AND) && sentence.at(each - 2).is(WordRole.COMMODITY);
            each = joined ? each - 2 : each - 1;
        }
        return first;
    }

    private int after(int flow) {
        for (int each = flow + 1; each < flow + FORWARD && !sentence.endsClause(each)
                && FlowReader.flow(sentence.at(each)).isEmpty(); each++) {
            if (sentence.at(each).is(WordRole.COMMODITY) && isOfFlow(each, flow)) {
                return each;
            }
        }
        return -1;
    }

    /** Directly after it, or "of" or "in" it; a word that says whose or what kind it is may stand between. */
    private boolean isOfFlow(int place, int flow) {
        int each = place - 1;
        while (each > flow && isAttribute(each)) {
            each--;
        }
        boolean kind = each > flow && each == place - 1 && sentence.at(each).senses().isEmpty()
                && sentence.at(each).kind() == ClaimToken.Kind.WORD;
        each = kind ? each - 1 : each;
        return each == flow || isOf(each) || sentence.at(place - 1).is(WordRole.COUNTRY) && isWay(each);
    }

    /** Экспорт в Россию автомобилей. */
    private boolean isWay(int place) {
        ClaimToken token = sentence.at(place);
        return token.is(WordRole.TO) || token.is(WordRole.FROM);
    }

    private boolean isAttribute(int place) {
        ClaimToken token = sentence.at(place);
        return token.is(WordRole.ADJECTIVE) || token.is(WordRole.COUNTRY) || token.is(WordRole.POSSESSIVE);
    }

    private boolean isOf(int place) {
        ClaimToken token = sentence.at(place);
        return token.is(WordRole.OF) || token.text().equals("in");
    }
}
