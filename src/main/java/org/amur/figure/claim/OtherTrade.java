package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a direction of trade may cover more or less than the two countries' trade with each other: the total
 * trade of one (China's exports, foreign trade, exports to the world), or that of a region or company (Heilongjiang,
 * Gazprom).
 */
record OtherTrade(Sentence sentence) {

    private static final String CHINA = "CN";
    private static final String RUSSIA = "RU";
    /** Maximum number of words between a flow and "the world". */
    private static final int FORWARD = 6;

    /**
     * Returns the questions.
     *
     * @param owned whether the flow has a country as owner
     * @param withWhom whether the partner is stated
     */
    List<ClaimQuestion> doubts(int flow, String quote, boolean owned, boolean withWhom) {
        List<ClaimQuestion> doubts = new ArrayList<>();
        boolean whole = !withWhom && (owned && !namesBoth(0, sentence.length()) || isCalledWhole(flow));
        Optional<String> words = toTheWorld(flow).or(() -> whole ? Optional.of(quote) : Optional.empty());
        words.ifPresent(each -> doubts.add(new ClaimQuestion(Doubt.WHOLE_TRADE, each)));
        part(flow).ifPresent(each -> doubts.add(new ClaimQuestion(Doubt.PART_OF_COUNTRY, each)));
        return doubts;
    }

    /** Matches foreign trade, global exports, 外贸进出口; not the foreign trade of China with Russia. */
    private boolean isCalledWhole(int flow) {
        boolean called = sentence.at(flow).is(WordRole.ALL_TRADE) || sentence.at(flow - 1).is(WordRole.ALL_TRADE);
        return called && !namesBoth(clauseBegins(flow), sentence.clauseEnd(flow));
    }

    /** Matches exports to the world, торговля со всеми странами. */
    private Optional<String> toTheWorld(int flow) {
        for (int each = flow + 1; each < flow + FORWARD && !sentence.endsClause(each); each++) {
            ClaimToken before = sentence.at(each - 1);
            boolean preposition = before.is(WordRole.TO) || before.is(WordRole.FROM) || before.is(WordRole.WITH);
            if (sentence.at(each).is(WordRole.WORLD) && preposition && !sentence.at(each + 1).is(WordRole.POSSESSIVE)) {
                return Optional.of(sentence.quote(flow, each + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<String> part(int flow) {
        int end = sentence.clauseEnd(flow);
        for (int each = clauseBegins(flow); each < end; each++) {
            int before = sentence.at(each - 1).text().equals("the") ? each - 2 : each - 1;
            boolean speaks = sentence.at(each + 1).is(WordRole.SAYS);
            if (sentence.at(each).is(WordRole.PART_OF_COUNTRY) && !sentence.at(before).is(WordRole.ROUTE) && !speaks) {
                return Optional.of(sentence.quote(each));
            }
        }
        return Optional.empty();
    }

    private boolean namesBoth(int from, int to) {
        boolean china = false;
        boolean russia = false;
        for (int each = from; each < to; each++) {
            ClaimToken token = sentence.at(each);
            boolean both = token.is(WordRole.BILATERAL);
            china |= both || token.is(WordRole.COUNTRY, CHINA) || token.is(WordRole.ADJECTIVE, CHINA);
            russia |= both || token.is(WordRole.COUNTRY, RUSSIA) || token.is(WordRole.ADJECTIVE, RUSSIA);
        }
        return china && russia;
    }

    private int clauseBegins(int place) {
        int first = place;
        while (!sentence.endsClause(first - 1)) {
            first--;
        }
        return first;
    }
}
