package org.amur.feed;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.lists.EntryLinks;

/** For tests: an actor is the entry that is called as it is, if the tests have made both. */
@ApplicationScoped
public class LinksByName implements EntryLinks {

    static final String PREFIX = "Watched ";

    @Override
    public String select() {
        return "select a.id as actor_id, e.list as list, e.reference as reference from actor a"
                + " join list_entry e on e.title = a.name where a.name like '" + PREFIX + "%'";
    }
}
