package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.amur.figure.value.Flow;

/**
 * Finds directions of trade that no single word names: "exports and imports", which is the total, and elliptical phrases after
 * another direction (and Chinese ones, из России в Китай).
 *
 * @param named the directions that a word names, in the order of the text
 */
record FlowPhrases(Sentence sentence, List<StatedFlow> named) {

    /** Maximum number of words between the two directions of a pair: exports to and imports from Russia. */
    private static final int BETWEEN = 7;
    private static final String JOINED = "/-,、，";
    private static final String BEFORE_LEVEL = "-\u2010\u2011\u2012\u2013\u2014";
    private static final Set<String> ONES = Set.of("ones", "one", "counterparts");

    List<StatedFlow> all() {
        List<StatedFlow> all = new ArrayList<>();
        for (int i = 1; i < named.size(); i++) {
            pair(named.get(i - 1), named.get(i)).ifPresent(all::add);
        }
        for (int place = 1; place < sentence.length(); place++) {
            ellipsis(place).ifPresent(all::add);
        }
        return all;
    }

    private Optional<StatedFlow> pair(StatedFlow one, StatedFlow other) {
        boolean opposite = Stream.of(one, other).allMatch(each -> each.kind() == StatedFlow.Kind.NOUN)
                && (one.flow() == Flow.EXPORT && other.flow() == Flow.IMPORT || one.flow() == Flow.IMPORT && other.flow() == Flow.EXPORT);
        boolean ofTwo = !one.side().isEmpty() && !other.side().isEmpty() && !one.side().equals(other.side());
        if (!opposite || ofTwo || other.place() - one.place() > BETWEEN + 1) {
            return Optional.empty();
        }
        boolean joined = false;
        for (int place = one.place() + 1; place < other.place(); place++) {
            ClaimToken token = sentence.at(place);
            joined |= token.is(WordRole.AND) || token.is(WordRole.WITH) || token.isSign(JOINED);
            if (!joined && !leadsOn(token) || sentence.isTaken(place)) {
                return Optional.empty();
            }
        }
        String side = one.side().isEmpty() ? other.side() : one.side();
        return !joined
                ? Optional.empty()
                : Optional.of(new StatedFlow(
                        other.place(),
                        Math.min(one.first(), other.first()),
                        other.end(),
                        Flow.TOTAL,
                        Set.of(),
                        side,
                        sentence.quote(one.first(), other.end()),
                        other.ofSomethingElse(),
                        false,
                        StatedFlow.Kind.PAIR));
    }

    private static boolean leadsOn(ClaimToken token) {
        return Stream.of(
                        WordRole.TO,
                        WordRole.FROM,
                        WordRole.OF,
                        WordRole.COUNTRY,
                        WordRole.CAPITAL,
                        WordRole.ADJECTIVE,
                        WordRole.GOODS)
                .anyMatch(token::is);
    }

    private Optional<StatedFlow> ellipsis(int place) {
        Optional<StatedFlow> before = named.stream().filter(each -> each.end() <= place && sentence.isOneSentence(each.place(), place))
                .reduce((one, next) -> next).filter(each -> each.flow() == Flow.EXPORT || each.flow() == Flow.IMPORT);
        if (before.isEmpty() || named.stream().anyMatch(each -> each.first() <= place && place < each.end())) {
            return Optional.empty();
        }
        Flow flow = before.get().flow();
        return way(place).or(() -> owner(place, flow));
    }

    /** Reads "from China to Russia", из России в Китай. */
    private Optional<StatedFlow> way(int place) {
        Optional<String> from = sentence.at(place).is(WordRole.FROM) ? sentence.at(place + 1).of(WordRole.COUNTRY) : Optional.empty();
        boolean to = sentence.at(place + 2).is(WordRole.TO)
                && sentence.at(place + 3).of(WordRole.COUNTRY).filter(country -> !from.equals(Optional.of(country))).isPresent();
        return from.filter(any -> to).map(country -> stated(place, place + 4, Flow.EXPORT, Set.of(country)));
    }

    /** Reads elliptical owners: Chinese ones, those from China, китайские — 103,3 млрд. */
    private Optional<StatedFlow> owner(int place, Flow flow) {
        ClaimToken token = sentence.at(place);
        ClaimToken next = sentence.at(place + 1);
        Optional<String> adjective = token.of(WordRole.ADJECTIVE);
        boolean ones = ONES.contains(next.text()) || token.isCyrillic() && (next.isSign(BEFORE_LEVEL) || sentence.isTaken(place + 1)
                || next.is(WordRole.TO) || next.is(WordRole.BY) || sentence.endsClause(place + 1));
        if (adjective.isPresent() && ones) {
            Set<String> whose = flow == Flow.EXPORT ? Set.of(adjective.get()) : new TreeSet<>(Set.of("CN", "RU"));
            return Optional.of(stated(place, place + 1, flow, whose));
        }
        boolean those = token.text().equals("those") && (next.is(WordRole.FROM) || next.is(WordRole.OF));
        return sentence.at(place + 2).of(WordRole.COUNTRY).filter(any -> those).map(country -> stated(place, place + 3, flow,
                Set.of(flow == Flow.IMPORT && next.is(WordRole.FROM) ? FlowReader.other(country) : country)));
    }

    private StatedFlow stated(int from, int to, Flow flow, Set<String> whose) {
        String side = whose.size() == 1 ? whose.iterator().next() : "";
        return new StatedFlow(from, from, to, flow, whose, side, sentence.quote(from, to), List.of(), false, StatedFlow.Kind.ELLIPSIS);
    }
}
