package org.amur.security;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.Writer;

/**
 * Factory, named in faces-config.xml, whose response writers add the {@link Nonce} to every script element. PrimeFaces'
 * own nonces are unsuitable: they are in the view state and added to forms by script, so a page without scripts could
 * not be submitted. Here PrimeFaces only turns event attributes into scripts ({@code primefaces.CSP} is {@code
 * policyProvided}).
 */
public final class NonceFacesContextFactory extends FacesContextFactory {

    public NonceFacesContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        FacesContext faces = getWrapped().getFacesContext(context, request, response, lifecycle);
        return new NonceFacesContext(faces, Nonce.of((ServletRequest) request));
    }

    private static final class NonceFacesContext extends FacesContextWrapper {

        private final String nonce;

        NonceFacesContext(FacesContext wrapped, String nonce) {
            super(wrapped);
            this.nonce = nonce;
            setCurrentInstance(this);
        }

        @Override
        public void setResponseWriter(ResponseWriter writer) {
            super.setResponseWriter(writer == null || isMarked(writer) ? writer : new NonceWriter(writer, nonce));
        }

        /** Tells whether the element has its nonce; a duplicate would be invalid. */
        private static boolean isMarked(ResponseWriter writer) {
            return writer instanceof NonceWriter
                    || writer instanceof ResponseWriterWrapper wrapper && isMarked(wrapper.getWrapped());
        }
    }

    private static final class NonceWriter extends ResponseWriterWrapper {

        private final String nonce;

        NonceWriter(ResponseWriter wrapped, String nonce) {
            super(wrapped);
            this.nonce = nonce;
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            super.startElement(name, component);
            if ("script".equalsIgnoreCase(name)) {
                super.writeAttribute("nonce", nonce, null);
            }
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new NonceWriter(getWrapped().cloneWithWriter(writer), nonce);
        }
    }
}
