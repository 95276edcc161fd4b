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

/** {@code /trade/mapping?file=}: what the columns of a file are, and what its first rows become by that. */
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

    /** Reads the first rows as the form stands; nothing is decided by that. */
    public void look() {
        first = service.firstRows(token, form.mapping()).orElse(null);
    }

    /** Reads the file as the form says, and leads to what becomes of it. */
    public String read() {
        return then(() -> service.isMapped(token, form.mapping()));
    }

    /** Reads the file so, and keeps the mapping for the next one. */
    public String save() {
        return then(() -> {
            service.isMapped(token, form.mapping());
            service.saveMapping(token, form.getPublisher());
        });
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

    /** What a column can be. */
    public List<FigurePart> getParts() {
        return FigurePart.ofColumns();
    }

    /** Null for a file that no mapping reads, and for none. */
    public MappingForm getForm() {
        return form;
    }

    /** Null if the file is not kept any longer. */
    public FirstRows getFirst() {
        return first;
    }

    /** What became of the first rows, in a few words. */
    public String getLooked() {
        return first == null ? "" : Texts.get("figureImport.mapping.looked", first.getFigureCount(), first.getProblemCount());
    }

    public String getToken() {
        return token;
    }
}
