package org.amur.screening.name;

import java.util.List;
import java.util.Set;

/** A name whose words are weighed. Immutable. */
public final class WeightedName {

    private final NameShape shape;
    private final float[] weights;
    private final float total;

    public WeightedName(ParsedName name, Rarity rarity) {
        this(NameShape.of(name), rarity);
    }

    WeightedName(NameShape shape, Rarity rarity) {
        this.shape = shape;
        weights = new float[shape.name().tokens().size()];
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            NameToken token = token(i);
            float repeated = i > 0 && repeats(i) ? 0.15f : 1;
            weights[i] = token.role() == Role.LEGAL_FORM ? 0 : token.weight() * rarity.of(token) * repeated;
            sum += weights[i];
        }
        total = sum;
    }

    private boolean repeats(int at) {
        NameToken token = token(at);
        return name().tokens().subList(0, at).stream().anyMatch(earlier -> earlier.folded().equals(token.folded()));
    }

    NameShape shape() {
        return shape;
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

    List<ParsedName.Join> joins() {
        return shape.joins();
    }

    /** Whether a word may be what the span is, run together; false for certain. */
    boolean mayHaveWord(ParsedName.Join join) {
        return (shape.bones() >>> join.bones().hashCode() & 1) != 0;
    }

    List<String> acronyms() {
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

    boolean isPerson() {
        return shape.name().kind() == NameKind.PERSON;
    }

    Score.Traits traits() {
        return new Score.Traits(isPerson(), isTitled(), isLatin(), isFramed());
    }
}
