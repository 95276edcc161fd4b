package org.amur.sanctions.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.amur.lists.ListRelease;
import org.amur.lists.read.ListEntry.DateKind;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.source.Credibility;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;
import org.amur.web.Option;

/** Converts a list entry to a designation form: dates by their names in the list, and the release as citation. */
final class EntryDesignation {

    private static final int MAX_REASON_LENGTH = 2000;
    private static final int MAX_LOCATOR_LENGTH = 200;
    /** OFAC's name of the publication date of an entry. */
    private static final String PUBLISHED = "datePublished";
    /** Life-cycle kinds of list dates; other kinds are ambiguous. */
    private static final Map<DateKind, LifeCycleKind> KINDS = Map.of(DateKind.LISTED, LifeCycleKind.ON_LIST,
            DateKind.ENTERED, LifeCycleKind.ON_LIST, DateKind.EFFECTIVE, LifeCycleKind.EFFECTIVE, DateKind.STARTS,
            LifeCycleKind.EFFECTIVE, DateKind.AMENDED, LifeCycleKind.AMENDED);

    private final EntryFacts facts;
    private final EntryReleases releases;
    private final Function<ListRelease, Option> sources;

    /** @param sources source of each release */
    EntryDesignation(EntryFacts facts, EntryReleases releases, Function<ListRelease, Option> sources) {
        this.facts = facts;
        this.releases = releases;
        this.sources = sources;
    }

    /** Fills the form of a new designation. */
    void fill(DesignationForm form) {
        form.setReason(facts.reason().map(said -> ShortText.to(said, MAX_REASON_LENGTH))
                .orElse(null));
        add(form);
    }

    /**
     * Adds the dates for its measure to a form; without any date of listing, also the date first seen, citing the first
     * release with the party.
     */
    void add(DesignationForm form) {
        CitationForm citation = cite(form.getCitations(), sources.apply(releases.current()), facts.entry().getReference());
        List<String> names = names(form.getMeasure());
        for (EntryFacts.Day day : facts.dates()) {
            LifeCycleKind kind = day.said().endsWith(PUBLISHED) ? LifeCycleKind.PUBLISHED : KINDS.get(day.kind());
            if (kind != null && day.isOf(names)) {
                date(form, kind, day.date(), citation);
            }
        }
        boolean undated = form.getDates().getRows().stream().allMatch(row -> row.getKind() == LifeCycleKind.AMENDED);
        if (undated) {
            FirstSeen seen = releases.firstSeen(form.getMeasure().id());
            date(form, LifeCycleKind.FIRST_SEEN, seen.date(),
                    cite(form.getCitations(), sources.apply(seen.in()), facts.entry().getReference()));
        }
    }

    private List<String> names(Option measure) {
        Stream<String> codes = releases.programmes().stream().filter(each -> Long.valueOf(measure.id()).equals(each.measureId()))
                .map(ListedProgrammeRow::code);
        return Stream.concat(Stream.of(measure.label()), codes).toList();
    }

    /** Returns the date of publication; if unknown, of retrieval. */
    static LocalDate day(ListRelease release) {
        return release.getPublished() == null ? release.getRetrievedAt().toLocalDate() : release.getPublished();
    }

    /** Returns the form's citation of the source, added if missing. */
    static CitationForm cite(CitationRows citations, Option source, String reference) {
        return citations.getRows().stream().filter(row -> row.getSource() != null && row.getSource().equals(source)).findFirst()
                .orElseGet(() -> {
                    CitationForm citation = new CitationForm();
                    citation.setSource(source);
                    citation.setLocator(ShortText.to(reference, MAX_LOCATOR_LENGTH));
                    citation.setCredibility(Credibility.CONFIRMED);
                    citations.getRows().add(citation);
                    return citation;
                });
    }

    static void date(DesignationForm form, LifeCycleKind kind, PartialDate date, CitationForm citation) {
        List<LifeCycleDateForm> dates = new ArrayList<>(form.getDates().getRows());
        if (dates.stream().noneMatch(row -> row.getKind() == kind && date.equals(row.getDate()))) {
            LifeCycleDateForm row = new LifeCycleDateForm(form.getCitations());
            row.setKind(kind);
            row.setDate(date);
            row.setCitation(citation);
            form.getDates().getRows().add(row);
        }
    }
}
