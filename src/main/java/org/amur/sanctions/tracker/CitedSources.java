package org.amur.sanctions.tracker;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.Batches;
import org.amur.source.Source;
import org.amur.source.SourceRepository;

/** Reads the sources of the facts in a table. */
@ApplicationScoped
public class CitedSources {

    @Inject
    private SourceRepository sources;

    /**
     * @param ids   ids of the sources
     *
     * @param table table of the facts that cite one of them
     */
    <T> TablesBySource<T> of(Collection<Long> ids, LongFunction<T> table) {
        List<Source> cited = Batches.of(ids.stream().distinct().sorted().toList()).stream().map(sources::all)
                .flatMap(List::stream).toList();
        return new TablesBySource<>(cited, ids.stream().distinct().collect(Collectors.toMap(Function.identity(), table::apply)));
    }
}
