package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.amur.figure.value.Currency;

/** Resolves the currency of the words and signs around a number. */
record CurrencyWords(Sentence sentence) {

    private static final Set<WordRole> SIGNS_AND_WORDS = Set.of(WordRole.CURRENCY, WordRole.YEN_OR_YUAN, WordRole.FOREIGN,
            WordRole.OTHER_DOLLAR);
    private static final String YUAN = Currency.CNY.name();
    private static final String DOLLARS = Currency.USD.name();
    private static final String YEN = "JPY";

    boolean is(int place) {
        return sentence.at(place).senses().stream().anyMatch(sense -> SIGNS_AND_WORDS.contains(sense.role()));
    }

    /**
     * Returns the place after the currencies that begin here, or this place. A sign directly before digits belongs to
     * those.
     */
    int after(int place) {
        int start = sentence.afterHyphen(sentence.afterPoint(place));
        while (sentence.at(start).is(WordRole.BEFORE_CURRENCY) && !is(start)) {
            start = sentence.afterPoint(start + 1);
        }
        int next = start;
        while (is(next) && !(sentence.at(next).kind() == ClaimToken.Kind.SIGN && sentence.at(next + 1).isNumber()
                && !sentence.at(next + 1).spaced()) && next < start + 2) {
            next++;
        }
        return next > start ? next : place;
    }

    /** Returns the possible currencies of the words in these two places, before and after the number. */
    List<String> of(int from, int to, int from2, int to2, List<ClaimQuestion> doubts) {
        List<ClaimQuestion> asked = new ArrayList<>();
        Set<String> common = null;
        Set<String> all = new LinkedHashSet<>();
        for (int place : places(from, to, from2, to2)) {
            Set<String> meant = meant(place, asked);
            if (!meant.isEmpty()) {
                all.addAll(meant);
                common = common == null ? new LinkedHashSet<>(meant) : retained(common, meant);
            }
        }
        if (common == null) {
            doubts.add(new ClaimQuestion(Doubt.NO_CURRENCY, sentence.quote(to, from2)));
            return List.of(YUAN, DOLLARS);
        }
        if (common.isEmpty()) {
            doubts.add(new ClaimQuestion(Doubt.TWO_CURRENCIES, sentence.quote(from, to2)));
            return List.copyOf(all);
        }
        if (common.size() > 1) {
            doubts.addAll(asked);
        }
        return List.copyOf(common);
    }

    private static List<Integer> places(int from, int to, int from2, int to2) {
        List<Integer> places = new ArrayList<>();
        for (int place = from; place < to; place++) {
            places.add(place);
        }
        for (int place = from2; place < to2; place++) {
            places.add(place);
        }
        return places;
    }

    private static Set<String> retained(Set<String> some, Set<String> others) {
        Set<String> retained = new LinkedHashSet<>(some);
        retained.retainAll(others);
        return retained;
    }

    /** Returns the possible currencies of one token. ¥ means yuan if the text names yuan and no yen. */
    private Set<String> meant(int place, List<ClaimQuestion> asked) {
        ClaimToken token = sentence.at(place);
        if (token.of(WordRole.CURRENCY).isPresent()) {
            return Set.of(token.of(WordRole.CURRENCY).get());
        }
        if (token.of(WordRole.FOREIGN).isPresent()) {
            return Set.of(token.of(WordRole.FOREIGN).get());
        }
        if (token.is(WordRole.YEN_OR_YUAN)) {
            boolean yuan = sentence.has(WordRole.CURRENCY, YUAN);
            boolean yen = sentence.has(WordRole.FOREIGN, YEN);
            return yuan != yen ? Set.of(yuan ? YUAN : YEN)
                    : among(place, Doubt.YEN_OR_YUAN, List.of(YUAN, YEN), asked);
        }
        return token.of(WordRole.OTHER_DOLLAR)
                .map(code -> among(place, Doubt.OTHER_DOLLAR, List.of(DOLLARS, code), asked)).orElse(Set.of());
    }

    private Set<String> among(int place, Doubt doubt, List<String> codes, List<ClaimQuestion> asked) {
        asked.add(new ClaimQuestion(doubt, sentence.quote(place)));
        return new LinkedHashSet<>(codes);
    }
}
