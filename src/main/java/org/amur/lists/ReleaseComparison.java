package org.amur.lists;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.AsOf;

/** Comparison of a release: if accepted, with the accepted one before it, and if it waits, with the current one of its list. */
@ApplicationScoped
public class ReleaseComparison {

    @Inject
    private ListRepository repository;

    @Inject
    private Deltas deltas;

    /** Differences from another release. */
    public record Differences(ListRelease from, ListDelta delta) {
    }

    /** Returns the differences; empty if there is no release to compare with, or the entries are not stored. */
    public Optional<Differences> of(ListRelease release) {
        if (release.isComplete()) {
            return repository.accepted(release.getList()).stream()
                    .filter(other -> other.getPosition() < release.getPosition())
                    .findFirst()
                    .map(before -> new Differences(before, deltas.between(before, release)));
        }
        // The entries of a waiting release are not stored once it is decided, so an as-of date before cannot show them.
        return Optional.ofNullable(release.isWaiting() && AsOf.day().isEmpty() ? repository.current().get(release.getList()) : null)
                .map(current -> new Differences(current, deltas.wouldChange(release, current)));
    }
}
