package org.amur.figureimport.run;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.figureimport.table.Table;
import org.amur.text.ShortText;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** {@code /trade/import?file=}: encoding of a file, and sheet of a workbook. */
@Named
@ViewScoped(saveInViewState = true)
public class ReadingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(name = "file")
    private String token;

    @Inject
    private FigureImportService service;

    @Inject
    private CurrentPreview current;

    private String charset;
    private String sheet;

    @PostConstruct
    void open() {
        ImportPreview preview = current.of(token);
        if (preview != null) {
            charset = preview.getFile().getCharset();
            sheet = preview.getFile().getSheet();
        }
    }

    /** Reads another sheet or encoding, with a newly proposed mapping. */
    public String readAnew() {
        try {
            service.setReading(token, ShortText.orNull(charset), ShortText.orNull(sheet), null);
            return "/trade/import?faces-redirect=true&file=" + token;
        } catch (RefusedException e) {
            Refusals.show(e);
            return null;
        }
    }

    public List<String> getCharsets() {
        return Table.CHARSETS;
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }
}
