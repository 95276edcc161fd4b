package org.amur.search;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorRepository;
import org.amur.actor.ActorRow;
import org.amur.event.EventRepository;
import org.amur.event.EventRow;
import org.amur.figure.FigureRepository;
import org.amur.figure.FigureRow;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.sanctions.measure.MeasureRow;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.sanctions.programme.ProgrammeRow;
import org.amur.source.SourceRepository;
import org.amur.source.SourceRow;
import org.amur.text.SearchTerms;
import org.omnifaces.cdi.Param;

/** Page {@code /search?q=}: the first results of each kind of record, in nine statements. */
@Named
@RequestScoped
public class SearchBacking {

    private static final int COUNT = 8;

    @Inject
    @Param
    private String q;

    @Inject
    private ActorRepository actors;

    @Inject
    private EventRepository events;

    @Inject
    private MeasureRepository measures;

    @Inject
    private DesignationRepository designations;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private FigureRepository figures;

    @Inject
    private SourceRepository sources;

    private List<ActorRow> foundActors = List.of();
    private List<EventRow> foundEvents = List.of();
    private List<MeasureRow> foundMeasures = List.of();
    private List<DesignationRow> foundDesignations = List.of();
    private List<ProgrammeRow> foundProgrammes = List.of();
    private List<AuthorityRow> foundAuthorities = List.of();
    private List<FigureRow> foundFigures = List.of();
    private List<SourceRow> foundSources = List.of();

    @PostConstruct
    void load() {
        if (isAsked()) {
            foundActors = actors.search(q, COUNT);
            foundEvents = events.search(q, COUNT);
            foundMeasures = measures.search(q, COUNT);
            foundDesignations = designations.search(q, COUNT);
            foundProgrammes = programmes.search(q, COUNT);
            foundAuthorities = authorities.search(q, COUNT);
            foundFigures = figures.search(q, COUNT);
            foundSources = sources.search(q, COUNT);
        }
    }

    /** Tells whether the text has a letter or a digit. */
    public boolean isAsked() {
        return q != null && !SearchTerms.query(q).isEmpty();
    }

    public boolean isFound() {
        return !Stream.of(foundActors, foundEvents, foundMeasures, foundDesignations, foundProgrammes, foundAuthorities,
                foundFigures, foundSources).allMatch(List::isEmpty);
    }

    public String getQ() {
        return q;
    }

    public List<ActorRow> getActors() {
        return foundActors;
    }

    public List<EventRow> getEvents() {
        return foundEvents;
    }

    public List<MeasureRow> getMeasures() {
        return foundMeasures;
    }

    public List<DesignationRow> getDesignations() {
        return foundDesignations;
    }

    public List<ProgrammeRow> getProgrammes() {
        return foundProgrammes;
    }

    public List<AuthorityRow> getAuthorities() {
        return foundAuthorities;
    }

    public List<FigureRow> getFigures() {
        return foundFigures;
    }

    public List<SourceRow> getSources() {
        return foundSources;
    }
}
