package org.amur.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;

/** Commands on sources. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class SourceService {

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Event<SourceRegraded> regraded;

    /**
     * Creates a source.
     *
     * @return id of the source
     */
    public long create(@Valid SourceForm form) {
        Source source = new Source();
        source.deriveFrom(origin(form, source));
        form.applyTo(source);
        journal.create(source, form.getSubmission());
        return source.getId();
    }

    /**
     * Updates a source.
     *
     * @return id of the source
     * @throws StaleException if another user has saved the source since the form was filled
     */
    public long update(@Valid SourceForm form) {
        Source source = records.get(Source.class, form.getId(), form.getVersion());
        SourceKind kind = source.getKind();
        Reliability reliability = source.getReliability();
        source.deriveFrom(origin(form, source));
        form.applyTo(source);
        journal.update(source, form.getWhy());
        if (kind != source.getKind() || reliability != source.getReliability()) {
            regraded.fire(new SourceRegraded(source.getId(), kind, reliability, source.getKind(), source.getReliability()));
        }
        return source.getId();
    }

    /**
     * Deletes a source.
     *
     * @param version version seen by the user
     * @return id of the change, by which it can be undone
     * @throws StillNeededException if a record cites it or derives from it
     * @throws StaleException       if another user has saved it since
     * @throws RefusedException     if a reference to it is being added concurrently
     */
    public long delete(long id, int version) {
        return records.delete(Source.class, id, version);
    }

    /**
     * Returns the selected origin.
     *
     * @throws RefusedException if the source would derive from itself, directly or through others
     */
    private Source origin(SourceForm form, Source source) {
        if (form.getDerivesFrom() == null) {
            return null;
        }
        Source origin = records.getReferenced(Source.class, form.getDerivesFrom().id());
        if (Origins.chain(origin).contains(source)) {
            throw new RefusedException("derivesFrom", "source.derivesFrom.circular");
        }
        return origin;
    }
}
