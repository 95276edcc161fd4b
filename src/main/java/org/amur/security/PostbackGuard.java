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
 * Guard against postbacks without the state of a page that has one, and against those whose address names a button.
 * {@link FormParameters} recognises most buttons by the colon in their names; this class finds the others. A form's name
 * alone runs no command, and a page may have a parameter of that name.
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
                refuse(faces, request, "whose address has fields");
            } else if (BoundViewState.isStateless(faces) && !faces.getViewRoot().isTransient()) {
                refuse(faces, request, "without the state of its page");
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

    private static void refuse(FacesContext faces, HttpServletRequest request, String why) {
        LOG.log(Level.WARNING, "Refused a form {0}, sent by {1}", new Object[] {why, request.getRemoteAddr()});
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
