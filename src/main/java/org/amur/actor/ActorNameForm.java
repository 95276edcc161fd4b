package org.amur.actor;

import java.io.Serializable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.amur.web.Identified;
import org.amur.web.Languages;
import org.amur.web.Texts;

/** Form of a name. */
public class ActorNameForm implements Identified, Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;

    @NotBlank
    @Size(max = 300)
    private String text;

    @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "{source.language.invalid}")
    @Size(max = 35)
    private String language;

    @Pattern(regexp = "[A-Z][a-z]{3}")
    private String script;

    @NotNull
    private NameKind kind;

    public ActorNameForm() {
    }

    public ActorNameForm(String text, String language, NameKind kind) {
        this.text = text;
        this.language = language;
        this.kind = kind;
    }

    ActorNameForm(ActorName name) {
        this(name.getText(), name.getLanguage(), name.getKind());
        id = name.getId();
        script = name.getScript();
    }

    /** Returns the name in one line, for comparing versions. */
    String toText() {
        return text + " (" + Languages.name(language()) + ", " + Languages.script(script()) + ", "
                + Texts.choice("actor.name.kind", kind) + ")";
    }

    /** Returns the entered language, else the one derived from the script. */
    String language() {
        return language == null ? Script.language(script()) : language;
    }

    String script() {
        return script == null ? Script.of(text == null ? "" : text, language == null ? "" : language) : script;
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Returns the entered language; null for the most common one in the script. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Returns the entered script; null for the one of its letters. */
    public String getScript() {
        return script;
    }

    public void setScript(String script) {
        this.script = script;
    }

    public NameKind getKind() {
        return kind;
    }

    public void setKind(NameKind kind) {
        this.kind = kind;
    }
}
