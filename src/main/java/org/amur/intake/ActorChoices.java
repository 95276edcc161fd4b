package org.amur.intake;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.MentionedActor;
import org.amur.web.Option;

/** Actors from which the participants of an article's events are chosen: those it mentions, and others that the editor adds. */
public class ActorChoices implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String KNOWN = "=";
    private static final String NEW = "+";

    /** Names by key. */
    private final Map<String, String> names = new LinkedHashMap<>();

    ActorChoices(List<ActorMention> mentions) {
        mentions.forEach(mention -> names.putIfAbsent(key(mention.actor()), mention.actor().name()));
    }

    static String key(MentionedActor actor) {
        return actor.id() == null ? NEW + actor.name() + (actor.kind() == null ? "" : " (" + actor.kind() + ')') : key(actor.id());
    }

    /** Returns the key of an actor of the record. */
    public static String key(long id) {
        return KNOWN + id;
    }

    /** Adds an actor of the record. */
    public void add(Option actor) {
        names.putIfAbsent(key(actor.id()), actor.label());
    }

    void addAll(ActorChoices others) {
        others.names.forEach(names::putIfAbsent);
    }

    void remove(String key) {
        names.remove(key);
    }

    /** Returns the id of an actor of the record; null for one that the article introduces. */
    public static Long id(String key) {
        return key.startsWith(KNOWN) ? Long.valueOf(key.substring(KNOWN.length())) : null;
    }

    /** Returns the name of an actor; empty for an unknown key. */
    public String name(String key) {
        return names.getOrDefault(key, "");
    }

    /** Returns the keys by name. */
    public Map<String, String> getKeys() {
        Map<String, String> keys = new LinkedHashMap<>();
        names.forEach((key, name) -> keys.putIfAbsent(keys.containsKey(name) ? name + " (" + key.substring(1) + ")" : name, key));
        return keys;
    }

    /** Returns the actors of the record, by id. */
    public Map<Long, String> getKnown() {
        Map<Long, String> known = new LinkedHashMap<>();
        names.forEach((key, name) -> {
            if (id(key) != null) {
                known.put(id(key), name);
            }
        });
        return known;
    }
}
