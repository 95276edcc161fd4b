package org.amur.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Resource bundle of all UI texts, called {@code msg} in views. Each feature has a file, {@code
 * messages/event.properties}; the first part of a key names the file.
 */
public class TextBundle extends ResourceBundle {

    static final List<String> FEATURES = List.of(
            "actor",
            "citing",
            "claim",
            "common",
            "error",
            "event",
            "export",
            "feed",
            "figure",
            "figureImport",
            "finding",
            "frame",
            "history",
            "home",
            "intake",
            "jobs",
            "lists",
            "merge",
            "network",
            "oidc",
            "proposal",
            "rest",
            "screening",
            "search",
            "sanctions",
            "security",
            "source",
            "timeline",
            "tracker",
            "trade",
            "webhook");

    private final Map<String, Object> texts = new HashMap<>();

    /** Reads the files of all features in the base language. */
    public TextBundle() {
        for (String feature : FEATURES) {
            ResourceBundle bundle = ResourceBundle.getBundle("messages." + feature, Locale.ROOT);
            bundle.keySet().forEach(key -> texts.put(key, bundle.getObject(key)));
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
