package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.amur.intake.text.ArticleText;

/** Finds the actors that a text mentions. Prepared once for the actors of the record; safe for concurrent use. */
public final class ActorReader {

    private final KnownNames index;

    public ActorReader(List<KnownActor> known) {
        index = new KnownNames(known);
    }

    /** Returns all mentions in text order, none inside another; the states of a compound share its place. */
    public List<ActorMention> read(ArticleText article) {
        Reading text = new Reading(article);
        CountryRefs countries = new CountryRefs(text, index.vocabulary().countries());
        List<Find> names = new ArrayList<>(new NameFinder(text, index).find());
        names.addAll(new Institutions(text, index, countries).find());
        List<Find> companies = new CompanyNames(text, countries, names).find();
        names.addAll(companies);
        TitlePhrases titles = new TitlePhrases(text, index, countries, names);
        List<Find> persons = new ArrayList<>(new PersonNames(text, index, titles, names).find());
        names.stream().filter(find -> find.subject().isPerson()).forEach(persons::add);
        List<Find> all = new ArrayList<>(names);
        all.addAll(persons);
        List<Find> shortNames = new ShortNames(text, index, titles, all).find();
        persons.addAll(shortNames);
        all.addAll(shortNames);
        all.addAll(ChineseStates.find(text, index, countries));
        all.addAll(new Seats(text, index).find());
        all.addAll(new OfficeTitles(text, index, countries, titles, persons).find());
        all.addAll(new OrganisationNames(text, index, countries, Stream.concat(persons.stream(), companies.stream()).toList()).find());
        all.addAll(new Administrations(text).find(all));
        Bylines bylines = new Bylines(text);
        all.removeIf(find -> bylines.isAuthor(text, find));
        return Mentions.of(text, all, index.holders());
    }
}
