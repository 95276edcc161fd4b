package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.figure.value.Flow;

/**
 * Reads the directions of trade in a sentence: exports to Russia, импорт из КНР, 对俄出口, 进出口总值, товарооборот. The
 * declarant follows from the destination or origin; "imported to Russia" may be counted by either side. Trade with a
 * third country is not of the record.
 */
final class FlowReader {

    private static final String CHINA = "CN";
    private static final String RUSSIA = "RU";
    /** Maximum number of words between a flow and its destination. */
    private static final int FORWARD = 5;

    private static final Set<String> OBLIQUE = Set.of(
            "by", "against", "than", "for", "via", "through", "like", "unlike", "despite", "toward", "towards", "at",
            "on", "into", "inside", "outside");
    private static final Set<String> NOMINATIVE = Set.of("китай", "кнр", "поднебесная", "россия", "рф", "российская федерация", "пекин",
            "москва");
    private static final Pattern UNKNOWN_OWNER = Pattern.compile("its|their|его|её|ее|их|.+ск(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими)");
    private static final Set<String> HAN_GOODS = Set.of("商品", "产品", "货物", "产");

    private final Sentence sentence;
    private final OtherPartners others;
    private final OtherTrade otherTrade;
    private final CommodityWords commodities;
    private final Set<ClaimQuestion> remarks;
    private final List<StatedFlow> found = new ArrayList<>();
    private final Set<ClaimQuestion> ofOthers = new LinkedHashSet<>();

    /** Owner, destination, origin and partner of a flow; empty where not stated. */
    private static final class Ends {

        private final Set<String> owners = new TreeSet<>();
        private boolean adjective;
        private String to = "";
        private String from = "";
        private String with = "";
        private String third = "";
        private int first;
        private int end;
    }

    FlowReader(Sentence sentence, Set<ClaimQuestion> remarks) {
        this.sentence = sentence;
        this.remarks = remarks;
        others = new OtherPartners(sentence);
        otherTrade = new OtherTrade(sentence);
        commodities = new CommodityWords(sentence);
    }

    ParsedPart<NamedFlow> read() {
        for (int place = 0; place < sentence.length(); place++) {
            flow(sentence.at(place)).ifPresent(new At(place)::read);
            delivery(sentence.at(place)).ifPresent(new At(place)::readIfDirected);
        }
        found.addAll(new FlowPhrases(sentence, found).all());
        found.sort(Comparator.comparingInt(StatedFlow::place));
        ParsedPart.Gathering<NamedFlow> flows = new ParsedPart.Gathering<>();
        found.stream().filter(each -> each.flow() != null && !isSaidBetter(each))
                .forEach(each -> flows.add(each.quote(), each.meanings(), each.doubts()));
        return withOthers(flows.part());
    }

    /** Returns all directions, also those with third countries, in the order of the text. */
    List<StatedFlow> stated() {
        return found;
    }

    /** Tells whether another direction states it better: a share of it, or one with an owner. */
    private boolean isSaidBetter(StatedFlow one) {
        boolean vague = one.whose().isEmpty() && one.ofSomethingElse().isEmpty();
        return found.stream().filter(other -> other.flow() == one.flow()).anyMatch(other -> vague && !other.whose().isEmpty()
                || one.whole() && !other.whole() && (one.whose().isEmpty() || one.whose().equals(other.whose())));
    }

    /** Adds a question if trade with other countries is named, since other readings may be of that. */
    private ParsedPart<NamedFlow> withOthers(ParsedPart<NamedFlow> flows) {
        if (flows.isEmpty()) {
            remarks.addAll(ofOthers);
            return flows;
        }
        return flows.asking(ofOthers);
    }

    static Optional<Flow> flow(ClaimToken token) {
        if (token.is(WordRole.EXPORT)) {
            return Optional.of(Flow.EXPORT);
        }
        if (token.is(WordRole.IMPORT)) {
            return Optional.of(Flow.IMPORT);
        }
        if (token.is(WordRole.TOTAL)) {
            return Optional.of(Flow.TOTAL);
        }
        boolean balance = token.is(WordRole.BALANCE) || token.is(WordRole.DEFICIT) || token.is(WordRole.SURPLUS);
        return balance ? Optional.of(Flow.BALANCE) : Optional.empty();
    }

    /** Returns the direction of a delivery or purchase: поставки в Китай, purchases from Russia. */
    static Optional<Flow> delivery(ClaimToken token) {
        return token.is(WordRole.DELIVERY)
                ? Optional.of(Flow.EXPORT)
                : token.is(WordRole.PURCHASE) ? Optional.of(Flow.IMPORT) : Optional.empty();
    }

    static boolean isFlow(ClaimToken token) {
        return flow(token).or(() -> delivery(token)).isPresent();
    }

    /** Words around the flow at one place. */
    private final class At {

