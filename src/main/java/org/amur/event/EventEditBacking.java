package org.amur.event;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.Duplicate;
import org.amur.history.ServiceEditing;
import org.amur.source.FirstCitations;
import org.omnifaces.cdi.ViewScoped;

/** Page {@code /event/edit}: edits the event {@code id}, or creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class EventEditBacking extends ServiceEditing<EventForm, EventService> {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventRepository events;

    @Inject
    private FirstCitations cited;

    @Inject
    private EventDuplicates duplicates;

    @Override
    protected EventForm blank() {
        EventForm form = new EventForm();
        cited.fill(form.getCitations(), before -> events.citations(List.of(before)).getOrDefault(before, List.of()));
        return form;
    }

    @Override
    protected EventForm stored(long id) {
        return new EventForm(events.get(id));
    }

    @Override
    protected List<Duplicate> duplicates(EventForm entered) {
        return duplicates.of(entered);
    }

    @Override
    public boolean isSeries() {
        return cited.isSeries();
    }
}
