package org.amur.screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.actor.IdentifierScheme;
import org.amur.screening.Evidence.Kind;
import org.amur.screening.name.BearerKind;
import org.amur.text.PartialDate;

/** Weighs attributes of two parties besides their names. Missing values are no evidence. */
final class EvidenceWeights {

    /** Maximum factor of evidence on a name's score without a common identifier. */
    private static final float BIRTH_SAME = 1.35f;
    private static final float BIRTH_POSSIBLE = 1.12f;
    private static final float COUNTRY_SHARED = 1.06f;

    private static final float BIRTH_NEAR = 0.97f;
    private static final float BIRTH_DIFFERS = 0.72f;
    private static final float COUNTRY_DIFFERS = 0.97f;
    private static final float GENDER_DIFFERS = 0.85f;
    private static final float KIND_DIFFERS = 0.7f;
    private static final float SAME_NUMBER = 1.95f;
    /** Keeps such a match above the threshold whatever the contrary evidence. */
    private static final float NUMBER_ALONE = 1.8f;
    /** A search by number only finds all parties that have it, though registers may share numbers. */
    private static final float ANY_NUMBER_ASKED = 1.7f;
    private static final float OTHER_NUMBER = 0.8f;
    private static final float WEAK_NAME = 0.96f;

    /** Sources that differ by no more days than this may mean one birth. */
    private static final long NEAR_DAYS = 400;
    /** Schemes in which a party has one number, so that another number means another party. */
    private static final Set<String> SINGLE = Set.of("IMO", "IMO_COMPANY", "LEI", "INN", "OGRN");
    /** Schemes with unique numbers, which identify a party under any name: the above and those of lists. */
    private static final Set<String> TELLING = Stream.concat(SINGLE.stream(),
            ListReferenceScheme.byPublishingList().values().stream().map(IdentifierScheme::name)).collect(Collectors.toUnmodifiableSet());
    /** Two series of seven digits: a number of one never belongs to the other. */
    private static final Set<String> IMO_SERIES = Set.of("IMO", "IMO_COMPANY");
    private static final Set<Kind> EQUAL_NUMBERS = Set.of(Kind.IDENTIFIER_SAME, Kind.IDENTIFIER_ASKED);

    private EvidenceWeights() {
    }

    static List<Evidence> of(Party one, Party other) {
        return of(one, other, FatherNames.of(one), FatherNames.of(other));
    }

    /** Compares parties whose fathers' names are known. */
    static List<Evidence> of(Party one, Party other, FatherNames ofOne, FatherNames ofOther) {
        List<Evidence> found = new ArrayList<>();
        addKind(one, other, found);
        addBirth(one.birthDates(), other.birthDates(), found);
        addCountries(one.countries(), other.countries(), found);
        if (one.gender() != null && other.gender() != null && one.gender() != other.gender()) {
            found.add(new Evidence(Kind.GENDER_DIFFERS, one.gender().name(), other.gender().name(), GENDER_DIFFERS));
        }
        ofOne.against(ofOther).ifPresent(found::add);
        addIdentifiers(one, other, found);
        return found;
    }

    static Evidence weakName(String name) {
        return new Evidence(Kind.WEAK_NAME, "", name, WEAK_NAME);
    }

    /**
     * Returns true if the two share a unique number, by the scheme of either; in a search by number only, any shared
     * number.
     */
    static boolean isOneNumbered(Party asked, Party other) {
        return shared(asked, other).anyMatch(each -> asked.names().isEmpty() || isTelling(each, asked, other));
    }

    /** Returns the shared numbers without pairs of a ship's and a company's IMO number. */
    private static Stream<Identifier> shared(Party one, Party other) {
        return one.identifiers().stream().filter(other.identifiers()::contains).filter(each -> {
            Set<String> mine = imoSeries(each, one);
            Set<String> theirs = imoSeries(each, other);
            return mine.isEmpty() || theirs.isEmpty() || !Collections.disjoint(mine, theirs);
        });
    }

    private static Set<String> imoSeries(Identifier number, Party by) {
        Set<String> series = telling(number, by);
        series.retainAll(IMO_SERIES);
        return series;
    }

    private static boolean isTelling(Identifier shared, Party one, Party other) {
        return isTelling(shared, one) || isTelling(shared, other);
    }

    private static boolean isTelling(Identifier number, Party by) {
        return !telling(number, by).isEmpty();
    }

    /** Returns the unique schemes under which a party has the number. */
    private static Set<String> telling(Identifier number, Party by) {
        return by.identifiers().stream().filter(each -> TELLING.contains(each.scheme()) && each.value().equals(number.value()))
                .map(Identifier::scheme).collect(Collectors.toSet());
    }

