package org.amur.event;

import java.util.List;
import java.util.stream.Stream;

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

    /** Removes the mode after a change of the type, if it is a mode of other types only. */
    public void changeType() {
        EventForm form = getForm();
        if (form.getType() == null || PloverCodes.isListed(form.getMode()) && !PloverCodes.isValid(form.getMode(), form.getType())) {
            form.setMode(null);
        }
    }

    /** Returns the modes to choose from: those of the type, and another one that the event has. */
    public List<String> getModes() {
        EventForm form = getForm();
        return choices(form.getType() == null ? List.of() : form.getType().getModes(), form.getMode());
    }

    /** Returns the topics to choose from: the known ones, and another one that the event has. */
    public List<String> getContexts() {
        return choices(EventTopic.ALL, getForm().getContext());
    }

    private static List<String> choices(List<String> listed, String present) {
        return Stream.concat(listed.stream(), Stream.ofNullable(present)).distinct().toList();
    }

    public String nameOf(String context) {
        return EventTopic.name(context);
    }

    @Override
    public boolean isSeries() {
        return cited.isSeries();
    }
}
