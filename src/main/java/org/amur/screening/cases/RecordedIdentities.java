package org.amur.screening.cases;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.amur.lists.KnownEntries;
import org.amur.lists.KnownEntries.Changed;

/** Recorded identities of actors and entries from all features. */
@ApplicationScoped
class RecordedIdentities {

    @Inject
    @Any
    private Instance<KnownEntries> parts;

    /** Returns the reason for each identity by case key. */
    Map<String, String> of(Collection<Long> actors) {
        return parts.stream().flatMap(part -> part.of(actors).stream()).collect(Collectors.toMap(
                known -> FoundCase.key(known.actor(), known.list().name(), known.reference()), KnownEntries.Known::why,
                (one, same) -> one));
    }

    List<Changed> since(OffsetDateTime instant) {
        return parts.stream().flatMap(part -> part.since(instant).stream()).toList();
    }
}
