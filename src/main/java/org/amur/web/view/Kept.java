package org.amur.web.view;

import java.io.IOException;
import java.io.StringWriter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

/**
 * Component {@code <a:kept by="#{[section, address.known]}">}: the HTML of its content, which is built and rendered once for each
 * value of {@code by}, language and place in the views. Everything else that the content depends on must be in {@code by}; it has
 * neither forms of Faces nor scripts, which have a nonce.
 */
@FacesComponent(Kept.TYPE)
public class Kept extends Fragment {

    public static final String TYPE = "org.amur.Kept";

    /** Characters of all contents together. */
    private static final int MAX_CHARS = 2_000_000;

    private static final Cache<Object, String> CONTENTS =
            Caffeine.newBuilder().maximumWeight(MAX_CHARS).weigher((Object key, String html) -> html.length()).build();

    private Object key;
    private String html;

    /**
     * Sets all that the content depends on.
     *
     * @return whether the content is known, and need not be built
     */
    boolean find(Object dependencies) {
        key = dependencies;
        html = CONTENTS.getIfPresent(key);
        return html != null;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (html == null) {
            html = rendered(context);
            CONTENTS.put(key, html);
        }
        context.getResponseWriter().write(html);
    }

    private String rendered(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter content = new StringWriter();
        context.setResponseWriter(page.cloneWithWriter(content));
        try {
            super.encodeChildren(context);
            context.getResponseWriter().flush();
        } finally {
            context.setResponseWriter(page);
        }
        return content.toString();
    }
}
