package org.amur.screening.cases;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.lists.EntryLinks;

/** The actors that somebody has confirmed to be who an entry of an official list names. */
@ApplicationScoped
class CaseLinks implements EntryLinks {

    @Override
    public String select() {
        return "select actor_id, list, reference from screening_case where state = 'CONFIRMED'";
    }
}
