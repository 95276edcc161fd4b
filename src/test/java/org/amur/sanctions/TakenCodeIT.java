package org.amur.sanctions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.amur.ServerTests;
import org.amur.LogRecords;
import org.amur.SameMoment;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.history.CannotRestoreException;
import org.amur.history.Restoration;
import org.amur.sanctions.authority.Authority;
import org.amur.sanctions.authority.AuthorityForm;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.authority.AuthorityService;
import org.amur.sanctions.programme.ProgrammeForm;
import org.amur.sanctions.programme.ProgrammeService;
import org.amur.source.CitationRows;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceService;
import org.amur.web.Option;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;

/** The second of two concurrent commands with one code is refused with a message. */
class TakenCodeIT extends ServerTests {

    @Inject
    private AuthorityService authorities;

    @Inject
    private AuthorityRepository authorityRows;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private SourceService sources;

    @Inject
    private Restoration restoration;

    @Inject
    private Caller caller;

    @Resource
    private ManagedExecutorService threads;

    private final String code = UUID.randomUUID().toString().replace("-", "").substring(0, 18).toUpperCase();

    @Test
    void concurrentAuthoritiesWithOneCodeAreRefused() throws Exception {
        SameMoment moment = new SameMoment(threads);
        try (LogRecords pool = new LogRecords("org.jboss.jca")) {
            assertRefused("sanctions.authority.code.taken", moment.failureOfOne(
                () -> as("anna", () -> authorities.create(checkedTogether(moment, code))),
                () -> as("boris", () -> authorities.create(checkedTogether(moment, code)))));
            assertEquals(List.of(), pool.messages());
        }
    }

    @Test
    void concurrentChangesToOneCodeAreRefused() throws Exception {
        Authority first = authority(code.substring(1));
        Authority second = authority(code.substring(2));
        SameMoment moment = new SameMoment(threads);
        assertRefused("sanctions.authority.code.taken", moment.failureOfOne(
            () -> as("anna", () -> authorities.update(checkedTogether(moment, first))),
            () -> as("boris", () -> authorities.update(checkedTogether(moment, second)))));
    }

    @Test
    void concurrentProgrammesWithOneCodeAreRefused() throws Exception {
        Option authority = new Option(authority(code).getId(), code);
        SourceForm source = new SourceForm();
        source.setKind(SourceKind.NEWS_ARTICLE);
        source.setTitle("Source " + code);
        source.setPublisher("A gazette");
        source.setReliability(Reliability.A);
        Option cited = new Option(as("anna", () -> sources.create(source)), source.getTitle());
        SameMoment moment = new SameMoment(threads);
        assertRefused("sanctions.programme.code.taken", moment.failureOfOne(
            () -> as("anna", () -> programmes.create(checkedTogether(moment, authority, cited))),
            () -> as("boris", () -> programmes.create(checkedTogether(moment, authority, cited)))));
    }

    @Test
    void deletedAuthorityIsNotRestoredIfItsCodeIsTaken() {
        long id = authority(code).getId();
        long deletion = as("anna", () -> authorities.delete(id, 1));
        authority(code);
        assertThrows(CannotRestoreException.class, () -> as("anna", () -> restoration.undo(deletion).getId()));
    }

    private Authority authority(String code) {
        AuthorityForm form = new AuthorityForm();
        form.setCode(code);
        form.setName("Authority " + code);
        return authorityRows.get(as("anna", () -> authorities.create(form)));
    }

    /** The form's id is read between check and write. */
    private static AuthorityForm checkedTogether(SameMoment moment, String code) {
        AuthorityForm form = new AuthorityForm() {

            private static final long serialVersionUID = 1L;

            @Override
            public UUID getSubmission() {
                moment.meet();
                return super.getSubmission();
            }
        };
        form.setCode(code);
        form.setName("One of two");
        return form;
    }

    private AuthorityForm checkedTogether(SameMoment moment, Authority authority) {
        AuthorityForm form = new AuthorityForm(authority) {

            private static final long serialVersionUID = 1L;

            @Override
            public String getWhy() {
                moment.meet();
                return super.getWhy();
            }
        };
        form.setCode(code);
        return form;
    }

    /** The form's citations are first read between check and write. */
    private static ProgrammeForm checkedTogether(SameMoment moment, Option authority, Option cited) {
        CitationRows citations = new CitationRows();
        citations.add();
        citations.getRows().get(0).setSource(cited);
        citations.getRows().get(0).setCredibility(Credibility.CONFIRMED);
        ProgrammeForm form = new ProgrammeForm() {

            private static final long serialVersionUID = 1L;

            private boolean asked;

            @Override
            public CitationRows getCitations() {
                if (!asked) {
                    asked = true;
                    moment.meet();
                }
                return citations;
            }
        };
        form.setAuthority(authority);
        form.setCode("FRAME");
        form.setName("One of two");
        return form;
    }

    private static void assertRefused(String key, Throwable failure) {
        var refusal = assertInstanceOf(RefusedException.class, failure).getRefusals().get(0);
        assertEquals("code", refusal.field());
        assertEquals(key, refusal.key());
    }

    private <T> T as(String name, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(name, Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }
}
