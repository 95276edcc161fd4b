package org.amur.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.web.Identified;
import org.eclipse.persistence.annotations.Customizer;

/** Name of an actor in one language and script. */
@Entity
@Table(name = "actor_name")
@Customizer(HistoryCustomizer.class)
public class ActorName implements Identified {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    private Actor actor;

    private int position;

    private String text;

    private String language;

    private String script;

    @Enumerated(EnumType.STRING)
    private NameKind kind;

    protected ActorName() {
    }

    ActorName(Actor actor) {
        this.actor = actor;
    }

    /** Copies another actor's name; its primary name becomes an alias. */
    ActorName(Actor actor, ActorName other, int position) {
        this(actor);
        set(position, other.text, other.language, other.script, other.isPrimary() ? NameKind.ALIAS : other.kind);
    }

    /** Tells whether it is the same name, of any kind. */
    boolean isSame(ActorName other) {
        return text.equals(other.text) && language.equals(other.language) && script.equals(other.script);
    }

    void set(int position, String text, String language, String script, NameKind kind) {
        this.position = position;
        this.text = text;
        this.language = language;
        this.script = script;
        this.kind = kind;
    }

    @Override
    public Long getId() {
        return id;
    }

    int getPosition() {
        return position;
    }

    public Actor getActor() {
        return actor;
    }

    public String getText() {
        return text;
    }

    /** Returns the language tag (BCP 47). */
    public String getLanguage() {
        return language;
    }

    /** Returns the four-letter code (ISO 15924); see {@link Script}. */
    public String getScript() {
        return script;
    }

    public NameKind getKind() {
        return kind;
    }

    public boolean isPrimary() {
        return kind == NameKind.PRIMARY;
    }

    private boolean isFull() {
        return kind == NameKind.ALIAS || kind == NameKind.TRANSLITERATION;
    }

    /** Returns the first full name in each script other than that of the primary name. */
    public static List<String> inOtherScripts(List<ActorName> names) {
        Set<String> scripts = new HashSet<>();
        names.stream().filter(ActorName::isPrimary).map(ActorName::getScript).forEach(scripts::add);
        return names.stream().filter(name -> name.isFull() && scripts.add(name.script)).map(ActorName::getText).toList();
    }
}
