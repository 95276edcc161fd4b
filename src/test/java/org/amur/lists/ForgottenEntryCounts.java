package org.amur.lists;

import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends what is known of the entries of releases, which no change of the record ends: as many questions as are kept are asked. */
@ApplicationScoped
public class ForgottenEntryCounts {

    @Inject
    private EntryCounts counts;

    private int asked;

    public synchronized void forget() {
        IntStream.range(0, EntryCounts.MOST).forEach(i -> counts.of("nothing " + asked++, Map.of(), () -> 0));
    }
}
