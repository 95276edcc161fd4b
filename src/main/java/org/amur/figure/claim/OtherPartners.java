package org.amur.figure.claim;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the country, or union of countries, other than China and Russia that a direction of trade belongs to or goes
 * to: it is another series. Transit countries and locations do not count.
 */
final class OtherPartners {

    private static final String LISTED = ",、，";
    private static final String JOINED = "-\u2010\u2011\u2012\u2013\u2014/";
    private static final Set<String> ROUTE = Set.of("经", "經", "过", "過");
    private static final String QUOTES = "\u201c\u201d\u00ab\u00bb\u300c\u300d";
    private static final String AMERICA = "us";
    /** Maximum number of words between a flow and its partner, or between an owner and its flow. */
    private static final int FORWARD = 14;
    private static final int BACK = 4;
    private static final int BACK_HAN = 6;

    private final Sentence sentence;
    private final CurrencyWords money;
    private final CommodityWords commodities;

    OtherPartners(Sentence sentence) {
        this.sentence = sentence;
        commodities = new CommodityWords(sentence);
        money = new CurrencyWords(sentence);
    }

    /** Returns the words from the flow at this place to the other country, if it has one. */
    Optional<String> of(int flow) {
        int country = before(commodities.first(flow));
        country = country < 0 ? after(flow) : country;
        return country < 0 ? Optional.empty()
                : Optional.of(sentence.quote(Math.min(flow, country), Math.max(flow, country) + 1));
    }

    boolean isNamed(int place) {
        return isThird(place) || sentence.at(place).is(WordRole.THIRD_ADJECTIVE);
    }

    // ---- Before it: India's exports, Indian exports, US-China trade, 对印度出口, 中国与美国的贸易

    private int before(int flow) {
        if (sentence.at(flow).kind() == ClaimToken.Kind.HAN) {
            return beforeHan(flow);
        }
        if (sentence.at(flow - 1).is(WordRole.THIRD_ADJECTIVE)) {
            return flow - 1;
        }
        int owner = owner(flow);
        boolean ofPreposition = isPreposition(owner - 1) || sentence.at(owner - 1).is(WordRole.AND);
        return isThird(owner) && !ofPreposition ? owner : joined(owner);
    }

    /** Returns the place of the country that owns the flow, if any. */
    private int owner(int flow) {
        for (int each = flow - 1; each >= flow - BACK && !sentence.endsClause(each) && !isFlow(each); each--) {
            if (sentence.at(each).is(WordRole.POSSESSIVE)) {
                return each - 1;
            }
        }
        return flow - 1;
    }

    private int joined(int last) {
        for (int each = last; isCountry(each) && sentence.at(each - 1).isSign(JOINED); each -= 2) {
            if (isThird(each - 2) || sentence.at(each - 2).is(WordRole.THIRD_ADJECTIVE)) {
                return each - 2;
            }
        }
        return -1;
    }

    private int beforeHan(int flow) {
        for (int each = flow - 1; each >= flow - BACK_HAN && isHanOrQuote(each) && !isFlow(each); each--) {
            boolean ofIt = isPreposition(beforeMembers(each - 1)) || isFlow(each + 1) || isPreposition(each + 1) || isCountry(each + 1)
                    || sentence.at(each + 1).is(WordRole.POSSESSIVE);
            if (isThird(each) && ofIt && !ROUTE.contains(sentence.at(each - 1).text())) {
                return each;
            }
        }
        return -1;
    }

    private boolean isHanOrQuote(int place) {
        return sentence.at(place).kind() == ClaimToken.Kind.HAN || sentence.at(place).isSign(QUOTES);
    }

    /** Returns the place before a union's member countries and the quotation mark of its name. */
    private int beforeMembers(int place) {
        int before = place;
        while (sentence.at(before).is(WordRole.MEMBERS) || sentence.at(before).isSign(QUOTES)) {
            before--;
        }
        return before;
    }

    // ---- After it: trade with India, экспорт Индии, trade between China, Russia and India, 出口到印度

    private int after(int flow) {
        for (int each = flow + 1; each < flow + FORWARD && !isFlow(each)
                && (!sentence.endsClause(each) || isListed(each)); each++) {
            if (isThird(each) && (each == flow + 1 || isPartner(each))) {
                return each;
            }
        }
        return -1;
    }

    private boolean isPartner(int place) {
        int before = beforeMembers(sentence.at(place - 1).text().equals("the") ? place - 2 : place - 1);
        boolean next = isListed(before) || sentence.at(before).is(WordRole.AND) || sentence.at(before).isSign(JOINED);
        return isPreposition(before) || sentence.at(before).is(WordRole.OF) || sentence.at(before).is(WordRole.BETWEEN)
                || next && isCountry(before - 1);
    }

    private boolean isListed(int place) {
        return sentence.at(place).isSign(LISTED) && isCountry(place - 1) && isCountry(place + 1);
    }

    // ---- Kinds of words

    private boolean isFlow(int place) {
        return FlowReader.flow(sentence.at(place)).isPresent();
    }

    private boolean isPreposition(int place) {
        ClaimToken token = sentence.at(place);
        return token.is(WordRole.TO) || token.is(WordRole.FROM) || token.is(WordRole.WITH);
    }

    private boolean isCountry(int place) {
        return sentence.at(place).is(WordRole.COUNTRY) || isThird(place);
    }

    /** Tells whether it is a third country, not the US of US $15 billion or "us" in lower case. */
    private boolean isThird(int place) {
        ClaimToken token = sentence.at(place);
        boolean ofDollars = token.is(WordRole.BEFORE_CURRENCY) && money.is(place + 1);
        boolean us = token.text().equals(AMERICA) && sentence.quote(place).equals(AMERICA);
        return token.is(WordRole.THIRD) && !ofDollars && !us;
    }
}
