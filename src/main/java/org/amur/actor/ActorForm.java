package org.amur.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.history.RecordForm;
import org.amur.source.CitationRows;
import org.amur.text.CountryCode;
import org.amur.text.PartialDate;
import org.amur.web.FormRows;
import org.amur.web.PartMerge;
import org.amur.web.RefusedException;
import org.amur.web.Texts;

/** Form of an actor; {@code version} is that of the actor it was filled from. */
public class ActorForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @NotNull
    private ActorKind kind;

    @CountryCode
    private String country;

    private PartialDate born;

    @Size(max = 4000)
    private String description;

    @Valid
    private final FormRows<ActorNameForm> names;

    @Valid
    private final FormRows<ActorIdentifierForm> identifiers;

    @Valid
    private final FormRows<RelationshipForm> relationships;

    @Valid
    private final CitationRows citations;

    /** Creates a form for a new actor, with a row for its primary name. */
    public ActorForm() {
        names = new FormRows<>(ActorNameForm::new);
        names.getRows().add(new ActorNameForm(null, null, NameKind.PRIMARY));
        identifiers = new FormRows<>(ActorIdentifierForm::new);
        relationships = new FormRows<>(RelationshipForm::new);
        citations = new CitationRows();
    }

    /** Creates a form for a stored actor. */
    public ActorForm(Actor actor) {
        super(actor);
        kind = actor.getKind();
        country = actor.getCountry();
        born = actor.getBorn();
        description = actor.getDescription();
        names = new FormRows<>(ActorNameForm::new, actor.getNames(), ActorNameForm::new);
        identifiers = new FormRows<>(ActorIdentifierForm::new, actor.getIdentifiers(), ActorIdentifierForm::new);
        relationships = new FormRows<>(RelationshipForm::new, actor.getRelationships(), RelationshipForm::new);
        citations = new CitationRows(actor.getCitations());
    }

    /**
     * Applies the entries except relationships and citations, which refer to other records.
     *
     * @throws RefusedException unless exactly one name is primary and each identifier fits its scheme
     */
    void applyTo(Actor actor) {
        String primary = names.getRows().get(primary(names.getRows())).getText();
        checkForms(identifiers.getRows());
        PartMerge.apply(names.getRows(), actor.getNames(), () -> new ActorName(actor), (name, row, position) ->
                name.set(position, row.getText(), row.language(), row.script(), row.getKind()));
        PartMerge.apply(identifiers.getRows(), actor.getIdentifiers(), () -> new ActorIdentifier(actor),
                (identifier, row, position) -> identifier.set(position, row.getScheme(), row.getCode()));
        actor.describe(kind, primary, country, born, description);
    }

    private static int primary(List<ActorNameForm> names) {
        int[] primary = IntStream.range(0, names.size())
                .filter(row -> names.get(row).getKind() == NameKind.PRIMARY).toArray();
        if (primary.length == 0) {
            throw new RefusedException(names.isEmpty() ? null : "names[0].kind", "actor.names.noPrimary");
        }
        if (primary.length > 1) {
            throw new RefusedException("names[" + primary[1] + "].kind", "actor.names.onePrimary");
        }
        return primary[0];
    }

    private static void checkForms(List<ActorIdentifierForm> identifiers) {
        for (int row = 0; row < identifiers.size(); row++) {
            ActorIdentifierForm identifier = identifiers.get(row);
            if (!identifier.getScheme().fits(identifier.getCode())) {
                throw new RefusedException("identifiers[" + row + "].code", "actor.identifier.unfit");
            }
        }
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("actor.names", names.toText(ActorNameForm::toText));
        facts.put("actor.kind", Texts.choice("actor.kind", kind));
        facts.put("actor.country", Texts.country(country));
        facts.put("actor.born", born == null ? null : born.getTyped());
        facts.put("actor.description", description);
        facts.put("actor.identifiers", identifiers.toText(ActorIdentifierForm::toText));
        facts.put("actor.relationships", relationships.toText(RelationshipForm::toText));
        facts.put("source.citations", citations.toText());
        return facts;
    }

    public ActorKind getKind() {
        return kind;
    }

    public void setKind(ActorKind kind) {
        this.kind = kind;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public PartialDate getBorn() {
        return born;
    }

    public void setBorn(PartialDate born) {
        this.born = born;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** Returns the names, one of them primary. */
    public FormRows<ActorNameForm> getNames() {
        return names;
    }

    public FormRows<ActorIdentifierForm> getIdentifiers() {
        return identifiers;
    }

    public FormRows<RelationshipForm> getRelationships() {
        return relationships;
    }

    public CitationRows getCitations() {
        return citations;
    }
}
