package org.amur.screening.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.amur.screening.name.Comparison.Pair;
import org.amur.screening.name.NameMatch.Objection;

/** Penalties for evidence against a match of names that share words: a factor, and objections for the explanation. */
final class Penalties {

    /** Unmatched weight on both sides above which it is an objection. */
    private static final float MUCH = 0.5f;
    private static final float SOME = 0.3f;
    /** A single similar word proves little, and less in another script. */
    private static final float ALONE = 1;
    private static final float ALONE_IN_OTHER_SCRIPT = 1.2f;
    /** Additional penalty of a short single word, which many names resemble. */
    private static final float SHORT_ALONE = 3;
    private static final float LONG = 6;
    /** Minimum letters at which one differing letter is a typing error rather than another word. */
    private static final int MIN_SLIP_LENGTH = 5;
    /** Factor for a single word with equal consonants only. */
    private static final float FRAME_ALONE = 0.75f;
    /** Penalty of each phonetic match between scripts, by its weight. */
    private static final float HEARD_IN_OTHER_SCRIPT = 0.4f;
    /** Factor for a single generic word such as bank or group, or for two words in Latin letters that only mean the same. */
    private static final float GENERIC_ALONE = 0.7f;
    private static final float GENERIC = 0.5f;
    /** Minimum weight of a proper name. */
    private static final float OF_A_NAME = 0.75f;
    /** Factor for abbreviations of words in another language, which are ambiguous. */
    private static final float ACRONYM_IN_OTHER_SCRIPT = 0.9f;
    private static final float SHORT_IN_OTHER_SCRIPT = 0.8f;
    private static final int SHORT_ACRONYM = 4;
    private static final float INITIALS_ONLY = 0.4f;
    private static final float INITIAL_FOR_ANOTHER_NAME = 0.85f;
    private static final float SINGLE_NAME = 0.86f;
    private static final float BARELY_HEARD = 0.85f;
    private static final float GENDER = 0.92f;
    private static final float LEGAL_FORM = 0.97f;
    /** Factor for a company matched with a non-company. */
    private static final float NO_COMPANY = 0.68f;
    private static final String NONPROFIT = "nonprofit";
    private static final float NUMBER = 0.9f;
    private static final float PLACE_IN_OTHER_SCRIPT = 0.88f;
    /** Factor for an unmatched syllable of a Chinese personal name. */
    private static final float SYLLABLE_MISSING = 0.7f;
    /** Factor for only the surname or only the given name of a Chinese person. */
    private static final float PART_OF_CHINESE = 0.75f;
    /** Factor for only a common country, town or number, if others are unmatched. */
    private static final float PLACE_ALONE = 0.8f;
    private static final List<String> WOMAN = List.of("ova", "eva", "owa", "ewa", "ina", "skaya", "skaia", "skaja", "ckaya");
    private static final List<String> MAN = List.of("ov", "ev", "ow", "ew", "off", "in", "sky", "ski", "skiy", "skij", "skii");

    private final WeightedName a;
    private final WeightedName b;
    private final List<Pair> pairs;
    private final boolean otherScript;
    private final Weights weights;
    private final List<Objection> objections = new ArrayList<>();
    private float factor = 1;

    /**
     * @param leftA unmatched weight of one name
     *
     * @param leftB unmatched weight of the other
     */
    Penalties(WeightedName a, WeightedName b, List<Pair> pairs, float leftA, float leftB, Weights weights) {
        this.weights = weights;
        this.a = a;
        this.b = b;
        // Equal legal forms are no information.
        this.pairs = pairs.stream().filter(pair -> !isForm(pair)).toList();
        otherScript = a.isLatin() != b.isLatin();
        if (Math.min(leftA, leftB) > MUCH) {
            objections.add(Objection.CONTRADICTION);
        }
        if (a.isPerson() || b.isPerson()) {
            doubtPersons();
        } else {
            doubtOrganisations(Math.max(leftA, leftB));
        }
        Pair only = only(pairs);
        if (only != null) {
            factor *= alone(only.meeting());
        } else if (otherScript && !a.isPerson() && !b.isPerson()) {
            factor *= 1 - HEARD_IN_OTHER_SCRIPT * (1 - heard());
        } else {
            factor *= besideGenericWords();
        }
        if (differ(a.numbers(), b.numbers())) {
            object(Objection.NUMBER, NUMBER);
        }
    }

