package org.amur.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.amur.actor.ActorIdentifier;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorName;
import org.amur.actor.RelationshipTie;
import org.amur.sanctions.ftm.FtmActor;
import org.amur.sanctions.ftm.FtmEntity;

/**
 * Converts nodes and ties to FollowTheMoney entities. Each relationship is an entity; shared events are one link with
 * their number, and designations one sanction for each authority and target.
 */
final class FtmNetwork {

    private static final Set<ActorKind> ORGANISATIONS = EnumSet.of(ActorKind.STATE, ActorKind.GOVERNMENT_BODY, ActorKind.COMPANY,
            ActorKind.INTERGOVERNMENTAL_ORGANISATION, ActorKind.ARMED_GROUP, ActorKind.MEDIA);
    private static final Set<ActorKind> VEHICLES = EnumSet.of(ActorKind.VESSEL, ActorKind.AIRCRAFT);
    private static final Set<ActorKind> ASSETS = EnumSet.of(ActorKind.COMPANY, ActorKind.VESSEL, ActorKind.AIRCRAFT);

    private FtmNetwork() {
    }

    /** Returns the entity of a node; names and identifiers are those of an actor. */
    static FtmEntity node(NetworkNode node, List<ActorName> names, List<ActorIdentifier> identifiers) {
        return node.isAuthority() ? new FtmEntity(id(node), "PublicBody", node.name()).with("name", node.name())
                : FtmActor.of(node.id(), node.kind(), node.name(), node.country(), names, identifiers, false);
    }

    private static String id(NetworkNode node) {
        return node.isAuthority() ? "amur-authority-" + node.id() : FtmActor.id(node.id());
    }

    /** @param facts address of the facts */
    static List<FtmEntity> ties(NetworkTie tie, NetworkNode from, NetworkNode to, String facts) {
        return switch (tie.getKind()) {
            case EVENT -> List.of(link(tie, from, to).with("role", NetworkExport.types(tie)).with("sourceUrl", facts));
            case RELATIONSHIP -> tie.relationships().stream().map(each -> relationship(each, from, to).with("sourceUrl", facts)).toList();
            case SANCTION -> List.of(new FtmEntity("amur-sanctions-" + from.key() + "-" + to.key(), "Sanction", from.name())
                    .with("entity", id(to)).with("authority", from.name()).with("startDate", tie.getFirst()).with("sourceUrl", facts));
        };
    }

    private static FtmEntity link(NetworkTie tie, NetworkNode from, NetworkNode to) {
        return new FtmEntity("amur-events-" + from.key() + "-" + to.key(), "UnknownLink", from.name() + " – " + to.name())
                .with("subject", id(from)).with("object", id(to)).with("startDate", tie.getFirst()).with("endDate", tie.getLast());
    }

    /** Returns the entity of a relationship; a plain link if the model does not allow the more specific one for the two actors. */
    private static FtmEntity relationship(RelationshipTie each, NetworkNode from, NetworkNode to) {
        String id = "amur-relationship-" + each.id();
        String caption = from.name() + " – " + to.name();
        FtmEntity entity = switch (each.kind()) {
            case PRESIDENT_OF, OFFICE_HOLDER_OF, WORKS_FOR -> from.kind() == ActorKind.PERSON && ORGANISATIONS.contains(to.kind())
                    ? new FtmEntity(id, "Employment", caption).with("employee", id(from)).with("employer", id(to)) : null;
            case OWNS -> !VEHICLES.contains(from.kind()) && ASSETS.contains(to.kind())
                    ? new FtmEntity(id, "Ownership", caption).with("owner", id(from)).with("asset", id(to)) : null;
            case MEMBER_OF -> !VEHICLES.contains(from.kind()) && ORGANISATIONS.contains(to.kind())
                    ? new FtmEntity(id, "Membership", caption).with("member", id(from)).with("organization", id(to)) : null;
            case PART_OF, OTHER -> null;
        };
        FtmEntity link = entity != null
                ? entity
                : new FtmEntity(id, "UnknownLink", caption)
                        .with("subject", id(from))
                        .with("object", id(to));
        return link.with("role", each.title() == null ? each.kind() : each.title())
                .with("startDate", each.since())
                .with("endDate", each.until());
    }
}
