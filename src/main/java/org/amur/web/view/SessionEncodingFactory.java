package org.amur.web.view;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * Factory, named in faces-config.xml, which keeps Faces from writing the same encoding into the session with every page. Each write makes
 * WildFly send the session to another node.
 */
public final class SessionEncodingFactory extends ExternalContextFactory {

    public SessionEncodingFactory(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) throws FacesException {
        return new SessionEncoding(getWrapped().getExternalContext(context, request, response));
    }

    private static final class SessionEncoding extends ExternalContextWrapper {

        SessionEncoding(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, Object> getSessionMap() {
            return new SessionMap(super.getSessionMap());
        }
    }

    private static final class SessionMap extends AbstractMap<String, Object> {

        private final Map<String, Object> wrapped;

        SessionMap(Map<String, Object> wrapped) {
            this.wrapped = wrapped;
        }

        @Override
        public Object put(String key, Object value) {
            boolean known = ViewHandler.CHARACTER_ENCODING_KEY.equals(key) && value.equals(get(key));
            return known ? value : wrapped.put(key, value);
        }

        @Override
        public Object get(Object key) {
            return wrapped.get(key);
        }

        @Override
        public boolean containsKey(Object key) {
            return wrapped.containsKey(key);
        }

        @Override
        public Object remove(Object key) {
            return wrapped.remove(key);
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            return wrapped.entrySet();
        }
    }
}
