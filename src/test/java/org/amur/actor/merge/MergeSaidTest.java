package org.amur.actor.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class MergeSaidTest {

    @Test
    void whatIsDoneGoesByTheKindAndTheFate() {
        assertEquals("PARTICIPATION.MET", MergeSaid.done("PARTICIPATION", Fate.MET, true));
        assertEquals("DESIGNATION.MOVED.met", MergeSaid.done("DESIGNATION", Fate.MOVED, true));
        assertNull(MergeSaid.done("PARTICIPATION", null, false), "Of what came later nothing is said");
    }

    @Test
    void everyOutcomeHasASentence() throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(reader);
        }
        for (Fate fate : List.of(Fate.MOVED, Fate.COPIED, Fate.MET, Fate.YIELDED, Fate.SELF)) {
            for (Outcome outcome : Outcome.values()) {
                // What ended either comes back or does not.
                boolean possible = outcome != Outcome.KEPT || fate == Fate.MOVED || fate == Fate.COPIED;
                String key = "actor.merge.outcome." + MergeSaid.back(fate, outcome);
                assertTrue(!possible || messages.containsKey(key), key);
            }
        }
        assertNull(MergeSaid.back(Fate.MOVED, null), "Nothing while the merge stands");
    }
}
