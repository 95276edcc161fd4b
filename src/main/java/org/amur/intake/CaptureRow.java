package org.amur.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.amur.intake.text.TextLanguage;

/**
 * Capture in a list.
 *
 * @param originName of the feed; null otherwise
 */
public record CaptureRow(
        Long id,
        String title,
        String publisher,
        LocalDate published,
        TextLanguage language,
        String capturedBy,
        OffsetDateTime capturedAt,
        String fileName,
        String address,
        CaptureState state,
        CaptureOrigin origin,
        String originName,
        int relevance) {

    public CaptureRow {
        capturedAt = capturedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
