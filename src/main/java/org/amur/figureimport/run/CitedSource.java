package org.amur.figureimport.run;

import java.util.Objects;
import java.util.stream.Stream;

import org.amur.web.Option;

/**
 * Records of the source that a row cites.
 *
 * @param original source that it repeats; null if none is stated
 */
public record CitedSource(Option source, Option original) {

    static CitedSource of(Option source) {
        return new CitedSource(source, null);
    }

    Stream<Long> ids() {
        return Stream.of(source, original).filter(Objects::nonNull).map(Option::id);
    }
}
