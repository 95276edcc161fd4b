package org.amur.figure.claim;

import java.io.Serializable;

import org.amur.figure.value.Flow;

/**
 * Direction of trade as a text names it.
 *
 * @param whose ISO 3166-1 alpha-2 code of the country that exports, imports or has the balance; empty if the
 * text does not state it
 */
public record NamedFlow(Flow flow, String whose) implements Serializable {

    /** Returns the flow as a country sees it: Russia's exports to China are China's imports. */
    public Flow seenBy(String country) {
        boolean own = whose.isEmpty() || whose.equals(country);
        return switch (flow) {
            case EXPORT -> own ? Flow.EXPORT : Flow.IMPORT;
            case IMPORT -> own ? Flow.IMPORT : Flow.EXPORT;
            default -> flow;
        };
    }
}