        private final int place;

        private At(int place) {
            this.place = place;
        }

        private void read(Flow flow) {
            boolean wordOfAnother = flow == Flow.TOTAL && (flow(sentence.at(place + 1)).isPresent()
                    || flow(sentence.at(place - 1)).filter(before -> before == Flow.BALANCE).isPresent());
            if (wordOfAnother) {
                return;
            }
            Ends ends = ends();
            Optional<String> ofOther = others.of(place).or(() -> Optional.of(ends.third).filter(words -> !words.isEmpty()));
            if (ofOther.isPresent()) {
                ClaimQuestion question = new ClaimQuestion(Doubt.OTHER_PARTNER, ofOther.get());
                ofOthers.add(question);
                found.add(new StatedFlow(place, place, place + 1, null, Set.of(), "", question.quote(), List.of(question), false,
                        StatedFlow.Kind.NOUN));
                return;
            }
            String quote = sentence.quote(ends.first, ends.end);
            Set<String> whose = flow == Flow.TOTAL ? Set.of() : whose(flow, ends);
            found.add(new StatedFlow(place, ends.first, ends.end, flow, whose, side(flow, ends), quote, ofSomethingElse(flow, ends, quote),
                    isWholeOfShare(), isVerb() ? StatedFlow.Kind.VERB : StatedFlow.Kind.NOUN));
        }

        private Ends ends() {
            Ends ends = new Ends();
            ends.first = place;
            ends.end = place + 1;
            if (isVerb() && sentence.at(place).kind() == ClaimToken.Kind.WORD) {
                subject(ends);
            } else {
                before(ends);
            }
            after(ends);
            return ends;
        }

        private boolean isVerb() {
            return sentence.at(place).is(WordRole.TRADE_VERB);
        }

        /** Reads the subject in the same clause (China supplied, Россия в мае закупила); none in the passive. */
        private void subject(Ends ends) {
            if (CommodityWords.PASSIVE.contains(sentence.at(place - 1).text())) {
                return;
            }
            for (int each = place - 1; !sentence.endsClause(each) && flow(sentence.at(each)).isEmpty(); each--) {
                ClaimToken token = sentence.at(each);
                if (token.is(WordRole.THIRD) && !token.is(WordRole.BEFORE_CURRENCY) && isSubject(each)) {
                    ends.third = sentence.quote(each, place + 1);
                    return;
                }
                Optional<String> country = token.of(WordRole.COUNTRY).or(() -> token.of(WordRole.CAPITAL));
                if (country.isPresent() && isSubject(each)) {
                    ends.owners.add(country.get());
                    ends.first = each;
                    ClaimToken joined = sentence.at(sentence.at(each - 1).is(WordRole.AND) ? each - 2 : -1);
                    joined.of(WordRole.COUNTRY).ifPresent(ends.owners::add);
                    ends.third = joined.is(WordRole.THIRD) ? sentence.quote(each - 2, place + 1) : "";
                    return;
                }
            }
        }

        /** Tells whether it is a subject, not an object, a possessive or a recipient. */
        private boolean isSubject(int each) {
            ClaimToken token = sentence.at(each);
            ClaimToken before = sentence.at(sentence.at(each - 1).text().equals("the") ? each - 2 : each - 1);
            boolean oblique = before.is(WordRole.TRADE_VERB)
                    || OBLIQUE.contains(before.text())
                    || Stream.of(WordRole.TO, WordRole.FROM, WordRole.WITH, WordRole.OF, WordRole.IN, WordRole.BETWEEN)
                            .anyMatch(before::is);
            boolean nominative = !token.isCyrillic()
                    || token.is(WordRole.THIRD)
                    || NOMINATIVE.contains(sentence.quote(each).toLowerCase(Locale.ROOT));
            return nominative && !oblique && !sentence.at(each + 1).is(WordRole.POSSESSIVE);
        }

        private void readIfDirected(Flow flow) {
            Ends ends = ends();
            boolean owned = !ends.owners.isEmpty() && !sentence.at(place).is(WordRole.NO_TRADE);
            if (others.of(place).isPresent() || !ends.third.isEmpty() || !ends.to.isEmpty() || !ends.from.isEmpty() || owned) {
                read(flow);
            }
        }

        /**
         * Matches the whole of a share: accounting for 3.3% of its total exports, 占中国外贸总值的2.7%, доля в общем экспорте.
         */
        private boolean isWholeOfShare() {
            for (int each = place - 1; !sentence.endsClause(each); each--) {
                boolean share = sentence.at(each).is(WordRole.SHARE)
                        || sentence.at(each).is(WordRole.PERCENT) && (sentence.at(each + 1).is(WordRole.OF) || each + 1 == place);
                if (share) {
                    return true;
                }
            }
            return false;
        }

