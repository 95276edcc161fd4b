package org.amur.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.access.Sha256;

/**
 * Binds each view state to its {@link ViewStateOwner}, which Faces encrypts and authenticates with it. Accepts only a POST as a
 * postback, where Faces accepts any request with a view state.
 */
public final class BoundViewState extends ResponseStateManager {

    private static final Logger LOG = Logger.getLogger(BoundViewState.class.getName());
    private static final String STATE = ResponseStateManager.VIEW_STATE_PARAM;
    /** Session attribute: digest of the view state of a form kept during sign-in. */
    private static final String EXPECTED = BoundViewState.class.getName();
    /** View state of a stateless view (Jakarta Faces 4.0, ResponseStateManager.isStateless). */
    private static final String STATELESS = "stateless";
    private static final int PARTS = 2;

    private final ResponseStateManager wrapped;

    private BoundViewState(ResponseStateManager wrapped) {
        this.wrapped = wrapped;
    }

    /** Permits a session that began with a kept form to submit it, if the account is the same. */
    static void expect(PreservedForm form, HttpSession session) {
        form.getList().stream().filter(field -> field.name().equals(STATE)).findFirst()
                .ifPresent(state -> session.setAttribute(EXPECTED, Sha256.hex(state.value())));
    }

    private static boolean isExpected(FacesContext faces) {
        HttpSession session = (HttpSession) faces.getExternalContext().getSession(false);
        String state = faces.getExternalContext().getRequestParameterMap().get(STATE);
        return session != null && state != null && Sha256.hex(state).equals(session.getAttribute(EXPECTED));
    }

    @Override
    public boolean isPostback(FacesContext faces) {
        return "POST".equals(((HttpServletRequest) faces.getExternalContext().getRequest()).getMethod()) && wrapped.isPostback(faces);
    }

    @Override
    public void writeState(FacesContext faces, Object state) throws IOException {
        wrapped.writeState(faces, bind(faces, state));
    }

    @Override
    public String getViewState(FacesContext faces, Object state) {
        return wrapped.getViewState(faces, bind(faces, state));
    }

    /** Adds the owner; a stateless view has none. */
    private static Object bind(FacesContext faces, Object state) {
        if (faces.getViewRoot().isTransient() || !(state instanceof Object[] parts) || parts.length != PARTS) {
            return state;
        }
        return new Object[] {parts[0], new Object[] {owner(faces, faces.getViewRoot().getViewId()), parts[1]}};
    }

    /** Returns null, as for a view state that has expired, if it was made for another owner. */
    @Override
    public Object getState(FacesContext faces, String viewId) {
        Object state = wrapped.getState(faces, viewId);
        if (!(state instanceof Object[] parts)) {
            return state;
        }
        if (parts.length == PARTS && parts[1] instanceof Object[] bound && bound.length == PARTS
                && bound[0] instanceof ViewStateOwner made && owner(faces, viewId).mayContinue(made, isExpected(faces))) {
            return new Object[] {parts[0], bound[1]};
        }
        LOG.log(Level.WARNING, "Refused a view state of another session for {0}, sent by {1}", new Object[] {viewId,
                ((HttpServletRequest) faces.getExternalContext().getRequest()).getRemoteAddr()});
        return null;
    }

    private static ViewStateOwner owner(FacesContext faces, String viewId) {
        return ViewStateOwner.of((HttpSession) faces.getExternalContext().getSession(false), viewId);
    }

    @Override
    public boolean isStateless(FacesContext faces, String viewId) {
        // Faces would decrypt and read the whole state for this, and once more to restore it.
        return isStateless(faces);
    }

    static boolean isStateless(FacesContext faces) {
        return STATELESS.equals(faces.getExternalContext().getRequestParameterMap().get(STATE));
    }

    @Override
    public String getCryptographicallyStrongTokenFromSession(FacesContext faces) {
        return wrapped.getCryptographicallyStrongTokenFromSession(faces);
    }

    /** Adds it to every render kit; registered in faces-config.xml. */
    public static final class Factory extends RenderKitFactory {

        private final Map<RenderKit, RenderKit> kits = new ConcurrentHashMap<>();

        public Factory(RenderKitFactory wrapped) {
            super(wrapped);
        }

        @Override
        public void addRenderKit(String id, RenderKit kit) {
            getWrapped().addRenderKit(id, kit);
        }

        @Override
        public RenderKit getRenderKit(FacesContext faces, String id) {
            RenderKit kit = getWrapped().getRenderKit(faces, id);
            // A request can ask for one that does not exist.
            RenderKit known = kit == null ? getWrapped().getRenderKit(faces, HTML_BASIC_RENDER_KIT) : kit;
            return known == null ? null : kits.computeIfAbsent(known, Kit::new);
        }

        @Override
        public Iterator<String> getRenderKitIds() {
            return getWrapped().getRenderKitIds();
        }
    }

    private static final class Kit extends RenderKitWrapper {

        private ResponseStateManager states;

        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public synchronized ResponseStateManager getResponseStateManager() {
            if (states == null) {
                states = new BoundViewState(getWrapped().getResponseStateManager());
            }
            return states;
        }
    }
}
