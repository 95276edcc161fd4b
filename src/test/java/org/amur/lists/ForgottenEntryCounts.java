package org.amur.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Empties the cache of entry counts; changes of records do not invalidate it. */
@ApplicationScoped
public class ForgottenEntryCounts {

    @Inject
    private EntryCounts counts;

    public void forget() {
        counts.clear();
    }
}
