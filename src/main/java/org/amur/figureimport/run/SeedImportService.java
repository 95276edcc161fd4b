package org.amur.figureimport.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.amur.access.Roles;
import org.amur.figureimport.rows.FigureFile;
import org.amur.figureimport.rows.ParsedFigures;
import org.amur.source.Credibility;

/** Imports whole files that come with Amur. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class SeedImportService {

    @Inject
    private FigureWriter writer;

    /**
     * Records a file that comes with Amur, within the caller's transaction if there is one.
     *
     * @param csv in Amur's own layout; left open
     * @param source returns the records for the name in the column {@code source}
     * @param credibility of rows that state none
     * @return the number of recorded figures
     * @throws IllegalStateException if any row has a problem
     */
    public int plant(InputStream csv, Function<String, CitedSource> source, Credibility credibility) {
        ParsedFigures figures;
        try {
            figures = FigureFile.read(csv, LocalDate.now(ZoneOffset.UTC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!figures.isAcceptable()) {
            throw new IllegalStateException("The file cannot be recorded: " + figures.problems().get(0));
        }
        writer.write(figures.drafts(), UnaryOperator.identity(), citation -> source.apply(citation.source()), credibility, count -> { });
        return figures.drafts().size();
    }
}