        private List<ClaimQuestion> ofSomethingElse(Flow flow, Ends ends, String quote) {
            List<ClaimQuestion> doubts = new ArrayList<>();
            commodities.of(place).ifPresent(words -> doubts.add(new ClaimQuestion(Doubt.COMMODITY, words)));
            boolean withWhom = !ends.to.isEmpty() || !ends.from.isEmpty() || !ends.with.isEmpty();
            String side = ends.owners.isEmpty() ? side(flow, ends) : "";
            if (!side.isEmpty() && !isVerb() && !sentence.names(side) && isOfUnknown(ends.first - 1)) {
                doubts.add(new ClaimQuestion(Doubt.WHOSE_FLOW, quote));
            }
            doubts.addAll(otherTrade.doubts(place, quote, !ends.owners.isEmpty(), withWhom));
            return doubts;
        }

        /** Matches an owner that is not read: Rome's, Tajik, узбекский, their. */
        private boolean isOfUnknown(int before) {
            ClaimToken token = sentence.at(before);
            if (token.is(WordRole.POSSESSIVE)) {
                return sentence.at(before - 1).senses().isEmpty();
            }
            boolean unknown = token.kind() == ClaimToken.Kind.WORD && token.senses().isEmpty() && !token.text().equals("the");
            return unknown && (!token.isCyrillic() || Character.isUpperCase(sentence.quote(before).charAt(0)) || UNKNOWN_OWNER.matcher(token.text()).matches());
        }

        /** Reads the countries directly before the flow or its commodity: China's, 中国, 对俄, 自俄. */
        private void before(Ends ends) {
            int first = commodities.first(place);
            int each = first - 1;
            each = isBetween(each) ? each - 1 : each;
            each = isBetween(each) ? each - 1 : each;
            Optional<String> country = sentence.at(each).of(WordRole.COUNTRY);
            ClaimToken preposition = sentence.at(each - 1);
            boolean chinese = preposition.kind() == ClaimToken.Kind.HAN;
            if (country.isPresent() && chinese && preposition.is(WordRole.FROM)) {
                ends.from = country.get();
                each -= 2;
            } else if (country.isPresent() && chinese && (preposition.is(WordRole.TO) || preposition.is(WordRole.WITH))) {
                ends.to = country.get();
                each -= 2;
            }
            if (each < first - 1 && !ends.from.concat(ends.to).isEmpty()) {
                ends.first = each + 1;
            }
            owner(each, ends);
        }

        /** Matches words between owner and flow: China's total exports, 我国外贸进出口. */
        private boolean isBetween(int each) {
            ClaimToken token = sentence.at(each);
            return token.is(WordRole.POSSESSIVE) || token.is(WordRole.TOTAL) || token.is(WordRole.ALL_TRADE);
        }

        private void owner(int each, Ends ends) {
            Optional<String> owner = sentence.at(each).of(WordRole.COUNTRY).filter(any -> isOwner(each));
            owner.ifPresent(ends.owners::add);
            sentence.at(each).of(WordRole.ADJECTIVE).ifPresent(adjective -> {
                ends.owners.add(adjective);
                ends.adjective = true;
            });
            ends.first = owner.isPresent() || ends.adjective ? each : ends.first;
        }

        /** Tells whether it is the owner; in "to China exports" it belongs to the preposition. */
        private boolean isOwner(int each) {
            ClaimToken before = sentence.at(each - 1);
            return before.kind() == ClaimToken.Kind.HAN
                    || !before.is(WordRole.TO) && !before.is(WordRole.FROM) && !before.is(WordRole.WITH);
        }

        /**
         * Reads the countries soon after the flow, before another flow and within its clause: to Russia, из КНР, of
         * China, России.
         */
        private void after(Ends ends) {
            int reach = place + 1 + FORWARD;
            for (int each = place + 1; each < reach && !sentence.endsClause(each)
                    && flow(sentence.at(each)).isEmpty(); each++) {
                if (sentence.at(each).kind() == ClaimToken.Kind.HAN && sentence.at(each).is(WordRole.FROM) && each > place + 1) {
                    return;
                }
                boolean passed = sentence.isTaken(each) || sentence.at(each).is(WordRole.WORTH) || sentence.at(each).is(WordRole.OF);
                reach += isVerb() && passed ? 1 : 0;
                ClaimToken before = sentence.at(each - 1);
                origin(each, ends);
                Optional<String> country = partner(sentence.at(each), before);
                boolean object = isVerb() && each == place + 1 && country.isPresent();
                if (country.isEmpty() || sentence.at(each).kind() == ClaimToken.Kind.HAN && each > place + 3) {
                    continue;
                }
                ends.end = each + 1;
                if (object) {
                    handed(country.get(), ends);
                } else {
                    take(country.get(), before, each, ends);
                }
            }
        }

