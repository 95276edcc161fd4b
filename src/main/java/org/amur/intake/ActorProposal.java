package org.amur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.amur.actor.ActorForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorNameForm;
import org.amur.actor.NameKind;
import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TextLanguage;
import org.amur.web.Option;

/** Proposal of an actor that the record does not have. */
public class ActorProposal extends ArticleProposal {

    private static final long serialVersionUID = 1L;

    private final String choice;
    private final TextLanguage language;
    private final int mentions;
    private String name;
    private ActorKind kindOfActor;
    private String country;
    private List<String> otherNames;
    private Option sameAs;

    ActorProposal(ActorMention first, int mentions, ArticleEvidence evidence, TextLanguage language) {
        super(Kind.ACTOR, first.span(), "intake.rule." + first.rule(), null, evidence);
        MentionedActor actor = first.actor();
        this.mentions = mentions;
        this.language = language;
        choice = ActorChoices.key(actor);
        name = actor.name();
        kindOfActor = actor.kind();
        country = actor.country();
        otherNames = new ArrayList<>(actor.names().stream().filter(each -> !each.equals(actor.name())).toList());
    }

    @Override
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (sameAs == null && (name == null || name.isBlank())) {
            problems.add(Problem.missing("name"));
        }
        if (sameAs == null && kindOfActor == null) {
            problems.add(Problem.missing("kindOfActor"));
        }
        return problems;
    }

    @Override
    void merge(ArticleProposal other) {
        super.merge(other);
        ActorProposal actor = (ActorProposal) other;
        actor.names().filter(each -> !each.equals(name) && !otherNames.contains(each)).forEach(otherNames::add);
        kindOfActor = kindOfActor == null ? actor.kindOfActor : kindOfActor;
        country = country == null ? actor.country : country;
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream());
    }

    @Override
    String content() {
        return name;
    }

    @Override
    public String getTitle() {
        return sameAs == null ? name : sameAs.label();
    }

    ActorForm form() {
        ActorForm form = new ActorForm();
        form.setKind(kindOfActor);
        form.setCountry(country);
        form.getNames().getRows().clear();
        form.getNames().getRows().add(row(name, NameKind.PRIMARY));
        otherNames.forEach(each -> form.getNames().getRows().add(row(each, NameKind.ALIAS)));
        return form;
    }

    private ActorNameForm row(String text, NameKind kind) {
        return new ActorNameForm(text, TextLanguage.of(text) == language ? language.locale().getLanguage() : null, kind);
    }

    /** Returns the key by which participants refer to it. */
    public String getChoice() {
        return choice;
    }

    public int getMentions() {
        return mentions;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ActorKind getKindOfActor() {
        return kindOfActor;
    }

    public void setKindOfActor(ActorKind kindOfActor) {
        this.kindOfActor = kindOfActor;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public List<String> getOtherNames() {
        return otherNames;
    }

    /** Returns the existing actor that is used instead; null for a new one. */
    public Option getSameAs() {
        return sameAs;
    }

    public void setSameAs(Option sameAs) {
        this.sameAs = sameAs;
    }
}
