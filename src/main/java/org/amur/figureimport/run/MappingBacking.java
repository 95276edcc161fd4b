package org.amur.figureimport.run;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

/** {@code /trade/mapping?file=}: edits the mapping of a file's columns, with a preview of its first rows. */
@Named
@ViewScoped(saveInViewState = true)
public class MappingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(name = "file")
    private String token;

    @Inject
    private FigureImportService service;

    private MappingForm form;
    private transient FirstRows first;

    @PostConstruct
    void open() {
        first = token == null ? null : service.firstRows(token, null).orElse(null);
        form = first == null || first.getHead() == null ? null : new MappingForm(first.getHead());
    }

    /** Previews the first rows by the form, without saving. */
    public void look() {
        first = service.firstRows(token, form.mapping()).orElse(null);
    }

    /** Reads the file by the form, and leads to the preview. */
    public String read() {
        return then(() -> service.setMapping(token, form.mapping()));
    }

    /** Reads the file by the form, and saves the mapping as template. */
    public String save() {
        return then(() -> service.saveMapping(token, form.mapping()));
    }

    private String then(Runnable command) {
        try {
            command.run();
            return "/trade/import?faces-redirect=true&file=" + token;
        } catch (RefusedException e) {
            Refusals.show(e);
        } catch (StaleException e) {
            Messages.addGlobalError("{0}", TableMappingRecordKind.TAKEN.text());
        }
        look();
        return null;
    }

    /** Returns the parts that a column can provide. */
    public List<FigurePart> getParts() {
        return FigurePart.ofColumns();
    }

    /** Returns the form; null without a file, or for one not read by a mapping. */
    public MappingForm getForm() {
        return form;
    }

    /** Returns the first rows; null if the file is no longer stored. */
    public FirstRows getFirst() {
        return first;
    }

    /** Returns a short summary of the first rows. */
    public String getLooked() {
        return first == null ? "" : Texts.get("figureImport.mapping.looked", first.getFigureCount(), first.getProblemCount());
    }

    public String getToken() {
        return token;
    }
}
