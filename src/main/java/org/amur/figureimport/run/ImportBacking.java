package org.amur.figureimport.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotNull;

import org.amur.figureimport.rows.FigureFile;
import org.amur.figureimport.rows.Layout;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.amur.web.Page;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /trade/import}: uploads a file; with {@code file}, its token, previews and imports it. */
@Named
@ViewScoped(saveInViewState = true)
public class ImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;
    private static final String HERE = "/trade/import?faces-redirect=true";
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".json");
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
    private CurrentPreview current;

    @Inject
    private ImportRepository repository;

    private transient Part csv;
    private transient Page<ImportReport> past;

    @NotNull
    private Option source;

    private PartialDate published;

    @PostConstruct
    void open() {
        ImportPreview preview = getPreview();
        if (preview != null) {
            source = preview.getSource();
            published = preview.getFile().getPublished();
        }
    }

    public String upload() throws IOException, ServletException {
        if (csv == null) {
            return refuse(CSV, missing());
        }
        String name = csv.getSubmittedFileName();
        if (name == null || ENDINGS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            return refuse(CSV, Texts.get("figureImport.notCsv"));
        }
        try (InputStream content = csv.getInputStream()) {
            String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            return HERE + "&file=" + service.keep(plain, content.readNBytes(FigureFile.MAX_BYTES + 1));
        } catch (RefusedException e) {
            return refuse(CSV, e.getRefusals().get(0).text());
        }
    }

    /** Returns why there is no file: a browser sends an empty one with its name, which Faces treats as missing. */
    private static String missing() throws IOException, ServletException {
        Part sent = Faces.getRequest().getPart(CSV);
        String name = sent == null ? null : sent.getSubmittedFileName();
        return name == null || name.isBlank() ? Texts.get("figureImport.csv.needed") : Texts.get("figureImport.csv.empty", name);
    }

    /** Sets the source of the file, and updates the preview. */
    public String check() {
        try {
            service.setSource(token, source.id(), published);
            return HERE + "&file=" + token;
        } catch (RefusedException e) {
            Refusals.show(e);
            return null;
        }
    }

    /**
     * Confirms that the amounts are right, although they differ greatly from the recorded ones.
     *
     * @param shown the digest of the preview on the page
     */
    public String confirmAmounts(String shown) {
        try {
            service.confirmAmounts(token, shown);
            return HERE + "&file=" + token;
        } catch (RefusedException e) {
            // The new preview shows the reason; it may have another source by now.
            open();
            return null;
        }
    }

    /**
     * Starts the import, and leads to its progress, or to the reason of a refusal beside the preview.
     *
     * @param shown the digest of the preview on the page
     */
    public String record(String shown) {
        imports.begin(token, shown);
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

    /** Returns the preview; null without a file, and while it is imported. */
    public ImportPreview getPreview() {
        return current.of(token);
    }

    /** Tells whether the address names a file that is not stored, or no longer. */
    public boolean isGone() {
        return token != null && getPreview() == null;
    }

    /** Returns the layouts with fixed column names. */
    public List<Layout> getLayouts() {
        return Layout.fixed();
    }

    public Page<ImportReport> getPast() {
        if (past == null) {
            past = repository.reports(page == null ? 1 : Math.max(1, page), SIZE);
        }
        return past;
    }

    public String getToken() {
        return token;
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
