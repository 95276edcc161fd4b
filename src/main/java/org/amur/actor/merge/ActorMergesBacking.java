package org.amur.actor.merge;

import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorRecordKind;
import org.amur.web.Address;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** Page {@code /actor/view?id=&merged=}: merges of the actor, and the redirect from an absorbed actor. */
@Named
@RequestScoped
public class ActorMergesBacking {

    @Inject
    @Param
    private Long id;

    /** Id of the merge that caused the redirect. */
    @Inject
    @Param
    private Long merged;

    @Inject
    private ActorMergeRepository merges;

    @Inject
    private Address address;

    private ActorMerge redirecting;
    private List<ActorMerge> absorbed = List.of();
    private Map<Long, String> origins = Map.of();

    @PostConstruct
    void load() {
        if (id != null) {
            absorbed = merges.into(id);
            origins = merges.origins(absorbed);
        }
        redirecting = merged == null ? null : merges.find(merged).filter(ActorMerge::isInEffect).orElse(null);
    }

    /**
     * Redirects from an actor that was merged into another to that one, on the same day as known.
     *
     * @param missing whether there is no actor with the requested number
     * @param view    such as {@code /actor/view}
     */
    public String redirect(boolean missing, String view) {
        if (id == null) {
            throw new NotFoundException(ActorRecordKind.CODE, "");
        }
        return missing ? target(view, merges.of(id).orElseThrow(() -> new NotFoundException(ActorRecordKind.CODE, id))) : null;
    }

    private String target(String view, ActorMerge ended) {
        return view + "?faces-redirect=true&id=" + ended.getSurvivor() + "&merged=" + (merged == null ? ended.getId() : merged)
                + (address.getKnown() == null ? "" : "&" + Address.ASOF + "=" + address.getKnown());
    }

    /** Returns the merge that caused the redirect; null if there is none, or it was undone. */
    public ActorMerge getRedirecting() {
        return redirecting;
    }

    /** Returns the merges into this actor, newest first. */
    public List<ActorMerge> getAbsorbed() {
        return absorbed;
    }

    /** Returns the former owners of names, identifiers and citations by part id. */
    public Map<Long, String> getOrigins() {
        return origins;
    }
}
