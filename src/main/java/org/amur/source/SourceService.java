package org.amur.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.amur.access.Roles;
import org.amur.history.RecordService;

/** Commands on sources. */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class SourceService extends RecordService<Source, SourceForm> {

    @Inject
    private Event<SourceRegraded> regraded;

    @Override
    protected Source empty() {
        return new Source();
    }

    @Override
    public long update(SourceForm form) {
        Source source = records.get(Source.class, form.getId(), form.getVersion());
        SourceKind kind = source.getKind();
        Reliability reliability = source.getReliability();
        long id = super.update(form);
        if (kind != source.getKind() || reliability != source.getReliability()) {
            regraded.fire(new SourceRegraded(id, kind, reliability, source.getKind(), source.getReliability()));
        }
        return id;
    }

    @Override
    protected void apply(SourceForm form, Source source) {
        SourceStatus before = source.getStatus();
        form.applyTo(source);
        if (before != source.getStatus()) {
            source.changeStatus(journal.instant());
        }
    }
}