    /**
     * Returns the only match; null if there are several. Equal legal forms support words that sound alike, but not a
     * meaning: many joint-stock companies begin with gas.
     */
    private Pair only(List<Pair> all) {
        boolean meaning = pairs.size() == 1 && pairs.get(0).meeting().way() == MatchType.MEANING;
        return meaning ? pairs.get(0) : all.size() == 1 ? all.get(0) : null;
    }

    /** Returns the factor, at most 1. */
    float factor() {
        return factor;
    }

    List<Objection> objections() {
        return objections;
    }

    private void object(Objection objection, float by) {
        objections.add(objection);
        factor *= by;
    }

    /** Returns true if two words distinguish names, unlike initials and generic words (bank). */
    private boolean isTelling(Pair pair) {
        boolean persons = a.isPerson() || b.isPerson();
        return persons ? pair.meeting().way() != MatchType.INITIAL : weight(pair) >= OF_A_NAME;
    }

    private static boolean isHeard(TokenMatch meeting) {
        return meeting.way() == MatchType.SOUND || meeting.way() == MatchType.JOINED;
    }

    /** Returns the factor for one short phonetic match beside only initials and generic words (bank). */
    private float besideGenericWords() {
        List<Pair> telling = pairs.stream().filter(this::isTelling).toList();
        if (telling.size() != 1) {
            return 1;
        }
        Pair only = telling.get(0);
        float part = weight(only) / (float) pairs.stream().mapToDouble(this::weight).sum();
        return 1 - Math.min(1, SHORT_ALONE * shortness(only.meeting()) * part * (1 - only.meeting().likeness()));
    }

    private float alone(TokenMatch meeting) {
        if (meeting.way() == MatchType.ACRONYM) {
            return !otherScript ? 1 : abbreviation().length() > SHORT_ACRONYM ? ACRONYM_IN_OTHER_SCRIPT : SHORT_IN_OTHER_SCRIPT;
        }
        boolean persons = a.isPerson() || b.isPerson();
        if (meeting.way() == MatchType.FRAME && !(a.isPerson() && b.isPerson())) {
            return Math.min(FRAME_ALONE, alone(meeting, persons));
        }
        if (meeting.way() == MatchType.MEANING && !persons && (a.isLatin() && b.isLatin() || weight(pairs.get(0)) < GENERIC)) {
            return GENERIC_ALONE;
        }
        return alone(meeting, persons);
    }

    private float alone(TokenMatch meeting, boolean persons) {
        float doubt = (otherScript && !persons ? ALONE_IN_OTHER_SCRIPT : ALONE) + SHORT_ALONE * shortness(meeting);
        return Math.max(0, 1 - doubt * (1 - meeting.likeness()));
    }

    /** Returns how far a phonetic match is shorter than a distinctive one. */
    private static float shortness(TokenMatch meeting) {
        boolean misspelt = meeting.way() == MatchType.SOUND
                && meeting.one() != null
                && isOneSlip(meeting.one().latin(), meeting.other().latin());
        return !isHeard(meeting) || meeting.one() == null || misspelt ? 0
                : Math.max(0, 1 - Math.max(meeting.one().mass(), meeting.other().mass()) / LONG);
    }

    /** Returns true if two words differ in one letter, so that one may be misspelt. */
    private static boolean isOneSlip(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        int shortest = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shortest && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shortest - same && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return longest >= MIN_SLIP_LENGTH && longest - same - end <= 1;
    }

