package org.amur.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.lists.imports.ListImportService;
import org.amur.lists.imports.ListUploadFile;

/**
 * Creates releases of the EU list for tests in the container; each becomes current whichever test created the previous
 * one.
 */
@ApplicationScoped
public class EuReleases {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @Inject
    private ListImportService imports;

    @Inject
    private ListRepository releases;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Returns a date after that of every release. */
    public LocalDate next() {
        LocalDate last = entities.createQuery("select max(r.published) from ListRelease r where r.list = :list", LocalDate.class)
                .setParameter("list", OfficialList.EU_FSF).getSingleResult();
        return last == null ? FIRST : last.plusDays(1);
    }

    /**
     * @param parties all parties of the list
     *
     * @return id of the release
     */
    public long make(LocalDate day, String parties) {
        byte[] file = ("<export generationDate='" + day + "T00:00:00'>" + parties + "</export>")
                .getBytes(StandardCharsets.UTF_8);
        AtomicLong release = new AtomicLong();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN), () -> {
            release.set(imported(file));
            if (releases.release(release.get()).isWaiting()) {
                imports.confirm(release.get());
            }
        });
        return release.get();
    }

    private long imported(byte[] file) {
        try {
            return imports.record(imports.keep(OfficialList.EU_FSF, null,
                    List.of(ListUploadFile.of("eu.xml", new ByteArrayInputStream(file)))), read -> { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
