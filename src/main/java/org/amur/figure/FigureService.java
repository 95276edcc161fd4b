package org.amur.figure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.source.Citations;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;

/** Commands on figures. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class FigureService {

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Citations citations;

    /**
     * Creates a figure.
     *
     * @return the number of the new figure
     * @throws RefusedException if the parts contradict each other
     */
    public long create(@Valid FigureForm form) {
        Figure figure = new Figure();
        fill(figure, form);
        journal.create(figure, form.getSubmission());
        return figure.getId();
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
            fill(figure, form);
            journal.create(figure, first == 0 ? submission : form.getSubmission());
            first = first == 0 ? figure.getId() : first;
        }
        return first;
    }

    /**
     * Changes a figure.
     *
     * @return the number of the figure
     * @throws RefusedException if the parts contradict each other
     * @throws StaleException if another user has saved the figure since the form was filled
     */
    public long update(@Valid FigureForm form) {
        Figure figure = records.get(Figure.class, form.getId(), form.getVersion());
        fill(figure, form);
        journal.update(figure, form.getWhy());
        return figure.getId();
    }

    /**
     * Deletes a figure.
     *
     * @param version the one that the user saw
     * @return the number of the change, by which it can be undone
     * @throws StillNeededException if another record refers to it
     * @throws StaleException if another user has saved it since
     * @throws RefusedException if a record begins to refer to it at this moment
     */
    public long delete(long id, int version) {
        return records.delete(Figure.class, id, version);
    }

    private void fill(Figure figure, FigureForm form) {
        FigureRules.check(form, LocalDate.now(ZoneOffset.UTC));
        form.applyTo(figure);
        citations.apply(form.getCitations(), figure.getCitations(), () -> new FigureCitation(figure));
    }
}
