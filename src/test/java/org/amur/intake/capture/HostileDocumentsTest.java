package org.amur.intake.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Set;

import com.sun.management.ThreadMXBean;
import org.amur.intake.capture.CaptureException.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostileDocumentsTest {

    /** Bytes of everything that a reading creates, most of which is garbage at once. */
    private static final long MAX_ALLOCATED = 256L * 1024 * 1024;
    private static final Set<Reason> REASONS = Set.of(Reason.TOO_LARGE, Reason.EXPANDS, Reason.UNREADABLE, Reason.NO_TEXT);
    private static final Map<String, byte[]> DOCUMENTS = HostileDocuments.all();
    private static final String READ = "long title.pdf";

    @TestFactory
    Iterable<DynamicTest> aHostileDocumentIsRefusedWithoutFillingTheMemory() {
        return DOCUMENTS.keySet().stream().filter(name -> !name.equals(READ))
                .map(name -> DynamicTest.dynamicTest(name, () -> assertRefused(name))).toList();
    }

    private static void assertRefused(String name) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Reason reason = assertThrows(CaptureException.class, () -> CaptureReader.read(DOCUMENTS.get(name), name, null)).getReason();
        assertTrue(REASONS.contains(reason), reason.name());
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < MAX_ALLOCATED, () -> allocated + " bytes");
    }

    @Test
    void aTooLongTitleIsLeftOut() throws CaptureException {
        CapturedArticle read = CaptureReader.read(DOCUMENTS.get(READ), READ, null);
        assertEquals("The ministers met in Harbin.", read.text());
        assertEquals(null, read.title());
    }
}
