package org.amur.sanctions.ftm;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.amur.actor.ActorIdentifier;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorName;
import org.amur.actor.IdentifierScheme;
import org.amur.actor.NameKind;

/**
 * Converts an actor to a FollowTheMoney entity. A number from an authority's list becomes a property of its sanctions,
 * not of the actor.
 */
public final class FtmActor {

    private static final String PUBLIC_BODY = "PublicBody";
    private static final String ORGANIZATION = "Organization";
    private static final String REGISTRATION_NUMBER = "registrationNumber";
    private static final Set<String> VEHICLES = Set.of("Vessel", "Airplane");

    private static final Map<ActorKind, String> SCHEMATA = new EnumMap<>(Map.of(ActorKind.PERSON, "Person",
            ActorKind.STATE, PUBLIC_BODY, ActorKind.GOVERNMENT_BODY, PUBLIC_BODY, ActorKind.COMPANY, "Company",
            ActorKind.INTERGOVERNMENTAL_ORGANISATION, ORGANIZATION, ActorKind.ARMED_GROUP, ORGANIZATION,
            ActorKind.MEDIA, ORGANIZATION, ActorKind.VESSEL, "Vessel", ActorKind.AIRCRAFT, "Airplane",
            ActorKind.OTHER, "LegalEntity"));
    private static final Map<NameKind, String> NAMES = Map.of(NameKind.PRIMARY, "name", NameKind.ALIAS, "alias",
            NameKind.TRANSLITERATION, "alias", NameKind.FORMER, "previousName", NameKind.WEAK_ALIAS, "weakAlias");
    private static final Map<IdentifierScheme, String> OF_ANYBODY = Map.of(IdentifierScheme.WIKIDATA, "wikidataId");
    private static final Map<IdentifierScheme, String> OF_LEGAL_ENTITIES = Map.of(IdentifierScheme.LEI, "leiCode",
            IdentifierScheme.REGISTRATION_NUMBER, REGISTRATION_NUMBER, IdentifierScheme.TAX_NUMBER, "taxNumber",
            IdentifierScheme.OTHER, "idNumber");
    private static final Map<IdentifierScheme, String> OF_VEHICLES = Map.of(
            IdentifierScheme.REGISTRATION_NUMBER, REGISTRATION_NUMBER,
            IdentifierScheme.AIRCRAFT_REGISTRATION, REGISTRATION_NUMBER);
    private static final Map<IdentifierScheme, String> OF_VESSELS = Map.of(IdentifierScheme.IMO, "imoNumber",
            IdentifierScheme.MMSI, "mmsi", IdentifierScheme.REGISTRATION_NUMBER, REGISTRATION_NUMBER);

    private FtmActor() {
    }

    /** Returns the entity id. */
    public static String id(long actor) {
        return "amur-actor-" + actor;
    }

    /** @param sanctioned true if it has a designation in force */
    public static FtmEntity of(long id, ActorKind kind, String name, String country, List<ActorName> names,
            List<ActorIdentifier> identifiers, boolean sanctioned) {
        FtmEntity entity = new FtmEntity(id(id), SCHEMATA.get(kind), name).with("name", name);
        names.forEach(other -> entity.with(NAMES.get(other.getKind()), other.getText()));
        entity.with("country", code(country)).with("topics", sanctioned ? "sanction" : null);
        for (ActorIdentifier identifier : identifiers) {
            String property = property(entity.getSchema(), identifier.getScheme());
            if (property != null) {
                entity.with(property, identifier.getCode());
            }
        }
        return entity;
    }

    /** Returns a country code in lower case, as FollowTheMoney requires. */
    static String code(String country) {
        return country == null ? null : country.toLowerCase(Locale.ROOT);
    }

    /** Returns the property for a scheme; null if the schema has none. */
    static String property(String schema, IdentifierScheme scheme) {
        if (OF_ANYBODY.containsKey(scheme)) {
            return OF_ANYBODY.get(scheme);
        }
        if (schema.equals("Vessel")) {
            return OF_VESSELS.get(scheme);
        }
        if (schema.equals("Company") && scheme == IdentifierScheme.ISIN) {
            return "isinCode";
        }
        return (VEHICLES.contains(schema) ? OF_VEHICLES : OF_LEGAL_ENTITIES).get(scheme);
    }
}