    /** Returns the likeness of phonetic matches; 1 if there are none. */
    private float heard() {
        float weights = 0;
        float likeness = 0;
        for (Pair pair : pairs) {
            weights += isHeard(pair.meeting()) ? weight(pair) : 0;
            likeness += isHeard(pair.meeting()) ? weight(pair) * pair.meeting().likeness() : 0;
        }
        return weights == 0 ? 1 : likeness / weights;
    }

    private float weight(Pair pair) {
        return Math.max(a.weight(pair.fromA()), b.weight(pair.fromB()));
    }

    /** Returns the abbreviation of words of the other name. */
    private String abbreviation() {
        Pair pair = pairs.get(0);
        String ofA = a.token(pair.fromA()).letters();
        String ofB = b.token(pair.fromB()).letters();
        if (pair.fromA() == pair.toA() && pair.fromB() == pair.toB()) {
            return ofA.length() < ofB.length() ? ofA : ofB;
        }
        return pair.fromA() == pair.toA() ? ofA : ofB;
    }

    private void doubtOrganisations(float left) {
        if (differ(a.forms(), b.forms())) {
            object(Objection.LEGAL_FORM, isNonprofit(a) != isNonprofit(b) ? NO_COMPANY : LEGAL_FORM);
        }
        if (otherScript && left > SOME && pairs.stream().allMatch(pair -> isOfPlace(pair) || isNumber(pair))) {
            factor *= PLACE_ALONE;
        }
        if (!a.places().isEmpty() && !b.places().isEmpty() && Collections.disjoint(a.places(), b.places())) {
            object(Objection.PLACE, otherScript ? PLACE_IN_OTHER_SCRIPT : weights.otherPlace());
        }
    }

    private boolean isOfPlace(Pair pair) {
        return pair.fromA() == pair.toA() && a.token(pair.fromA()).isPlace()
                || pair.fromB() == pair.toB() && b.token(pair.fromB()).isPlace();
    }

    private boolean isForm(Pair pair) {
        return pair.fromA() == pair.toA() && pair.fromB() == pair.toB() && a.token(pair.fromA()).role() == TokenRole.LEGAL_FORM;
    }

    private boolean isNumber(Pair pair) {
        return a.token(pair.fromA()).role() == TokenRole.NUMBER;
    }

    private static boolean isNonprofit(WeightedName name) {
        return name.forms().contains(NONPROFIT);
    }

    private void doubtPersons() {
        int met = 0;
        for (Pair pair : pairs) {
            boolean name = isName(a.token(pair.fromA())) && isName(b.token(pair.fromB()));
            met += name ? Math.max(pair.toA() - pair.fromA(), pair.toB() - pair.fromB()) + 1 : 0;
        }
        if (met == 0) {
            object(Objection.INITIALS_ONLY, INITIALS_ONLY);
        } else if (met == 1 && pairs.size() == 1 && isSurnameAlone()) {
            object(Objection.SINGLE_NAME, isPartOfChinese() ? PART_OF_CHINESE : isBarelyHeard() ? BARELY_HEARD : SINGLE_NAME);
        } else if (a.isChinese() && isOtherName(b, Pair::fromB, Pair::toB) || b.isChinese() && isOtherName(a, Pair::fromA, Pair::toA)) {
            factor *= SYLLABLE_MISSING;
        }
        if (pairs.stream().anyMatch(this::isInitialForAnotherName)) {
            factor *= INITIAL_FOR_ANOTHER_NAME;
        }
        if (gendersDiffer()) {
            object(Objection.GENDER, GENDER);
        }
    }

