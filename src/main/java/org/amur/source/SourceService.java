package org.amur.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.common.Dependents;
import org.amur.common.NotFoundException;
import org.amur.common.RefusedException;
import org.amur.common.Roles;
import org.amur.common.StaleException;
import org.amur.common.StillNeededException;
import org.amur.history.Journal;

/** Commands on sources. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class SourceService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    /** @return the number of the new source */
    public long create(@Valid SourceForm form) {
        Source source = new Source();
        source.apply(form, origin(form, source));
        journal.create(source, form.getSubmission());
        return source.getId();
    }

    /**
     * @return the number of the source
     * @throws StaleException if somebody else has saved the source since the form was filled
     */
    public long update(@Valid SourceForm form) {
        Source source = get(form.getId());
        if (source.getVersion() != form.getVersion()) {
            throw new StaleException();
        }
        source.apply(form, origin(form, source));
        journal.update(source, form.getWhy());
        return source.getId();
    }

    /**
     * @return the number of the change, by which it can be undone
     * @throws StillNeededException if anything cites it or derives from it
     */
    public long delete(long id, String why) {
        Source source = get(id);
        StillNeededException.throwIfAny(dependents, SourceRecord.CODE, id);
        return journal.delete(source, why).getId();
    }

    private Source get(long id) {
        Source source = entities.find(Source.class, id);
        if (source == null) {
            throw new NotFoundException(SourceRecord.CODE, id);
        }
        return source;
    }

    /** @throws RefusedException if the source would derive from itself, directly or through others */
    private Source origin(SourceForm form, Source source) {
        if (form.getDerivesFrom() == null) {
            return null;
        }
        Source origin = get(form.getDerivesFrom().getId());
        for (Source link = origin; link != null; link = link.getDerivesFrom()) {
            if (link == source) {
                throw new RefusedException("derivesFrom", "source.derivesFrom.circular");
            }
        }
        return origin;
    }
}
