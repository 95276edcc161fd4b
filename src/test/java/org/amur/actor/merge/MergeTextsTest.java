package org.amur.actor.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.amur.web.Texts;
import org.junit.jupiter.api.Test;

class MergeTextsTest {

    @Test
    void keysFollowKindAndFate() {
        assertEquals("PARTICIPATION.MET", MergeTexts.done("PARTICIPATION", Fate.MET, true));
        assertEquals("DESIGNATION.MOVED.met", MergeTexts.done("DESIGNATION", Fate.MOVED, true));
        assertNull(MergeTexts.done("PARTICIPATION", null, false), "Of what came later nothing is said");
    }

    @Test
    void everyOutcomeHasASentence() {
        for (Fate fate : List.of(Fate.MOVED, Fate.COPIED, Fate.MET, Fate.YIELDED, Fate.SELF)) {
            for (UnmergeOutcome outcome : UnmergeOutcome.values()) {
                // An ended row is either restored or not.
                boolean possible = outcome != UnmergeOutcome.KEPT || fate == Fate.MOVED || fate == Fate.COPIED;
                String key = "merge.outcome." + MergeTexts.back(fate, outcome);
                assertTrue(!possible || Texts.has(key), key);
            }
        }
        assertNull(MergeTexts.back(Fate.MOVED, null), "Nothing while the merge stands");
    }
}
