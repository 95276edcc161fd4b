package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.amur.history.ChangeMark;
import org.amur.history.ChangeMarks;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** A plan is computed, or taken from the cache. */
class PlanCacheTest {

    private static final ImportPlan PLAN = new ImportPlan(null, null, List.of(), List.of(), null, List.of());

    private final CountedMarks marks = new CountedMarks();
    private final AtomicLong now = new AtomicLong();
    private final PlanCache plans = new PlanCache(marks, now::get);
    private final ImportFile file = new ImportFile("anna", "table.csv", "1".getBytes(StandardCharsets.UTF_8));
    private int worked;

    @Test
    void aPlanIsReusedUntilAnythingChanges() {
        assertEquals(1, workedAfter(file));
        assertEquals(1, workedAfter(file));
        marks.changes++;
        assertEquals(2, workedAfter(file));
        assertEquals(2, workedAfter(file));
    }

    @Test
    void aPlanBelongsToOneFileAndReading() {
        ImportFile other = new ImportFile("anna", "table.csv", "1".getBytes(StandardCharsets.UTF_8));
        assertEquals(1, workedAfter(file));
        assertEquals(2, workedAfter(other));
        assertEquals(3, workedAfter(file));
        file.setSource(7L, PartialDate.parse("2024"));
        assertEquals(4, workedAfter(file));
        plans.forget(other);
        assertEquals(4, workedAfter(file));
        plans.forget(file);
        assertEquals(5, workedAfter(file));
    }

    @Test
    void aPlanExpiresTenMinutesAfterItsLastUse() {
        assertEquals(1, workedAfter(file));
        now.addAndGet(PlanCache.UNUSED.minusSeconds(1).toNanos());
        assertEquals(1, workedAfter(file));
        now.addAndGet(PlanCache.UNUSED.minusSeconds(1).toNanos());
        assertEquals(1, workedAfter(file));
        now.addAndGet(PlanCache.UNUSED.plusSeconds(1).toNanos());
        assertEquals(2, workedAfter(file));
    }

    /** After very large imports it is unknown whether more was recorded since. */
    @Test
    void aPlanIsNotReusedAfterTooManyChanges() {
        marks.changes = ChangeMark.MAX_COUNTED + 1;
        assertEquals(1, workedAfter(file));
        assertEquals(2, workedAfter(file));
        marks.changes = ChangeMark.MAX_COUNTED;
        assertEquals(3, workedAfter(file));
        assertEquals(3, workedAfter(file));
    }

    private int workedAfter(ImportFile asked) {
        plans.of(asked, () -> {
            worked++;
            return PLAN;
        });
        return worked;
    }

    /** Marks of a record with this many changes. */
    private static final class CountedMarks extends ChangeMarks {

        private int changes;

        @Override
        public ChangeMark now() {
            return new ChangeMark(OffsetDateTime.MIN, changes);
        }

        @Override
        public boolean isStill(ChangeMark mark) {
            return mark.isUsable() && mark.changes() == changes;
        }
    }
}
