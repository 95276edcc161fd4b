package org.amur.figure.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the commodity of a direction of trade (crude oil imports, экспорт нефти, 原油进口) or of an amount ($60 billion of
 * oil). Such trade is not in all goods.
 */
record CommodityWords(Sentence sentence) {

    /** Maximum number of words between a flow and its commodity. */
    private static final int FORWARD = 8;
    static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "been", "being", "be", "был", "была", "было", "были");

    /** Returns the words from the flow at this place to its commodity, if it has one. */
    Optional<String> of(int flow) {
        int first = Math.min(first(flow), heading(flow));
        if (first < flow) {
            return Optional.of(sentence.quote(first, flow + 1));
        }
        int last = after(flow);
        return last < 0 ? subject(flow) : Optional.of(sentence.quote(flow, last + 1));
    }

    /** Returns the place of a commodity before a colon: Cars: exports were $5 billion; else the flow's own place. */
    private int heading(int flow) {
        int[] before = sentence.ofSentence(flow).takeWhile(place -> place < flow).toArray();
        boolean colon = IntStream.of(before).anyMatch(place -> sentence.at(place).isSign(":"));
        return IntStream.of(before).takeWhile(place -> !sentence.at(place).isSign(":")).filter(place -> colon && isValued(place)).findFirst()
                .orElse(flow);
    }

    /** Returns the words between the amount at these places and its commodity. */
    Optional<String> ofAmount(int place, int end) {
        int first = before(place);
        int last = behindAmount(end);
        return first < place || last > end ? Optional.of(sentence.quote(first, last)) : Optional.empty();
    }

    /**
     * Returns the end of the commodity after an amount, or the amount's end: $60 billion of Russian oil, 60 млрд долл.
     * нефти.
     */
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

    /** Returns the place of a commodity named between the last direction or amount and this amount; else its own place. */
    private int before(int place) {
        int each = place - 1;
        while (each >= 0 && sentence.isOneSentence(each, place) && !sentence.isTaken(each) && !isValued(each)
                && !FlowReader.isFlow(sentence.at(each))) {
            each--;
        }
        return isValued(each) ? each : place;
    }

    /** Tells whether it is a commodity, not one whose price is the cause: on higher oil prices, цены на нефть. */
    private boolean isValued(int place) {
        return sentence.at(place).is(WordRole.COMMODITY)
                && IntStream.rangeClosed(place - 2, place + 1).noneMatch(each -> sentence.at(each).is(WordRole.NO_TRADE));
    }

    /** Returns the commodity as subject of a verb: crude oil was imported, нефть была импортирована. */
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

    /** Returns the start of the commodities directly before a flow; its own place if there are none. */
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

    /** Tells whether it directly follows the flow, or "of" or "in"; adjectives and possessives may be between. */
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

    /** Matches a destination between: экспорт в Россию автомобилей. */
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
