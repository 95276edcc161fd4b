package org.amur.security;

import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Guard against postbacks whose address names a button. {@link FormParameters} recognises most buttons by the colon in
 * their names; this class finds the others. A form's name alone runs no command, and a page may have a parameter of
 * that name.
 */
public final class PostbackGuard implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(PostbackGuard.class.getName());

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() && faces.getViewRoot() != null && !faces.getResponseComplete()) {
            HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
            if (FormParameters.names(request.getQueryString()).stream().anyMatch(name -> isButton(faces, name))) {
                refuse(faces, request);
            }
        }
    }

    private static boolean isButton(FacesContext faces, String name) {
        if (name.isBlank()) {
            return false;
        }
        try {
            return faces.getViewRoot().findComponent(name) instanceof UICommand;
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private static void refuse(FacesContext faces, HttpServletRequest request) {
        LOG.log(Level.WARNING, "Refused a form whose address has fields, sent by {0}", request.getRemoteAddr());
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
