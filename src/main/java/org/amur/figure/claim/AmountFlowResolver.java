package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;

/**
 * Finds the direction of trade of an amount: the one named between it and the amount before it, or the one named with it ("in
 * exports"). Several directions, or a country without a direction, become a question.
 */
record AmountFlowResolver(Sentence sentence, ClaimReader.Stated stated) {

    private static final Set<String> LEADS = Set.of("from", "by", "for", "на", "came");
    private static final ClaimQuestion SEVERAL = new ClaimQuestion(Doubt.SEVERAL, "");

    ParsedPart<NamedFlow> of(AmountGroup group) {
        AmountGroup level = window(group).isEmpty() ? stated.level(sentence, group) : group;
        List<StatedFlow> flows = flows(level);
        if (!flows.isEmpty()) {
            return part(flows, isSplit(level) && !sentence.has(WordRole.RESPECTIVELY) ? List.of(SEVERAL) : List.of());
        }
        return carried(level);
    }

    /** Returns the possible directions; none if the text does not state one beside the amount. */
    List<StatedFlow> flows(AmountGroup level) {
        List<StatedFlow> after = after(level).stream().toList();
        List<StatedFlow> window = window(level);
        Optional<StatedFlow> split = split(level);
        if (split.isPresent()) {
            return split.stream().toList();
        }
        List<StatedFlow> before = leading(window, level);
        if (after.isEmpty() || before.isEmpty()) {
            return after.isEmpty() ? before : after;
        }
        boolean whole = after.get(0).flow() == Flow.TOTAL && sentence.at(level.end()).is(WordRole.OF);
        boolean apart = before.stream().noneMatch(each -> sentence.isOneClause(each.place(), level.place()));
        return whole ? before : apart ? after : Stream.concat(before.stream(), after.stream()).toList();
    }

    // ---- Before it

    private List<StatedFlow> window(AmountGroup level) {
        Optional<AmountGroup> last = stated.levelBefore(sentence, level.place());
        int from = last.map(AmountGroup::end).orElse(0);
        Optional<StatedFlow> bound = last.flatMap(this::after);
        return withoutParts(stated.flows().stream().filter(each -> each.place() >= from && each.place() < level.place()
                && sentence.isOneSentence(each.place(), level.place()) && !bound.equals(Optional.of(each))).toList());
    }

    /** Drops the parts of exports and imports that are named together. */
    private static List<StatedFlow> withoutParts(List<StatedFlow> flows) {
        return flows.stream().filter(each -> each.kind() == StatedFlow.Kind.PAIR || flows.stream()
                .noneMatch(pair -> pair.kind() == StatedFlow.Kind.PAIR && isWithin(each, pair))).toList();
    }

    private static boolean isWithin(StatedFlow part, StatedFlow pair) {
        return pair.first() <= part.place() && part.place() < pair.end();
    }

    private List<StatedFlow> leading(List<StatedFlow> window, AmountGroup level) {
        List<StatedFlow> clause = window.stream().filter(each -> sentence.isOneClause(each.place(), level.place())).toList();
        if (clause.isEmpty()) {
            return window;
        }
        List<StatedFlow> subjects = clause.stream().filter(each -> !isAttribute(each)).toList();
        List<StatedFlow> candidates = subjects.isEmpty() ? clause : subjects;
        StatedFlow last = candidates.get(candidates.size() - 1);
        int from = candidates.size() < 2 ? last.place() : candidates.get(candidates.size() - 2).place();
        boolean begins = IntStream.range(from, last.first()).anyMatch(place -> sentence.at(place).is(WordRole.AND)
                || sentence.at(place).is(WordRole.CLAUSE));
        return begins ? List.of(last) : candidates;
    }

