package org.amur.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.json.JsonObject;

/** Topological order of the records in a seed file by their references, in batches that refer to earlier ones only. */
final class SeedOrder {

    private SeedOrder() {
    }

    /**
     * Divides the records into batches.
     *
     * @param needs keys that a record refers to
     * @throws IllegalStateException if the references form a cycle
     */
    static List<List<JsonObject>> of(List<JsonObject> records, Function<JsonObject, Collection<String>> needs) {
        List<List<JsonObject>> batches = new ArrayList<>();
        List<JsonObject> waiting = new ArrayList<>(records);
        while (!waiting.isEmpty()) {
            Set<String> missing = new HashSet<>();
            waiting.forEach(record -> missing.add(record.getString("key")));
            List<JsonObject> ready = waiting.stream()
                    .filter(record -> needs.apply(record).stream().noneMatch(missing::contains)).toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("Records of the seed refer to each other in a circle: " + missing);
            }
            batches.add(ready);
            waiting.removeAll(ready);
        }
        return batches;
    }
}
