package org.amur.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.lists.OfficialList;
import org.amur.lists.imports.ListImportService;
import org.amur.lists.imports.ListUploadFile;

/**
 * Seed of one release of an official list, imported like an upload: OFAC's consolidated (non-SDN) list of 19 December
 * 2025, a work of the US government in the public domain.
 */
@Dependent
class ListSeed {

    static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 19);
    static final String FILE = "us-consolidated-2025-12-19.zip";

    @Inject
    private ListImportService service;

    void plant() {
        try (InputStream zip = SeedFile.open(FILE)) {
            String token = service.keep(OfficialList.US_CONSOLIDATED, PUBLISHED, List.of(ListUploadFile.of(FILE, zip)));
            service.record(token, parties -> { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
