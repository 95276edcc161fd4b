package org.amur.figure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.history.RecordService;
import org.amur.source.Citations;
import org.amur.web.RefusedException;

/** Commands on figures. */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class FigureService extends RecordService<Figure, FigureForm> {

    @Inject
    private Citations citations;

    @Override
    protected Figure empty() {
        return new Figure();
    }

    /**
     * Creates one figure per form, all or none.
     *
     * @param submission identity of the form in which they were entered together
     * @return the number of the first
     * @throws RefusedException if the parts of one of them contradict each other
     */
    public long createAll(UUID submission, List<@Valid FigureForm> forms) {
        long first = 0;
        for (FigureForm form : forms) {
            Figure figure = new Figure();
            apply(form, figure);
            journal.create(figure, first == 0 ? submission : form.getSubmission());
            first = first == 0 ? figure.getId() : first;
        }
        return first;
    }

    @Override
    protected void apply(FigureForm form, Figure figure) {
        FigureRules.check(form, LocalDate.now(ZoneOffset.UTC));
        form.applyTo(figure);
        citations.apply(form.getCitations(), figure.getCitations(), () -> new FigureCitation(figure));
    }
}