    /** Matches attributes: a surplus in trade, the share of exports. */
    private boolean isAttribute(StatedFlow flow) {
        ClaimToken before = sentence.at(sentence.at(flow.first() - 1).text().equals("the") ? flow.first() - 2 : flow.first() - 1);
        boolean change = IntStream.rangeClosed(1, 2).anyMatch(back -> sentence.at(flow.first() - 1 - back).is(WordRole.UP)
                || sentence.at(flow.first() - 1 - back).is(WordRole.DOWN));
        return before.kind() == ClaimToken.Kind.WORD
                && (before.is(WordRole.IN) || before.is(WordRole.OF) || before.is(WordRole.WITH))
                && !change;
    }

    // ---- After it: $5 billion in exports, of the $228 billion turnover

    private Optional<StatedFlow> after(AmountGroup level) {
        int next = stated.levelAfter(sentence, level.end()).map(AmountGroup::place).orElse(sentence.length());
        return stated.flows().stream().filter(each -> each.place() >= level.end() && each.place() < next)
                .filter(each -> each.kind() != StatedFlow.Kind.ELLIPSIS || sentence.at(each.first() - 1).isSign(PeriodReader.DASHES))
                .findFirst().filter(each -> IntStream.range(level.end(), each.place()).allMatch(this::leadsOn));
    }

    private boolean leadsOn(int place) {
        ClaimToken token = sentence.at(place);
        boolean word = Stream.of(
                        WordRole.OF,
                        WordRole.WORTH,
                        WordRole.POSSESSIVE,
                        WordRole.ADJECTIVE,
                        WordRole.ALL_TRADE,
                        WordRole.BILATERAL,
                        WordRole.COMMODITY)
                .anyMatch(token::is);
        boolean joins = token.isSign(PeriodReader.DASHES) || token.is(WordRole.SHARE) || LEADS.contains(token.text());
        return word || joins || token.text().equals("in") || token.text().equals("the") || CommodityWords.PASSIVE.contains(token.text())
                || token.is(WordRole.GOODS) || token.is(WordRole.COUNTRY) && sentence.at(place + 1).is(WordRole.POSSESSIVE);
    }

    // ---- Several together: exports and imports were 111 and 129 billion respectively

    private boolean isSplit(AmountGroup level) {
        return split(level).isPresent();
    }

    private Optional<StatedFlow> split(AmountGroup level) {
        List<AmountGroup> joined = joined(level);
        if (joined.size() < 2 || joined.stream().anyMatch(each -> after(each).isPresent())) {
            return Optional.empty();
        }
        AmountGroup first = joined.get(0);
        int from = stated.levelBefore(sentence, first.place()).map(AmountGroup::end).orElse(0);
        List<StatedFlow> parts = stated.flows().stream().filter(each -> each.place() >= from && each.place() < first.place()
                && sentence.isOneSentence(each.place(), first.place()) && each.kind() != StatedFlow.Kind.PAIR).toList();
        return parts.size() == joined.size() ? Optional.of(parts.get(joined.indexOf(level))) : Optional.empty();
    }

    /** Returns the levels joined by "and" only, in their order. */
    List<AmountGroup> joined(AmountGroup level) {
        List<AmountGroup> levels = stated.levels();
        int from = levels.indexOf(level);
        int to = from;
        while (from > 0 && isJoined(levels.get(from - 1), levels.get(from))) {
            from--;
        }
        while (to >= 0 && to + 1 < levels.size() && isJoined(levels.get(to), levels.get(to + 1))) {
            to++;
        }
        return from < 0 ? List.of() : levels.subList(from, to + 1);
    }

    private boolean isJoined(AmountGroup one, AmountGroup next) {
        return next.place() > one.end() && IntStream.range(one.end(), next.place()).allMatch(place -> sentence.at(place).is(WordRole.AND)
                || sentence.at(place).is(WordRole.WITH) || sentence.at(place).isSign(",、，)）"));
    }

    // ---- Not beside it