    /** Returns true for an initial beside an unmatched surname: Kononov, Vladimir P. is hardly a Putin. */
    private boolean isInitialForAnotherName(Pair pair) {
        boolean initialOfA = a.token(pair.fromA()).role() == TokenRole.INITIAL && b.token(pair.fromB()).role() == TokenRole.NAME;
        boolean initialOfB = b.token(pair.fromB()).role() == TokenRole.INITIAL && a.token(pair.fromA()).role() == TokenRole.NAME;
        return initialOfA && hasNameLeft(a, Pair::fromA, Pair::toA) || initialOfB && hasNameLeft(b, Pair::fromB, Pair::toB);
    }

    private boolean hasNameLeft(WeightedName name, ToIntFunction<Pair> from, ToIntFunction<Pair> to) {
        return hasLeft(name, from, to, i -> name.token(i).role() == TokenRole.NAME);
    }

    private boolean hasLeft(WeightedName name, ToIntFunction<Pair> from, ToIntFunction<Pair> to, IntPredicate which) {
        return IntStream.range(0, name.size()).filter(which)
                .anyMatch(i -> pairs.stream().noneMatch(pair -> from.applyAsInt(pair) <= i && i <= to.applyAsInt(pair)));
    }

    /** Returns true if a name that matched one of a Chinese person has a further part and so belongs to another. */
    private boolean isOtherName(WeightedName other, ToIntFunction<Pair> from, ToIntFunction<Pair> to) {
        if (other.isPerson()) {
            return (other.isChinese() || pairs.size() == 1) && hasNameLeft(other, from, to);
        }
        int first = pairs.stream().mapToInt(from).min().orElse(0);
        int last = pairs.stream().mapToInt(to).max().orElse(0);
        return hasLeft(other, from, to, i -> first < i && i < last || other.weight(i) >= OF_A_NAME);
    }

    private static boolean isName(NameToken token) {
        return token.role() == TokenRole.NAME || token.role() == TokenRole.PATRONYMIC || token.role() == TokenRole.TITLE;
    }

    /** Returns true if one side has a single name without an explaining title. */
    private boolean isSurnameAlone() {
        boolean alone = Math.max(a.names(), b.names()) > 1 && Math.min(a.names(), b.names()) == 1;
        return alone && (isBarelyHeard() || !a.isTitled() && !b.isTitled());
    }

    /** Returns true if the single name is part of a Chinese name or one syllable, which many names contain. */
    private boolean isPartOfChinese() {
        return a.isChinese() || b.isChinese() || Syllables.isOne(single().folded());
    }

    /** Returns the only name of a side. */
    private NameToken single() {
        return a.names() == 1 ? a.token(pairs.get(0).fromA()) : b.token(pairs.get(0).fromB());
    }

    /**
     * Returns true for two letters that only sound like two others (Yi and Ji), which are ambiguous even with a title.
     */
    private boolean isBarelyHeard() {
        TokenMatch meeting = pairs.get(0).meeting();
        return meeting.way() == MatchType.SOUND && meeting.one() != null && meeting.other() != null
                && Math.max(meeting.one().latin().length(), meeting.other().latin().length()) <= 2
                && !meeting.one().latin().equalsIgnoreCase(meeting.other().latin());
    }

    private boolean gendersDiffer() {
        for (Pair pair : pairs) {
            NameToken one = a.token(pair.fromA());
            NameToken other = b.token(pair.fromB());
            boolean names = pair.meeting().way() == MatchType.SOUND && one.role() == TokenRole.NAME;
            boolean longEnough = one.latin().length() > 4 && other.latin().length() > 4;
            if (names && longEnough && (woman(one) && man(other) || man(one) && woman(other))) {
                return true;
            }
        }
        return false;
    }

    private static boolean woman(NameToken token) {
        return WOMAN.stream().anyMatch(token.latin()::endsWith);
    }

    private static boolean man(NameToken token) {
        return MAN.stream().anyMatch(token.latin()::endsWith);
    }

    private static boolean differ(List<String> ofA, List<String> ofB) {
        return !ofA.isEmpty() && !ofB.isEmpty() && Collections.disjoint(ofA, ofB);
    }
}
