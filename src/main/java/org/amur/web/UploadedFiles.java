package org.amur.web;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;

import org.omnifaces.util.Faces;

/**
 * Uploaded files of a form. Also a listener, named in faces-config.xml, that discards them before the form is shown
 * again: the view state is in the page and cannot hold files, and a browser sends only newly selected ones.
 */
public final class UploadedFiles implements SystemEventListener {

    /**
     * Returns the files of a field, including empty ones, which Faces omits, so that the user can be told that a file
     * is empty.
     *
     * @param field its client id
     */
    public static List<Part> of(String field) throws IOException {
        try {
            return of(field, Faces.getRequest().getParts());
        } catch (ServletException e) {
            throw new FacesException(e);
        }
    }

    /** Omits parts without a file name, which a browser sends if no file was selected. */
    static List<Part> of(String field, Collection<Part> parts) {
        return parts.stream().filter(part -> field.equals(part.getName()) && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isEmpty()).toList();
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlInputFile;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIInput field = (UIInput) event.getSource();
        // Not a full reset: the field's own validity is still to be shown.
        if (field.isLocalValueSet()) {
            field.setValue(null);
            field.setLocalValueSet(false);
        }
    }
}