        /** Reads the origin of the goods: imports of Chinese products, импорт российских товаров, 进口俄罗斯商品. */
        private void origin(int each, Ends ends) {
            ClaimToken token = sentence.at(each);
            ClaimToken before = sentence.at(each - 1);
            ClaimToken next = sentence.at(each + 1);
            boolean directly = each == place + 1 && (token.isCyrillic() || isVerb());
            boolean goods = (before.is(WordRole.OF) || directly || isVerb() && before.is(WordRole.OF))
                    && next.kind() == ClaimToken.Kind.WORD
                    && !next.is(WordRole.PART_OF_COUNTRY)
                    && !next.is(WordRole.AND)
                    && !next.is(WordRole.TO);
            Optional<String> from = token.of(WordRole.ADJECTIVE).filter(any -> goods);
            from = from.or(() -> token.of(WordRole.COUNTRY)
                    .filter(any -> (each == place + 1 || isVerb())
                            && token.kind() == ClaimToken.Kind.HAN
                            && (sentence.at(each + 1).is(WordRole.COMMODITY) || HAN_GOODS.contains(next.text()))));
            from.ifPresent(country -> {
                ends.from = country;
                ends.end = each + 1;
            });
        }

        /** Returns the country of a capital after a preposition: trade with Beijing. */
        private static Optional<String> partner(ClaimToken token, ClaimToken before) {
            boolean goes = before.is(WordRole.TO) || before.is(WordRole.FROM) || before.is(WordRole.WITH);
            return token.of(WordRole.COUNTRY).or(() -> goes ? token.of(WordRole.CAPITAL) : Optional.empty());
        }

        /** Reads the recipient: sold Russia, поставил Китаю. */
        private void handed(String country, Ends ends) {
            if (sentence.at(place).is(WordRole.DELIVERY) || sentence.at(place).is(WordRole.EXPORT)) {
                ends.to = country;
            } else {
                ends.from = country;
            }
        }

        private void take(String country, ClaimToken before, int each, Ends ends) {
            if (before.is(WordRole.FROM) && !before.is(WordRole.WITH)
                    || before.is(WordRole.FROM) && sentence.at(place).is(WordRole.IMPORT)) {
                ends.from = country;
            } else if (before.is(WordRole.TO)) {
                ends.to = country;
            } else if (before.is(WordRole.WITH)) {
                ends.with = country;
            } else if (before.is(WordRole.OF) || before.is(WordRole.BEFORE_CURRENCY) || before.text().equals("by")
                    || each == place + 1 && ends.from.isEmpty()) {
                ends.owners.add(country);
            }
        }

        private Set<String> whose(Flow flow, Ends ends) {
            Set<String> whose = new TreeSet<>();
            boolean goesSomewhere = !ends.to.isEmpty() || !ends.from.isEmpty();
            if (!(ends.adjective && goesSomewhere && flow == Flow.IMPORT)) {
                whose.addAll(ends.owners);
            }
            if (flow == Flow.EXPORT) {
                addUnlessEmpty(ends.from, whose);
                addUnlessEmpty(other(ends.to), whose);
            } else if (flow == Flow.IMPORT) {
                addUnlessEmpty(other(ends.from), whose);
                boolean chinese = sentence.at(place).kind() == ClaimToken.Kind.HAN;
                if (!ends.to.isEmpty() && ends.from.isEmpty()) {
                    // 对俄进口 are imports from Russia; goods imported to Russia are Russia's imports or China's sales.
                    whose.addAll(chinese ? Set.of(other(ends.to)) : Set.of(CHINA, RUSSIA));
                }
                if (ends.adjective && !goesSomewhere && sentence.at(place).is(WordRole.IMPORT)) {
                    whose.addAll(Set.of(CHINA, RUSSIA));
                }
            } else {
                addUnlessEmpty(other(ends.with.isEmpty() ? ends.to : ends.with), whose);
            }
            return whose;
        }

        /** Returns the country as whose trade it is counted: its owner, or the partner of the named one. */
        private String side(Flow flow, Ends ends) {
            if (!ends.owners.isEmpty()) {
                return ends.owners.size() == 1 ? ends.owners.iterator().next() : "";
            }
            boolean word = !sentence.at(place).is(WordRole.DELIVERY) && !sentence.at(place).is(WordRole.PURCHASE);
            if (flow == Flow.EXPORT && word) {
                return ends.from.isEmpty() ? other(ends.to) : ends.from;
            }
            return flow == Flow.IMPORT && word ? other(ends.from) : other(ends.with.isEmpty() ? ends.to : ends.with);
        }

        private static void addUnlessEmpty(String country, Set<String> countries) {
            if (!country.isEmpty()) {
                countries.add(country);
            }
        }

    }

    static String other(String country) {
        return country.isEmpty() ? "" : country.equals(CHINA) ? RUSSIA : CHINA;
    }
}
