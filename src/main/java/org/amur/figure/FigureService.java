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
     * @return the number of the new figure
     * @throws RefusedException if what was entered cannot be true together
     */
    public long create(@Valid FigureForm form) {
        Figure figure = new Figure();
        fill(figure, form);
        journal.create(figure, form.getSubmission());
        return figure.getId();
    }

    /**
     * Makes one figure of each form, all or none.
     *
     * @param submission of the form that they were entered in together
     * @return the number of the first
     * @throws RefusedException if what was entered in one of them cannot be true together
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
     * @return the number of the figure
     * @throws RefusedException if what was entered cannot be true together
     * @throws StaleException         if somebody else has saved the figure since the form was filled
     */
    public long update(@Valid FigureForm form) {
        Figure figure = records.get(Figure.class, form.getId(), form.getVersion());
        fill(figure, form);
        journal.update(figure, form.getWhy());
        return figure.getId();
    }

    /**
     * @param version the one that was looked at
     * @return the number of the change, by which it can be undone
     * @throws StillNeededException if anything refers to it
     * @throws StaleException       if somebody else has saved it since
     * @throws RefusedException     if a record begins to refer to it at this moment
     */
    public long delete(long id, int version) {
        return records.delete(Figure.class, id, version);
    }

    private void fill(Figure figure, FigureForm form) {
        FigureRules.check(form, LocalDate.now(ZoneOffset.UTC));
        figure.apply(form);
        citations.apply(form.getCitations(), figure.getCitations(), () -> new FigureCitation(figure));
    }
}
