package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether a direction of trade may cover more or less than the two countries' trade with each other: the total
 * trade of one (China's exports, foreign trade, exports to the world), or that of a region or company (Heilongjiang,
 * Gazprom).
 */
record OtherTrade(Sentence sentence) {

    private static final int BOTH = 2;
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
        boolean whole = !withWhom && (isOfOne(flow, owned) || isCalledWhole(flow));
        Optional<String> words = toTheWorld(flow).or(() -> whole ? Optional.of(quote) : Optional.empty());
        words.ifPresent(each -> doubts.add(new ClaimQuestion(Doubt.WHOLE_TRADE, each)));
        part(flow).ifPresent(each -> doubts.add(new ClaimQuestion(Doubt.PART_OF_COUNTRY, each)));
        third(flow).ifPresent(each -> doubts.add(new ClaimQuestion(Doubt.OTHER_PARTNER, each)));
        return doubts;
    }

    /** Returns another country named beside one of the two, with which it may trade. */
    private Optional<String> third(int flow) {
        int[] places = sentence.ofSentence(flow).toArray();
        boolean both = named(places[0], places[places.length - 1] + 1).size() == BOTH;
        OtherPartners others = new OtherPartners(sentence);
        return IntStream.range(both ? flow : 0, both ? flow : sentence.clauseEnd(flow)).filter(others::isNamed).boxed().findFirst()
                .map(sentence::quote);
    }

    /** Tells whether the text names one of the two countries only, and not as the partner. */
    private boolean isOfOne(int flow, boolean owned) {
        int named = named(0, sentence.length()).size();
        boolean directed = sentence.at(flow).is(WordRole.EXPORT) || sentence.at(flow).is(WordRole.IMPORT);
        return owned ? named < BOTH : directed && named == 1 && IntStream.range(1, sentence.length()).noneMatch(this::isPartner);
    }

    private boolean isPartner(int place) {
        boolean country = sentence.at(place).is(WordRole.COUNTRY) || sentence.at(place).is(WordRole.ADJECTIVE);
        return country && isPreposition(sentence.at(sentence.at(place - 1).text().equals("the") ? place - 2 : place - 1));
    }

    private static boolean isPreposition(ClaimToken token) {
        return token.is(WordRole.TO) || token.is(WordRole.FROM) || token.is(WordRole.WITH);
    }

    /** Matches foreign trade, global exports, 外贸进出口; not the foreign trade of China with Russia. */
    private boolean isCalledWhole(int flow) {
        boolean called = sentence.at(flow).is(WordRole.ALL_TRADE) || sentence.at(flow - 1).is(WordRole.ALL_TRADE);
        return called && named(clauseBegins(flow), sentence.clauseEnd(flow)).size() < BOTH;
    }

    /** Matches exports to the world, торговля со всеми странами, 同世界各国的贸易. */
    private Optional<String> toTheWorld(int flow) {
        int end = Math.min(flow + FORWARD, sentence.clauseEnd(flow));
        for (int each = sentence.at(flow).kind() == ClaimToken.Kind.HAN ? clauseBegins(flow) : flow + 1; each < end; each++) {
            boolean whose = sentence.at(each + 1).is(WordRole.POSSESSIVE) && each > flow;
            if (sentence.at(each).is(WordRole.WORLD) && isPreposition(sentence.at(each - 1)) && !whose) {
                return Optional.of(sentence.quote(Math.min(flow, each), Math.max(flow, each) + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<String> part(int flow) {
        int end = sentence.clauseEnd(flow);
        for (int each = sentence.ofSentence(flow).min().orElse(flow); each < end; each++) {
            int before = sentence.at(each - 1).text().equals("the") ? each - 2 : each - 1;
            boolean speaks = sentence.at(each + 1).is(WordRole.SAYS);
            if (sentence.at(each).is(WordRole.PART_OF_COUNTRY) && !sentence.at(before).is(WordRole.ROUTE) && !speaks) {
                return Optional.of(sentence.quote(each));
            }
        }
        return Optional.empty();
    }

    private Set<String> named(int from, int to) {
        Set<String> named = new HashSet<>();
        for (int each = from; each < to; each++) {
            ClaimToken token = sentence.at(each);
            named.addAll(token.is(WordRole.BILATERAL) && !token.is(WordRole.TWO_COUNTRIES) ? List.of("CN", "RU") : List.of());
            token.of(WordRole.COUNTRY).or(() -> token.of(WordRole.ADJECTIVE)).ifPresent(named::add);
        }
        return named;
    }

    private int clauseBegins(int place) {
        int first = place;
        while (!sentence.endsClause(first - 1)) {
            first--;
        }
        return first;
    }
}
