package org.amur.figure.claim;

import org.amur.figure.value.Flow;

/**
 * A direction of trade as a text calls it.
 *
 * @param whose ISO 3166-1 alpha-2 code of the country that exports, imports or has the balance; empty if the text does not say
 */
public record NamedFlow(Flow flow, String whose) {

    /** The same goods as a country sees them: Russia's exports to China are China's imports. */
    public Flow seenBy(String country) {
        boolean own = whose.isEmpty() || whose.equals(country);
        return switch (flow) {
            case EXPORT -> own ? Flow.EXPORT : Flow.IMPORT;
            case IMPORT -> own ? Flow.IMPORT : Flow.EXPORT;
            default -> flow;
        };
    }
}
