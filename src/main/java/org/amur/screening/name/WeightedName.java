package org.amur.screening.name;

import java.util.List;
import java.util.Set;

/** Name with word weights. Effectively immutable. */
public final class WeightedName {

    private final NameShape shape;
    private final float[] weights;
    private final float total;
    /** Computed on first use: a query needs it repeatedly, an indexed name rarely. */
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

    /** @param weights weights of the words in order; not copied */
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

    /** Returns the weight of a span. */
    float weight(ParsedName.Join join) {
        float weight = 0;
        for (int i = join.from(); i <= join.to(); i++) {
            weight += weights[i];
        }
        return weight;
    }

    /** Returns the total weight. */
    float total() {
        return total;
    }

    /** @see ParsedName#joins */
    List<ParsedName.Join> joins() {
        List<ParsedName.Join> made = joins;
        if (made == null) {
            // Concurrent calls compute equal values.
            made = List.copyOf(shape.name().joins());
            joins = made;
        }
        return made;
    }

    /** Returns false only if no word of this name can be several words of the other. */
    boolean mayWriteAsOne(WeightedName other) {
        return (shape.bones() & other.shape.joins()) != 0;
    }

    /** Returns false only if no word can be the span written as one. */
    boolean mayHaveWord(ParsedName.Join join) {
        return (shape.bones() & NameShape.bit(join.whole().bones())) != 0;
    }

    List<Acronym> acronyms() {
        return shape.acronyms();
    }

    /** Returns the number of proper names. */
    int names() {
        return shape.names();
    }

    /** Returns the informative legal forms. */
    List<String> forms() {
        return shape.forms();
    }

    List<String> numbers() {
        return shape.numbers();
    }

    /** Returns the places by meaning. */
    Set<String> places() {
        return shape.places();
    }

    /** Returns true if a title makes the surname sufficient: President Putin. */
    boolean isTitled() {
        return shape.titled();
    }

    /** Returns true if most of it is in Latin letters. */
    boolean isLatin() {
        return shape.latin();
    }

    /** Returns true if a word gives little more than its consonant frame. */
    boolean isFramed() {
        return shape.framed();
    }

    /** Returns true for a complete Chinese personal name. */
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
