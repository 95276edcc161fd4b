package org.amur.web.view;

import java.io.IOException;
import java.io.StringWriter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

/**
 * Component {@code <a:cached key="#{[section, address.known]}">}: caches the HTML of its content for each key, language and place in the
 * views. The key must name everything else that the content depends on; the content has neither forms of Faces nor scripts, which have
 * a nonce.
 */
@FacesComponent(CachedContent.TYPE)
public class CachedContent extends Fragment {

    public static final String TYPE = "org.amur.CachedContent";

    /** Characters of all contents together. */
    private static final int MAX_CHARS = 2_000_000;

    private static final Cache<Object, String> CONTENTS =
            Caffeine.newBuilder().maximumWeight(MAX_CHARS).weigher((Object key, String html) -> html.length()).build();

    private Object key;
    private String html;

    /**
     * Sets the key.
     *
     * @return whether the content is cached, and need not be built
     */
    boolean find(Object contentKey) {
        key = contentKey;
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
