package org.amur.seed;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceService;
import org.amur.source.SourceStatus;

/** Seed of sources. */
@Dependent
class SourceSeed {

    private static final String SOURCE = "source";

    @Inject
    private SourceService service;

    void plant(SeedKeys keys) {
        List<JsonObject> sources = SeedFile.read("sources");
        List<SourceForm> forms = sources.stream().map(SourceSeed::form).toList();
        keys.putAll(SOURCE, sources, forms, service.createAll(forms), SourceForm::getTitle);
    }

    private static SourceForm form(JsonObject source) {
        SourceForm form = new SourceForm();
        form.setTitle(source.getString("title"));
        form.setKind(SeedFile.constant(source, "kind", SourceKind.class));
        form.setPublisher(source.getString("publisher"));
        form.setAuthors(authors(source));
        form.setAddress(SeedFile.text(source, "address"));
        form.setLanguage(source.getString("language"));
        form.setPublished(SeedFile.date(source, "published"));
        form.setStatus(SeedFile.constant(source, "status", SourceStatus.class));
        form.setReliability(SeedFile.constant(source, "reliability", Reliability.class));
        form.setNote(SeedFile.text(source, "note"));
        return form;
    }

    private static String authors(JsonObject source) {
        return source.containsKey("authors")
                ? source.getJsonArray("authors").getValuesAs(JsonString.class).stream().map(JsonString::getString)
                        .collect(Collectors.joining(", "))
                : null;
    }

    /** Fills a form's citation rows from the citations of a fact. */
    static void cite(CitationRows rows, List<JsonObject> citations, SeedKeys keys) {
        for (JsonObject citation : citations) {
            rows.add();
            CitationForm row = rows.getRows().get(rows.getRows().size() - 1);
            row.setSource(keys.get(SOURCE, citation.getString(SOURCE)));
            row.setOriginalSource(keys.get(SOURCE, SeedFile.text(citation, "originalSource")));
            row.setLocator(SeedFile.text(citation, "locator"));
            row.setQuotation(SeedFile.text(citation, "quotation"));
            row.setCredibility(Credibility.of(citation.getInt("credibility")));
        }
    }
}
