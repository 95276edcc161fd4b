package org.amur.figure.value;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Publisher of a figure, as opposed to a newspaper that repeats it (which is the source of the citation). A customs
 * service publishes only its own country's declarations; international organisations publish every country's.
 */
public enum Reporter {
    /** China's General Administration of Customs. */
    GACC(Area.CHINA),
    /** Russia's Federal Customs Service, also as published by Rosstat. */
    FTS(Area.RUSSIA),
    /**
     * International Monetary Fund: Direction of Trade Statistics and their successor, International Merchandise Trade.
     */
    IMF(null),
    /** United Nations Statistics Division, UN Comtrade. */
    COMTRADE(null);

    private final String country;

    /**
     * Creates a reporter.
     *
     * @param country the only declarant; null for any
     */
    Reporter(String country) {
        this.country = country;
    }

    /** Returns the customs service of a country, by its ISO 3166-1 alpha-2 code. */
    public static Optional<Reporter> ofCustoms(String country) {
        return Stream.of(values()).filter(each -> country.equals(each.country)).findFirst();
    }

    /** Returns the only declarant; empty for a compiler of every country's declarations. */
    public Optional<String> onlyDeclarant() {
        return Optional.ofNullable(country);
    }

    public boolean publishes(String declarant) {
        return country == null || country.equals(declarant);
    }
}
