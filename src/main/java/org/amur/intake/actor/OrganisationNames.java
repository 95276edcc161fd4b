package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.amur.actor.ActorKind;

/** Finds organisations that neither record nor lexicon has, in all three languages, and media by their Internet addresses. */
final class OrganisationNames {

    private final Reading text;
    private final boolean[] taken;
    private final Map<String, Subject> organisations = new LinkedHashMap<>();
    private final List<Find> finds = new ArrayList<>();
    private final List<OrganisationFinder> finders;

    /** Finds organisations whose names begin at a word. */
    interface OrganisationFinder {

        /** Returns the index after the name; the given one if no name begins there. */
        int read(int at);
    }

    OrganisationNames(Reading text, KnownNames index, CountryRefs countries, List<Find> persons) {
        this.text = text;
        taken = new boolean[text.size() + 1];
        persons.forEach(find -> Arrays.fill(taken, find.from(), find.to(), true));
        finders = List.of(
                new LatinOrganisations(text, index.vocabulary(), countries, this),
                new QuotedOrganisations(text, index.vocabulary(), this),
                new HanOrganisations(text, countries, this, index.names()),
                new WebMedia(text, index.vocabulary(), this));
    }

    List<Find> find() {
        int at = 0;
        while (at < text.size()) {
            int end = at;
            for (OrganisationFinder finder : finders) {
                end = taken[at] ? end : Math.max(end, finder.read(at));
            }
            at = Math.max(at + 1, end);
        }
        return finds;
    }

    /** Tells whether a word is of a person's name. */
    boolean isPerson(int at) {
        return at >= 0 && at < taken.length && taken[at];
    }

    int add(int from, int to, ActorKind kind, String country) {
        String name = text.line(from, to);
        Subject organisation = organisations.computeIfAbsent(name, written -> Subject.unrecorded(kind, country, written));
        finds.add(new Find(from, to, organisation, ActorRule.NEW_NAME, name));
        return to;
    }
}
