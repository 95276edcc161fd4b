package org.amur.screening.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A name whose words are weighed. Immutable; what a comparison needs again and again is worked out once. */
public final class WeightedName {

    private final ParsedName name;
    private final float[] weights;
    private final float total;
    private final List<ParsedName.Join> joins;
    /** A bit for each of the words' bones, by their hash: most spans of other names are told from them by it. */
    private final long bones;
    private final List<String> acronyms;
    private final int names;
    private final List<String> forms;
    private final List<String> numbers;
    private final Set<String> places;
    private final boolean latin;
    private final boolean titled;
    private final boolean framed;

    public WeightedName(ParsedName name, Rarity rarity) {
        this.name = name;
        weights = new float[name.tokens().size()];
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            NameToken token = name.tokens().get(i);
            float repeated = i > 0 && repeats(i) ? 0.15f : 1;
            weights[i] = token.role() == Role.LEGAL_FORM ? 0 : token.weight() * rarity.of(token) * repeated;
            sum += weights[i];
        }
        total = sum;
        names = (int) name.tokens().stream().filter(token -> token.role() == Role.NAME).count();
        titled = names == 1 && name.tokens().stream().anyMatch(token -> token.role() == Role.TITLE);
        joins = name.joins();
        long bits = 0;
        for (NameToken token : name.tokens()) {
            for (Reading reading : token.readings()) {
                bits |= 1L << reading.bones().hashCode();
            }
        }
        bones = bits;
        acronyms = Acronyms.of(name);
        forms = folded(name, Role.LEGAL_FORM);
        numbers = folded(name, Role.NUMBER);
        places = name.tokens().stream().flatMap(token -> token.meanings().stream()).filter(Meanings::isPlace)
                .collect(Collectors.toUnmodifiableSet());
        latin = isLatin(name);
        framed = name.tokens().stream().anyMatch(NameToken::framed);
    }

    private boolean repeats(int at) {
        NameToken token = name.tokens().get(at);
        return name.tokens().subList(0, at).stream().anyMatch(earlier -> earlier.folded().equals(token.folded()));
    }

    public ParsedName name() {
        return name;
    }

    NameToken token(int i) {
        return name.tokens().get(i);
    }

    int size() {
        return weights.length;
    }

    float weight(int i) {
        return weights[i];
    }

    /** Of the words of a span. */
    float weight(ParsedName.Join join) {
        float weight = 0;
        for (int i = join.from(); i <= join.to(); i++) {
            weight += weights[i];
        }
        return weight;
    }

    /** Of all words. */
    float total() {
        return total;
    }

    List<ParsedName.Join> joins() {
        return joins;
    }

    /** Whether a word may be what the span is, run together; false for certain. */
    boolean mayHaveWord(ParsedName.Join join) {
        return (bones >>> join.bones().hashCode() & 1) != 0;
    }

    List<String> acronyms() {
        return acronyms;
    }

    /** How many words are names proper. */
    int names() {
        return names;
    }

    private static List<String> folded(ParsedName name, Role role) {
        return name.tokens().stream().filter(token -> token.role() == role).map(NameToken::folded)
                .filter(word -> !word.equals("any")).toList();
    }

    /** The kinds of its legal forms that tell something. */
    List<String> forms() {
        return forms;
    }

    List<String> numbers() {
        return numbers;
    }

    /** The places that it names, by what they mean. */
    Set<String> places() {
        return places;
    }

    private static boolean isLatin(ParsedName name) {
        long words = name.tokens().stream().filter(NameToken::isHeard).count();
        long inLatin = name.tokens().stream().filter(NameToken::isHeard)
                .filter(token -> token.readings().get(0).path() == Path.LATIN).count();
        return 2 * inLatin >= words;
    }

    /** President Putin: the title says that the surname stands for the whole. */
    boolean isTitled() {
        return titled;
    }

    /** Whether most of it is in Latin letters. */
    boolean isLatin() {
        return latin;
    }

    /** Whether a word of it gives little more than its frame. */
    boolean isFramed() {
        return framed;
    }

    boolean isPerson() {
        return name.kind() == NameKind.PERSON;
    }

    Score.Traits traits() {
        return new Score.Traits(isPerson(), titled, latin, framed);
    }
}
