package org.amur.network;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.event.EventRepository;
import org.amur.event.SharedEvents;

/** Section of the page of an actor: the actors with which it shares most events. */
@Named
@RequestScoped
public class ActorNetworkBacking {

    private static final int COUNT = 8;

    @Inject
    private EventRepository events;

    private List<SharedEvents> partners;

    public List<SharedEvents> of(long id) {
        if (partners == null) {
            partners = events.partners(id, COUNT);
        }
        return partners;
    }
}
