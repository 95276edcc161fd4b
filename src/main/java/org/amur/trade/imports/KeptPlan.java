package org.amur.trade.imports;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.AsOf;
import org.amur.history.RecordMark;
import org.amur.history.RecordMarks;

/**
 * The plan that was worked out last, for whoever has looked at it and imports the file then: a file of 100,000 figures takes seconds to
 * be read and held against the record. It holds as long as nothing has changed that it comes of, else another is worked out: what was
 * said of the file, the day, and the whole record, sources and kept mappings included. There is one, and where memory is short none.
 */
@ApplicationScoped
class KeptPlan {

    @Inject
    private RecordMarks marks;

    private final AtomicReference<SoftReference<Kept>> last = new AtomicReference<>(new SoftReference<>(null));

    /** @param file of which the plan is asked for; its content never changes */
    ImportPlan of(ImportFile file, Supplier<ImportPlan> worked) {
        // Nothing is imported on a past day: what the record had then nobody will ask for again.
        if (AsOf.day().isPresent()) {
            return worked.get();
        }
        Asked asked = Asked.of(file);
        Kept kept = last.get().get();
        if (kept != null && kept.asked.equals(asked) && marks.isStill(kept.mark)) {
            return kept.plan;
        }
        RecordMark mark = marks.now();
        ImportPlan plan = worked.get();
        last.set(new SoftReference<>(new Kept(asked, mark, plan)));
        return plan;
    }

    /** Of a file that is imported or thrown away. */
    void forget(ImportFile file) {
        SoftReference<Kept> reference = last.get();
        Kept kept = reference.get();
        if (kept != null && kept.asked.token.equals(file.getToken())) {
            last.compareAndSet(reference, new SoftReference<>(null));
        }
    }

    private record Kept(Asked asked, RecordMark mark, ImportPlan plan) {
    }

    /** All that a plan depends on but the record. */
    private record Asked(String token, FileReading reading, LocalDate today) {

        static Asked of(ImportFile file) {
            return new Asked(file.getToken(), file.fileReading(), LocalDate.now(ZoneOffset.UTC));
        }
    }
}
