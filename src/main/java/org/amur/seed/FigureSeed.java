package org.amur.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.figure.Commodity;
import org.amur.figure.FigureChanges;
import org.amur.figureimport.run.CitedSource;
import org.amur.figureimport.run.SeedImportService;
import org.amur.source.Credibility;

/** Seed of trade figures. */
@Dependent
class FigureSeed {

    static final List<String> FILES = List.of("figures.csv", "figures-gacc-cny.csv", "figures-fts.csv", "figures-dots.csv",
            "figures-imf-partners.csv", "figures-comtrade.csv");

    @Inject
    private SeedImportService service;

    @Inject
    private FigureChanges changes;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Enters all files before the reconciliation, because they complement one another. */
    void plant(SeedKeys keys) {
        changes.runTogether(() -> plantAll(keys));
    }

    private void plantAll(SeedKeys keys) {
        SeedFile.read("commodities").forEach(goods -> entities.persist(
                new Commodity(goods.getString("code"), goods.getString("name"), "Harmonised System, shortened")));
        for (String file : FILES) {
            try (InputStream csv = SeedFile.open(file)) {
                service.plant(csv, cited -> cited(cited, keys), Credibility.PROBABLY_TRUE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns the records of a source's key, which {@code <} and the key of its original may follow. */
    private static CitedSource cited(String text, SeedKeys keys) {
        String[] parts = text.split(" < ", 2);
        return new CitedSource(keys.get("source", parts[0]), parts.length == 1 ? null : keys.get("source", parts[1]));
    }
}
