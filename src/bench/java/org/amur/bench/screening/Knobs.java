package org.amur.bench.screening;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

import org.amur.screening.name.Weights.Left;
import org.amur.screening.name.Weights;

/** Weights that cross-validation chooses, each with its possible values, by coordinate search. */
final class Knobs {

    /** Start of the search: the weights before there was a cross-validation. */
    private static final Weights PLAIN = new Weights(new Left(1.5f, 0.28f), new Left(1.5f, 0.42f), new Left(0.45f, 0.15f), 0.9f);
    private static final int ROUNDS = 2;

    private record Knob(BiFunction<Weights, Float, Weights> with, float... values) {
    }

    private static final List<Knob> ALL = List.of(
            new Knob((w, x) -> of(new Left(x, w.persons().silence()), w.others(), w.translations(), w), 1.2f, 1.5f, 2),
            new Knob((w, x) -> of(new Left(w.persons().contradiction(), x), w.others(), w.translations(), w), 0.2f, 0.28f, 0.36f),
            new Knob((w, x) -> of(w.persons(), new Left(x, w.others().silence()), w.translations(), w), 1.2f, 1.5f, 2),
            new Knob((w, x) -> of(w.persons(), new Left(w.others().contradiction(), x), w.translations(), w), 0.32f, 0.42f, 0.55f),
            new Knob((w, x) -> of(w.persons(), w.others(), new Left(x, w.translations().silence()), w), 0.45f, 0.6f),
            new Knob((w, x) -> of(w.persons(), w.others(), new Left(w.translations().contradiction(), x), w), 0.1f, 0.15f, 0.22f),
            new Knob((w, x) -> new Weights(w.persons(), w.others(), w.translations(), x), 0.6f, 0.7f, 0.8f, 0.9f));

    private Knobs() {
    }

    private static Weights of(Left persons, Left others, Left translations, Weights like) {
        return new Weights(persons, others, translations, like.otherPlace());
    }

    /** Sets one weight after the other to its best value, all of them twice. */
    static Weights best(ToDoubleFunction<Weights> worth) {
        Weights best = PLAIN;
        double most = worth.applyAsDouble(best);
        for (int round = 0; round < ROUNDS; round++) {
            for (Knob knob : ALL) {
                for (float value : knob.values()) {
                    Weights tried = knob.with().apply(best, value);
                    double found = worth.applyAsDouble(tried);
                    if (found > most) {
                        best = tried;
                        most = found;
                    }
                }
            }
        }
        return best;
    }
}
