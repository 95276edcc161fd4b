package org.amur.rest;

import java.time.OffsetDateTime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordKinds;
import org.amur.settings.PublicAddress;

/** Changes of records as programs read them. */
@RequestScoped
public class ChangeAnswer {

    @Inject
    private ChangeRepository journal;

    @Inject
    private RecordKinds kinds;

    @Inject
    private RecordApis apis;

    @Inject
    private HttpServletRequest request;

    /**
     * Change.
     *
     * @param kind and {@code id} are those of the record
     * @param api  address of the record in the API; null if its kind has none
     */
    public record Change(
            long change,
            OffsetDateTime at,
            RecordChange.Action action,
            String by,
            String why,
            String title,
            String kind,
            long id,
            String api,
            String page) {
    }

    Change of(long change) {
        return of(journal.get(change));
    }

    Change of(RecordChange change) {
        String base = PublicAddress.base(request);
        return new Change(
                change.getId(),
                change.getAt(),
                change.getAction(),
                change.getBy(),
                change.getWhy(),
                change.getTitle(),
                change.getKind(),
                change.getRecordId(),
                apis.addressOf(change.getKind(), change.getRecordId()).map(base::concat).orElse(null),
                base + kinds.get(change.getKind()).viewAddress(change.getRecordId()).substring(1));
    }
}
