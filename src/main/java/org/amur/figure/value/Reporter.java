package org.amur.figure.value;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who publishes a figure, as opposed to the newspaper that repeats it (that one is the source of the citation).
 * A customs service publishes only what its own country declared; international organisations publish what every country did.
 */
public enum Reporter {
    /** China's General Administration of Customs. */
    GACC(Area.CHINA),
    /** Russia's Federal Customs Service, also as Rosstat hands it on. */
    FTS(Area.RUSSIA),
    /** International Monetary Fund, Direction of Trade Statistics and their successor, International Merchandise Trade. */
    IMF(null),
    /** United Nations Statistics Division, UN Comtrade. */
    COMTRADE(null);

    private final String country;

    /** @param country the only declarant; null for any */
    Reporter(String country) {
        this.country = country;
    }

    /** The customs service of a country, by its ISO 3166-1 alpha-2 code. */
    public static Optional<Reporter> ofCustoms(String country) {
        return Stream.of(values()).filter(each -> country.equals(each.country)).findFirst();
    }

    /** The only declarant; none for one that publishes what every country declared. */
    public Optional<String> onlyDeclarant() {
        return Optional.ofNullable(country);
    }

    public boolean publishes(String declarant) {
        return country == null || country.equals(declarant);
    }
}