    /** Returns the only direction of the text, unless the sentence names another country. */
    private ParsedPart<NamedFlow> carried(AmountGroup level) {
        int from = stated.levelBefore(sentence, level.place()).map(AmountGroup::end).orElse(0);
        boolean country = IntStream.range(from, level.place())
                .filter(place -> sentence.isOneSentence(place, level.place()))
                .anyMatch(place -> sentence.at(place).is(WordRole.COUNTRY) && !isReporter(place)
                        || sentence.at(place).is(WordRole.ADJECTIVE) && !isReporter(place));
        boolean other = IntStream.range(from, level.place()).filter(place -> sentence.isOneSentence(place, level.place()))
                .anyMatch(place -> sentence.at(place).is(WordRole.OPPOSITE) || FlowReader.delivery(sentence.at(place)).isPresent());
        List<StatedFlow> all = withoutParts(stated.flows());
        Set<NamedFlow> said = new LinkedHashSet<>();
        all.forEach(each -> said.addAll(each.meanings()));
        boolean one = said.size() == 1 && all.stream().allMatch(each -> each.flow() != null) && !country && !other;
        return part(all, one ? List.of() : List.of(SEVERAL));
    }

    private boolean isReporter(int place) {
        return IntStream.rangeClosed(place - 3, place + 3).anyMatch(each -> sentence.at(each).is(WordRole.CUSTOMS)
                || sentence.at(each).is(WordRole.CUSTOMS_PERHAPS));
    }

    // ---- Declarant

    private ParsedPart<NamedFlow> part(List<StatedFlow> flows, List<ClaimQuestion> asked) {
        Set<ClaimQuestion> questions = new LinkedHashSet<>(asked);
        List<ClaimReading<NamedFlow>> readings = new ArrayList<>();
        for (StatedFlow flow : flows) {
            boolean open = !isOwned(flow) && flow.flow() != null;
            Set<String> sides = open ? sides(flow) : Set.of();
            List<NamedFlow> meanings = sides.isEmpty()
                    ? flow.meanings()
                    : sides.stream()
                            .map(side -> new NamedFlow(flow.flow(), side))
                            .toList();
            if (sides.size() > 1) {
                questions.add(new ClaimQuestion(Doubt.WHOSE_FLOW, flow.quote()));
            }
            questions.addAll(flow.doubts());
            meanings.stream().filter(each -> readings.stream().noneMatch(reading -> reading.what().equals(each)))
                    .forEach(each -> readings.add(new ClaimReading<>(each, flow.quote())));
        }
        if (readings.size() > 1 && questions.isEmpty()) {
            questions.add(SEVERAL);
        }
        return new ParsedPart<>(List.copyOf(readings), List.copyOf(questions));
    }

    private static boolean isOwned(StatedFlow flow) {
        return flow.flow() != Flow.EXPORT && flow.flow() != Flow.IMPORT || !flow.whose().isEmpty();
    }

    /**
     * Returns the country as whose trade it counts: that of the words before it in the sentence or of the declarant;
     * either if a country is named.
     */
    private Set<String> sides(StatedFlow flow) {
        Optional<StatedFlow> pair = stated.flows().stream().filter(each -> each.kind() == StatedFlow.Kind.PAIR && isWithin(flow, each)
                && !each.side().isEmpty()).findFirst();
        if (pair.isPresent()) {
            return Set.of(pair.get().side());
        }
        Set<String> counted = new LinkedHashSet<>();
        stated.reporters().sure().flatMap(Reporter::onlyDeclarant).ifPresent(counted::add);
        Set<String> said = new LinkedHashSet<>();
        stated.flows().stream().filter(each -> each != flow && !each.side().isEmpty() && each.place() <= flow.place())
                .filter(each -> sentence.isOneSentence(each.place(), flow.place())).forEach(each -> said.add(each.side()));
        if (said.isEmpty() && counted.isEmpty()) {
            stated.flows().stream().filter(each -> each != flow && each.place() < flow.place()).map(StatedFlow::side)
                    .filter(side -> !side.isEmpty()).forEach(said::add);
        }
        if (!said.isEmpty()) {
            counted.addAll(said);
        }
        boolean named = Stream.of(WordRole.COUNTRY, WordRole.ADJECTIVE, WordRole.BILATERAL, WordRole.TWO_COUNTRIES).anyMatch(sentence::has);
        return counted.isEmpty() && named ? new TreeSet<>(Set.of("CN", "RU")) : counted;
    }
}
