package org.amur.event;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.ActorName;
import org.amur.actor.ActorRepository;
import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.history.RecordView;
import org.amur.source.Origins;
import org.amur.source.SourceReferences;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Page {@code /event/view?id=}: an event, its citations, its neighbours in time, and its latest changes. */
@Named
@RequestScoped
public class EventViewBacking extends RecordView implements Citable {

    @Inject
    @Param
    private Integer version;

    @Inject
    @Param
    private String why;

    /** True if the page was opened from the review queue, and leads on to its next event. */
    @Inject
    @Param
    private Boolean review;

    @Inject
    private ReviewQueue queue;

    @Inject
    private EventRepository events;

    @Inject
    private NearestEvents nearest;

    @Inject
    private ActorRepository actors;

    @Inject
    private EventService service;

    @Inject
    private Caller caller;

    private Event event;
    private List<Participation> participants;
    private List<Long> involved;
    private Map<Long, List<ActorName>> names;
    private List<EventCitation> citations;
    private NearestEvents.Nearest near;
    private Authors authors;
    private EventRow next;
    private Event outcome;
    private List<EventRow> plans;

    @Override
    protected String kind() {
        return EventRecordKind.CODE;
    }

    @Override
    protected void read(long id) {
        event = events.get(id);
        participants = events.participants(List.of(id)).getOrDefault(id, List.of());
        involved = participants.stream().map(each -> each.getActor().getId()).toList();
        names = actors.names(involved);
        citations = events.citations(List.of(id)).getOrDefault(id, List.of());
        near = nearest.of(id, event.getDate().getEarliest(), involved);
        outcome = event.getRealis() == Realis.PLANNED ? events.outcomes(List.of(id)).get(id) : null;
        plans = event.getRealis() == Realis.HAPPENED ? events.plans(id) : List.of();
        authors = event.isPublished() ? null : events.authors(List.of(id)).get(id);
        next = isReview() && caller.isInRole(Roles.EDITOR) ? queue.after(id).orElse(null) : null;
    }

    /** Deletes the event and offers the undo on the list; refused while other records refer to it. */
    public String delete() {
        return delete("/event/list", service::delete);
    }

    public String submit() {
        return say("event.submit.said", () -> service.submit(id(), shown()));
    }

    public String publish() {
        return say("event.publish.said", () -> service.publish(id(), shown()));
    }

    public String withdraw() {
        if (why == null || why.isBlank()) {
            Messages.addGlobalError("{0}", Texts.get("event.withdraw.why"));
            return null;
        }
        return say("event.withdraw.said", () -> service.withdraw(id(), shown(), why));
    }

    /** Returns the version seen by the user; a form without it was not sent by this page. */
    private int shown() {
        if (version == null) {
            throw new StaleException();
        }
        return version;
    }

    private String say(String done, Runnable command) {
        try {
            command.run();
            if (!isReview()) {
                Messages.addFlashGlobalInfo("{0}", Texts.get(done));
                return "/event/view?faces-redirect=true&id=" + id();
            }
            Messages.addFlashGlobalInfo("{0}", Texts.get("event.review.said", event.getTitle(), Texts.get(done)));
            return next == null ? "/event/review?faces-redirect=true" : "/event/view?faces-redirect=true&review=true&id=" + next.getId();
        } catch (RefusedException e) {
            Refusals.show(e);
        } catch (StaleException e) {
            Messages.addGlobalError("{0}", Texts.get("event.status.stale"));
        }
        return null;
    }

    public Event getEvent() {
        return event;
    }

    /** Tells whether the user may publish the event, or another editor must. */
    public boolean isPublishable() {
        return authors != null && authors.mayPublish(caller.name());
    }

    /** Tells whether the user may publish an event of their own, because the operator permits it. */
    public boolean isPublishableAlone() {
        return isPublishable() && authors.include(caller.name());
    }

    public List<Participation> getParticipants() {
        return participants;
    }

    /** Returns the ids of the participants. */
    public List<Long> getInvolved() {
        return involved;
    }

    /** Returns an actor's names in other scripts. */
    public List<String> namesOf(long actor) {
        return ActorName.inOtherScripts(names.getOrDefault(actor, List.of()));
    }

    public List<EventCitation> getCitations() {
        return citations;
    }

    /** Returns the first citation with a quotation; null if there is none. */
    public EventCitation getQuoted() {
        return citations.stream().filter(each -> each.getQuotation() != null).findFirst().orElse(null);
    }

    /** Returns the name of the topic; null if there is none. */
    public String getTopic() {
        return event.getContext() == null ? null : EventTopic.name(event.getContext());
    }

    public Origins getOrigins() {
        return Origins.of(citations);
    }

    /** Returns the nearest earlier event that shares an actor; null if there is none. */
    public EventRow getBefore() {
        return near.before();
    }

    /** Returns the nearest later event that shares an actor; null if there is none. */
    public EventRow getAfter() {
        return near.after();
    }

    /** Returns the event that fulfilled this plan; null if there is none. */
    public Event getOutcome() {
        return outcome;
    }

    /** Returns the plans that this event fulfilled. */
    public List<EventRow> getPlans() {
        return plans;
    }

    public boolean isReview() {
        return Boolean.TRUE.equals(review);
    }

    /** Returns the next event in the review queue; null if there is none, or the page was not opened from there. */
    public EventRow getNext() {
        return next;
    }

    @Override
    public String citedTitle() {
        return event.getTitle() + " (" + event.getDate().display(Texts.locale()) + ")";
    }

    @Override
    public List<Reference> citedSources() {
        return SourceReferences.of(citations);
    }
}
