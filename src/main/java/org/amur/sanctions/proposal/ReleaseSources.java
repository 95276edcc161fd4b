package org.amur.sanctions.proposal;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.database.SqlState;
import org.amur.lists.ListRelease;
import org.amur.lists.ReleaseCitation;
import org.amur.source.Reliability;
import org.amur.source.Source;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;
import org.amur.web.Option;
import org.amur.web.RefusedException;
import org.amur.web.Texts;

/** Sources for citing releases, created when the first entry of a release is accepted. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReleaseSources {

    private static final int MAX_TITLE_LENGTH = 500;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private SourceService sources;

    /** @throws RefusedException if another user is creating it */
    Option of(ListRelease release) {
        ReleaseSource known = entities.find(ReleaseSource.class, release.getId());
        Source source = known == null ? null : entities.find(Source.class, known.getSource());
        if (source != null) {
            return new Option(source.getId(), source.getTitle(), source.getPublisher());
        }
        SourceForm form = form(release);
        long made = sources.create(form);
        if (known == null) {
            entities.persist(new ReleaseSource(release.getId(), made));
        } else {
            known.assign(made);
        }
        flush();
        return new Option(made, form.getTitle(), form.getPublisher());
    }

    private void flush() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw SqlState.UNIQUE_VIOLATION.isIn(e) ? new RefusedException(null, "proposal.list.atThisMoment") : e;
        }
    }

    private static SourceForm form(ListRelease release) {
        SourceForm form = new SourceForm();
        form.setTitle(ShortText.to(ReleaseCitation.title(release), MAX_TITLE_LENGTH));
        form.setKind(SourceKind.OFFICIAL_LIST);
        form.setPublisher(Texts.get(Locale.ENGLISH, "lists.publisher." + release.getList().name()));
        form.setPublished(release.getPublished() == null ? null : PartialDate.of(release.getPublished()));
        form.setRetrieved(release.getRetrievedAt().toLocalDate());
        form.setReliability(Reliability.A);
        form.setNote(release.getFileNames() + "; SHA-256: " + release.getSha256());
        return form;
    }
}
