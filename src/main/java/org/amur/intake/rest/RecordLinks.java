package org.amur.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.history.RecordKinds;
import org.amur.rest.RecordApis;
import org.amur.settings.PublicAddress;

/** Addresses of the records that articles propose or repeat. */
@RequestScoped
public class RecordLinks {

    @Inject
    private RecordKinds kinds;

    @Inject
    private RecordApis apis;

    @Inject
    private HttpServletRequest request;

    LinkedRecord of(String kind, long id, String title) {
        String base = PublicAddress.base(request);
        return new LinkedRecord(
                kind,
                id,
                title,
                apis.addressOf(kind, id).map(base::concat).orElse(null),
                base + kinds.get(kind).viewAddress(id).substring(1));
    }
}
