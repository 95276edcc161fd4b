package org.amur.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.amur.intake.text.TextLanguage;

/** Capture in a list. */
public record CaptureRow(Long id, String title, String publisher, LocalDate published, TextLanguage language, String capturedBy,
        OffsetDateTime capturedAt, String fileName, String address, int relevance) {

    public CaptureRow {
        capturedAt = capturedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
