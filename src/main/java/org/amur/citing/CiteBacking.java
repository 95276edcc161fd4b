package org.amur.citing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.NotFoundException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /cite?view=/trade/view&id=5}: citation of a page in several formats, or as a file with {@code format=bib}. Other
 * parameters are those of the cited page.
 */
@Named
@RequestScoped
public class CiteBacking {

    @Inject
    @Param(name = CitedPages.VIEW)
    private String page;

    @Inject
    @Param(name = CitedPages.FORMAT)
    private String extension;

    @Inject
    private CitedPages pages;

    private String title;
    private List<Reference> references;

    @PostConstruct
    void load() {
        Citable citable = page == null ? null : pages.citable(page);
        if (citable == null && (page == null || pages.titleKey(page) == null)) {
            throw new NotFoundException("page", page);
        }
        title = citable == null ? Texts.get(pages.titleKey(page)) : citable.citedTitle();
        references = new ArrayList<>(citable == null ? List.of() : citable.citedSources());
        references.add(record());
    }

    /** Returns the cited page as a source of its own: the database consulted. */
    private Reference record() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return new Reference("amur" + page.replace('/', '-') + id(), Reference.Kind.RECORD, null, title, Texts.get("frame.name"),
                null, today, getPermanentLink(), null, null, null);
    }

    private String id() {
        String id = pages.query().get("id");
        return id.matches("\\d+") ? "-" + id : "";
    }

    /** Sends the file of the format in the address, if there is one. */
    public void send() throws IOException {
        CitationFormat format = CitationFormat.of(extension).orElse(null);
        if (format != null) {
            Faces.sendFile(format.write(references).getBytes(StandardCharsets.UTF_8), "amur-citation." + format.getExtension(), true);
        }
    }

    /** Returns the title of the cited page. */
    public String getTitle() {
        return title;
    }

    public CitationFormat[] getFormats() {
        return CitationFormat.values();
    }

    /** Returns the citation in a format. */
    public String text(CitationFormat format) {
        return format.write(references);
    }

    /** Returns the absolute address that will always show what the cited page shows now. */
    public String getPermanentLink() {
        return pages.permanentLink(page);
    }

    /** Returns the address of the cited page, without the context path. */
    public String getPage() {
        return pages.query().after(page);
    }
}
