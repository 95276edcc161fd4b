package org.amur.screening.name;

import java.util.List;
import java.util.Set;

/** A name whose words are weighed. Immutable, as it looks from outside. */
public final class WeightedName {

    private final NameShape shape;
    private final float[] weights;
    private final float total;
    /** Made when they are first asked for: a name that is searched for is asked again and again, one of an index seldom. */
    private List<ParsedName.Join> joins;

    public WeightedName(ParsedName name, Rarity rarity) {
        this(NameShape.of(name), rarity);
    }

    WeightedName(NameShape shape, Rarity rarity) {
        this.shape = shape;
        weights = new float[shape.name().tokens().size()];
        for (int i = 0; i < weights.length; i++) {
            NameToken token = token(i);
            float repeated = i > 0 && repeats(i) ? 0.15f : 1;
            weights[i] = token.role() == TokenRole.LEGAL_FORM ? 0 : token.weight() * rarity.of(token) * repeated;
        }
        total = sum(weights);
    }

    /** @param weights of its words in their order; not copied */
    WeightedName(NameShape shape, float[] weights) {
        this.shape = shape;
        this.weights = weights;
        total = sum(weights);
    }

    private static float sum(float[] weights) {
        float sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        return sum;
    }

    private boolean repeats(int at) {
        for (int earlier = 0; earlier < at; earlier++) {
            if (token(earlier).folded().equals(token(at).folded())) {
                return true;
            }
        }
        return false;
    }

    public ParsedName name() {
        return shape.name();
    }

    NameToken token(int i) {
        return shape.name().tokens().get(i);
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

    /** @see ParsedName#joins */
    List<ParsedName.Join> joins() {
        List<ParsedName.Join> made = joins;
        if (made == null) {
            // Two threads that ask at once make the same.
            made = List.copyOf(shape.name().joins());
            joins = made;
        }
        return made;
    }

    /** Whether a word of this name may be several of the other's, run together; false for certain. */
    boolean mayWriteAsOne(WeightedName other) {
        return (shape.bones() & other.shape.joins()) != 0;
    }

    /** Whether a word may be what the span is, run together; false for certain. */
    boolean mayHaveWord(ParsedName.Join join) {
        return (shape.bones() & NameShape.bit(join.whole().bones())) != 0;
    }

    List<Acronym> acronyms() {
        return shape.acronyms();
    }

    /** How many words are names proper. */
    int names() {
        return shape.names();
    }

    /** The kinds of its legal forms that tell something. */
    List<String> forms() {
        return shape.forms();
    }

    List<String> numbers() {
        return shape.numbers();
    }

    /** The places that it names, by what they mean. */
    Set<String> places() {
        return shape.places();
    }

    /** President Putin: the title says that the surname stands for the whole. */
    boolean isTitled() {
        return shape.titled();
    }

    /** Whether most of it is in Latin letters. */
    boolean isLatin() {
        return shape.latin();
    }

    /** Whether a word of it gives little more than its frame. */
    boolean isFramed() {
        return shape.framed();
    }

    /** Whether it is a Chinese personal name with all its parts. */
    boolean isChinese() {
        return shape.chinese();
    }

    boolean isPerson() {
        return shape.name().kind() == BearerKind.PERSON;
    }

    Score.Traits traits() {
        return new Score.Traits(isPerson(), isTitled(), isLatin(), isFramed());
    }
}
