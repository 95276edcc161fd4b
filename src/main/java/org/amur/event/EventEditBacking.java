package org.amur.event;

import java.io.Serializable;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Conflict;
import org.amur.common.RefusedException;
import org.amur.common.StaleException;
import org.amur.common.Texts;
import org.amur.history.Submissions;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

/** {@code /event/edit}: with {@code id} edits an event, without creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class EventEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param
    private Long id;

    @Inject
    private EventRepository events;

    @Inject
    private EventService service;

    @Inject
    private Submissions submissions;

    private EventForm form;
    private Conflict conflict;

    @PostConstruct
    void open() {
        form = id == null ? new EventForm() : new EventForm(events.get(id));
    }

    public String save() {
        try {
            long saved = form.isNew()
                    ? submissions.once(form.getSubmission(), () -> service.create(form))
                    : service.update(form);
            Messages.addFlashGlobalInfo("{0}", Texts.get(form.isNew() ? "common.said.created" : "common.said.saved"));
            return "/event/view?faces-redirect=true&id=" + saved;
        } catch (StaleException e) {
            Event theirs = events.get(form.getId());
            conflict = new Conflict(theirs.getModifiedBy(), new EventForm(theirs).facts(), form.facts());
        } catch (RefusedException e) {
            Messages.addError(e.getClientId(), "{0}", Texts.get(e.getKey()));
        }
        return null;
    }

    /** After a conflict: what is in the form replaces what was saved meanwhile. */
    public String keepMine() {
        form.setVersion(events.get(form.getId()).getVersion());
        conflict = null;
        return save();
    }

    /** After a conflict: the form starts again from what was saved meanwhile. */
    public void takeTheirs() {
        form = new EventForm(events.get(form.getId()));
        conflict = null;
    }

    public EventForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }
}
