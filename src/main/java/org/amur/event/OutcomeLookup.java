package org.amur.event;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Option;
import org.amur.web.Texts;

/** Autocompletion of events that fulfilled a plan. */
@Named
@RequestScoped
public class OutcomeLookup {

    private static final int COUNT = 10;

    @Inject
    private EventRepository events;

    public List<Option> complete(String typed) {
        return events.search(typed, COUNT).stream().filter(event -> event.getRealis() == Realis.HAPPENED)
                .map(event -> new Option(event.getId(), event.getTitle(), event.getDate().display(Texts.locale()))).toList();
    }
}
