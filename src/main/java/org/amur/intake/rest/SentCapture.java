package org.amur.intake.rest;

import java.time.format.DateTimeFormatter;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;

import org.amur.intake.CaptureRow;
import org.amur.settings.PublicAddress;

/** Capture as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentCapture(
        long id,
        String page,
        String title,
        String publisher,
        String published,
        String language,
        String address,
        String state,
        String origin,
        String feed,
        String addedBy,
        String addedAt,
        int relevance) {

    static SentCapture of(CaptureRow row, HttpServletRequest request) {
        return new SentCapture(
                row.id(),
                PublicAddress.base(request) + "intake/read?id=" + row.id(),
                row.title(),
                row.publisher(),
                row.published() == null ? null : row.published().toString(),
                row.language().name(),
                row.address(),
                row.state().name(),
                row.origin().name(),
                row.originName(),
                row.capturedBy(),
                row.capturedAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                row.relevance());
    }
}
