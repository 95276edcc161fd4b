package org.amur.sanctions.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;

import org.amur.access.Roles;
import org.amur.history.RecordService;
import org.amur.sanctions.imposition.Measure;

/** Commands on publishers' programmes. */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class ListedProgrammeService extends RecordService<ListedProgramme, ListedProgrammeForm> {

    @Override
    protected ListedProgramme empty() {
        return new ListedProgramme();
    }

    @Override
    protected void apply(ListedProgrammeForm form, ListedProgramme programme) {
        Measure measure = form.getMeasure() == null ? null : records.getReferenced(Measure.class, form.getMeasure().id());
        programme.set(form.getList(), form.getCode(), form.getConcern(), measure);
    }
}
