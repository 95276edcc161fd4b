package org.amur.sanctions.ftm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.amur.actor.ActorIdentifier;
import org.amur.actor.IdentifierScheme;
import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.programme.ProgrammeRow;
import org.amur.screening.ListReferenceScheme;
import org.amur.source.Citation;

/** Converts a designation to a FollowTheMoney sanction. */
public final class FtmSanction {

    /** Authorities whose lists use an identifier scheme; references of the United Nations have a property of their own. */
    private static final Map<IdentifierScheme, String> LISTS = ListReferenceScheme.byPublishingList().entrySet().stream()
            .filter(list -> list.getValue() != IdentifierScheme.UN_REFERENCE)
            .collect(Collectors.toMap(Map.Entry::getValue, list -> list.getKey().getAuthority(), (one, same) -> one));

    private FtmSanction() {
    }

    /**
     * @param identifiers identifiers of the target
     *
     * @param reason      authority's reason; may be null
     * @param day         day of the status
     */
    public static FtmEntity of(DesignationRow row, ProgrammeRow programme, List<ActorIdentifier> identifiers, String reason,
            List<? extends Citation> citations, LocalDate day) {
        LifeCycle life = row.getLifeCycle();
        FtmEntity entity = new FtmEntity("amur-designation-" + row.getId(), "Sanction", programme.name())
                .with("entity", FtmActor.id(row.getTargetId()))
                .with("authority", programme.authorityName())
                .with("country", FtmActor.code(programme.authorityCountry()))
                .with("program", programme.name()).with("programId", programme.code())
                .with("provisions", row.getMeasure()).with("provisions", row.getAct())
                .with("reason", reason).with("status", life.statusOn(day))
                .with("listingDate", life.getListedKind() == LifeCycleKind.ON_LIST ? life.getListed() : null)
                .with("startDate", life.getFrom()).with("endDate", life.getUntil());
        for (ActorIdentifier identifier : identifiers) {
            if (row.getAuthority().equals(LISTS.get(identifier.getScheme()))) {
                entity.with("authorityId", identifier.getCode());
            } else if (identifier.getScheme() == IdentifierScheme.UN_REFERENCE && row.getAuthority().startsWith("UN")) {
                entity.with("unscId", identifier.getCode());
            }
        }
        // A source may have no URL; its title is always given.
        entity.withAll("summary", citations.stream().map(citation -> citation.getSource().getTitle()).toList());
        return entity.withAll("sourceUrl", citations.stream().map(citation -> citation.getSource().getAddress())
                .filter(address -> address != null).toList());
    }
}