    /**
     * Returns the evidence of a match with hardly matching names, the number last so that nothing reduces its effect.
     */
    static List<Evidence> withoutName(List<Evidence> evidence) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.removeIf(each -> EQUAL_NUMBERS.contains(each.kind()));
        evidence.stream().filter(each -> EQUAL_NUMBERS.contains(each.kind())).map(EvidenceWeights::alone).forEach(all::add);
        return all;
    }

    private static Evidence alone(Evidence number) {
        return number.kind() == Kind.IDENTIFIER_ASKED ? number
                : new Evidence(Kind.IDENTIFIER_ALONE, number.one(), number.other(), NUMBER_ALONE);
    }

    /** Returns the maximum score with all evidence. */
    static float most(Party asked, float score) {
        float most = score;
        if (!asked.birthDates().isEmpty()) {
            most += (1 - most) * (BIRTH_SAME - 1);
        }
        if (!asked.countries().isEmpty()) {
            most += (1 - most) * (COUNTRY_SHARED - 1);
        }
        if (!asked.identifiers().isEmpty()) {
            most += (1 - most) * (SAME_NUMBER - 1);
        }
        return most;
    }

    private static void addKind(Party one, Party other, List<Evidence> found) {
        boolean known = one.kind() != BearerKind.UNKNOWN && other.kind() != BearerKind.UNKNOWN;
        if (known && one.kind() != other.kind()) {
            found.add(new Evidence(Kind.KIND_DIFFERS, one.kind().name(), other.kind().name(), KIND_DIFFERS));
        }
    }

    /** Compares birth dates; the best pair of the claimed dates counts. */
    private static void addBirth(List<PartialDate> ofOne, List<PartialDate> ofOther, List<Evidence> found) {
        Evidence best = null;
        for (PartialDate one : ofOne) {
            for (PartialDate other : ofOther) {
                Evidence evidence = birth(one, other);
                if (evidence != null && (best == null || evidence.factor() > best.factor())) {
                    best = evidence;
                }
            }
        }
        if (best != null) {
            found.add(best);
        }
    }

    private static Evidence birth(PartialDate one, PartialDate other) {
        if (one.isUnknown() || other.isUnknown()) {
            return null;
        }
        Kind kind;
        float factor;
        if (one.overlaps(other.getEarliest(), other.getLatest())) {
            boolean exact = one.isExact() && other.isExact();
            kind = exact ? Kind.BIRTH_SAME_DAY : Kind.BIRTH_CAN_BE_SAME;
            factor = exact ? BIRTH_SAME : BIRTH_POSSIBLE;
        } else {
            boolean near = gap(one, other) <= NEAR_DAYS;
            kind = near ? Kind.BIRTH_NEAR : Kind.BIRTH_DIFFERS;
            factor = near ? BIRTH_NEAR : BIRTH_DIFFERS;
        }
        return new Evidence(kind, one.getEdtf(), other.getEdtf(), factor);
    }

    /** Returns the days between two intervals that do not overlap. */
    private static long gap(PartialDate one, PartialDate other) {
        LocalDate end = one.getLatest() != null && other.getEarliest() != null && one.getLatest().isBefore(other.getEarliest())
                ? one.getLatest() : other.getLatest();
        LocalDate start = end.equals(one.getLatest()) ? other.getEarliest() : one.getEarliest();
        return Math.abs(ChronoUnit.DAYS.between(end, start));
    }

    private static void addCountries(Set<String> one, Set<String> other, List<Evidence> found) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        boolean shared = one.stream().anyMatch(other::contains);
        found.add(new Evidence(shared ? Kind.COUNTRY_SHARED : Kind.COUNTRY_DIFFERS, text(one), text(other),
                shared ? COUNTRY_SHARED : COUNTRY_DIFFERS));
    }

    private static String text(Set<String> codes) {
        return String.join(", ", new TreeSet<>(codes));
    }

    private static void addIdentifiers(Party ofOne, Party ofOther, List<Evidence> found) {
        Set<Identifier> one = ofOne.identifiers();
        Set<Identifier> other = ofOther.identifiers();
        Set<Identifier> shared = shared(ofOne, ofOther).collect(Collectors.toSet());
        shared.stream().min(Comparator.comparing((Identifier each) -> !isTelling(each, ofOne, ofOther))
                .thenComparing(EvidenceWeights::order)).ifPresent(each -> found.add(equal(each, ofOne, ofOther)));
        if (shared.isEmpty()) {
            one.stream().filter(identifier -> SINGLE.contains(identifier.scheme())).sorted(EvidenceWeights::order)
                    .forEach(mine -> other.stream().filter(theirs -> theirs.scheme().equals(mine.scheme()))
                            .sorted(EvidenceWeights::order).limit(1).forEach(theirs -> found.add(new Evidence(
                                    Kind.IDENTIFIER_DIFFERS, mine.scheme() + " " + mine.value(),
                                    theirs.scheme() + " " + theirs.value(), OTHER_NUMBER))));
        }
    }

    private static Evidence equal(Identifier shared, Party asked, Party other) {
        String text = shared.scheme() + " " + shared.value();
        if (!asked.names().isEmpty()) {
            return new Evidence(Kind.IDENTIFIER_SAME, text, text, SAME_NUMBER);
        }
        return new Evidence(Kind.IDENTIFIER_ASKED, text, text, isTelling(shared, other) ? NUMBER_ALONE : ANY_NUMBER_ASKED);
    }

    private static int order(Identifier a, Identifier b) {
        return (a.scheme() + a.value()).compareTo(b.scheme() + b.value());
    }
}
