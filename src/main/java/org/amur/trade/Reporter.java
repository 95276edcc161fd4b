package org.amur.trade;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who publishes a figure, as opposed to the newspaper that repeats it (that one is the source of the citation).
 * A customs service publishes only what its own country declared; the IMF's Direction of Trade Statistics publish both.
 */
public enum Reporter {
    /** China's General Administration of Customs. */
    GACC(Declarant.CN),
    /** Russia's Federal Customs Service, also as Rosstat hands it on. */
    FTS(Declarant.RU),
    /** International Monetary Fund, Direction of Trade Statistics. */
    IMF(Declarant.CN, Declarant.RU);

    private final Set<Declarant> declarants = EnumSet.noneOf(Declarant.class);

    Reporter(Declarant... declarants) {
        this.declarants.addAll(Set.of(declarants));
    }

    public boolean publishes(Declarant declarant) {
        return declarants.contains(declarant);
    }
}
