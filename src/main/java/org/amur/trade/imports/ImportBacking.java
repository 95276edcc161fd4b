package org.amur.trade.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Locale;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotNull;

import org.amur.common.Option;
import org.amur.common.Page;
import org.amur.common.Refusals;
import org.amur.common.RefusedException;
import org.amur.common.Texts;
import org.amur.date.PartialDate;
import org.amur.trade.file.FigureFile;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

/** {@code /trade/import}: takes a file; with {@code file}, the token of one, previews it and imports it. */
@Named
@ViewScoped(saveInViewState = true)
public class ImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;
    private static final String HERE = "/trade/import?faces-redirect=true";
    private static final String ENDING = ".csv";
    private static final String CSV = "upload:csv";

    @Inject
    @Param(name = "file")
    private String token;

    @Inject
    @Param
    private Integer page;

    @Inject
    private FigureImportService service;

    @Inject
    private BackgroundImports imports;

    @Inject
    private ImportRepository repository;

    private transient Part csv;
    private transient ImportPreview preview;
    private transient Page<ImportReport> past;

    @NotNull
    private Option source;

    private PartialDate published;

    @PostConstruct
    void open() {
        if (getPreview() != null) {
            source = preview.getSource();
            published = preview.getFile().getPublished();
        }
    }

    public String upload() throws IOException {
        String name = csv.getSubmittedFileName();
        if (name == null || !name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return refuse(CSV, Texts.get("trade.import.notCsv"));
        }
        try (InputStream content = csv.getInputStream()) {
            String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            return HERE + "&file=" + service.keep(plain, content.readNBytes(FigureFile.MOST_BYTES + 1));
        } catch (RefusedException e) {
            return refuse(CSV, e.getRefusals().get(0).text());
        }
    }

    /** Says where the file comes from, and previews it anew. */
    public String check() {
        try {
            service.comesFrom(token, source.getId(), published);
            return HERE + "&file=" + token;
        } catch (RefusedException e) {
            Refusals.show(e);
            return null;
        }
    }

    /** Begins the import, and leads to where it can be watched. */
    public String record() {
        imports.begin(token);
        return HERE + "&file=" + token;
    }

    public String discard() {
        service.discard(token);
        imports.forget(token);
        return HERE;
    }

    private static String refuse(String field, String why) {
        Messages.addError(field, "{0}", why);
        return null;
    }

    /** Null without a file, and while it is imported. */
    public ImportPreview getPreview() {
        if (preview == null && token != null && !imports.isUnderWay(token)) {
            preview = service.preview(token).orElse(null);
        }
        return preview;
    }

    /** Whether the address names a file that is not kept, or no longer. */
    public boolean isGone() {
        return token != null && getPreview() == null;
    }

    public Page<ImportReport> getPast() {
        if (past == null) {
            past = repository.reports(page == null ? 1 : Math.max(1, page), SIZE);
        }
        return past;
    }

    public Part getCsv() {
        return csv;
    }

    public void setCsv(Part csv) {
        this.csv = csv;
    }

    public Option getSource() {
        return source;
    }

    public void setSource(Option source) {
        this.source = source;
    }

    public PartialDate getPublished() {
        return published;
    }

    public void setPublished(PartialDate published) {
        this.published = published;
    }
}
