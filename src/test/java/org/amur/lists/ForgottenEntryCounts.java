package org.amur.lists;

import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Fills the cache of entry counts until it is emptied; changes of records do not invalidate it. */
@ApplicationScoped
public class ForgottenEntryCounts {

    @Inject
    private EntryCounts counts;

    private int asked;

    public synchronized void forget() {
        IntStream.range(0, EntryCounts.MAX).forEach(i -> counts.of("nothing " + asked++, Map.of(), () -> 0));
    }
}
