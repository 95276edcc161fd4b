package org.amur.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.source.Credibility;
import org.amur.trade.FigureForm;
import org.amur.trade.FigureService;
import org.amur.trade.file.DraftCitation;
import org.amur.trade.file.FigureDraft;
import org.amur.trade.file.FigureFile;
import org.amur.trade.file.ParsedFigures;

/** Enters the trade figures of a fresh install from files of Amur's own layout, whose sources are keys of the seed. */
@Dependent
class FigureSeed {

    private static final List<String> FILES = List.of("figures.csv", "figures-gacc-cny.csv", "figures-fts.csv",
            "figures-dots.csv");

    @Inject
    private FigureService service;

    void plant(SeedKeys keys) {
        FILES.forEach(file -> read(file).drafts().forEach(draft -> plant(draft, keys)));
    }

    private static ParsedFigures read(String file) {
        try (InputStream in = SeedFile.open(file)) {
            ParsedFigures figures = FigureFile.read(in, LocalDate.now());
            if (!figures.acceptable()) {
                throw new IllegalStateException(file + " of the seed has problems: " + figures.problems());
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void plant(FigureDraft draft, SeedKeys keys) {
        FigureForm form = new FigureForm(draft.statement());
        cite(form.getCitations(), draft.citation(), keys);
        service.create(form);
    }

    private static void cite(CitationRows citations, DraftCitation draft, SeedKeys keys) {
        citations.add();
        CitationForm row = citations.getRows().get(0);
        row.setSource(keys.get("source", draft.source()));
        row.setLocator(draft.locator());
        row.setQuotation(draft.quotation());
        row.setCredibility(draft.credibility() == null ? Credibility.PROBABLY_TRUE : Credibility.of(draft.credibility()));
    }
}
