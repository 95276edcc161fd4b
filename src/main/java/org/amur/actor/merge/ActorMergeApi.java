package org.amur.actor.merge;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.actor.ActorRepository;
import org.amur.rest.ListAddress;
import org.amur.rest.ListApi;
import org.amur.rest.RecordCommand;

/** Merges of actors at {@code /api/merges}, with the command that undoes them. */
@Dependent
public class ActorMergeApi extends ListApi<ActorMerge> {

    private final ActorRepository actors;
    private final ActorMergeService service;

    @Inject
    ActorMergeApi(ActorMergeRepository merges, ActorRepository actors, ActorMergeService service) {
        super(ListAddress.unfiltered("merges", MergeRecordKind.CODE, merges::walk), MergeJson.class, MergeJson::new);
        this.actors = actors;
        this.service = service;
    }

    /**
     * Undo of a merge.
     *
     * @param given rows added after the merge that go to the restored actor, as on its page: {@code figure.7}; null for none
     */
    public record Unmerge(
            @NotBlank @Size(max = MergeForm.REASON_LENGTH) String reason, @Size(max = ApartForm.MAX_GIVEN) List<String> given) {
    }

    @Override
    protected Map<String, RecordCommand<ActorMerge, ?>> commands() {
        return Map.of("undo", RecordCommand.of(Unmerge.class, this::undo));
    }

    private void undo(ActorMerge merge, Unmerge sent) {
        ApartForm form = new ApartForm(merge, actors.get(merge.getSurvivor()));
        form.setReason(sent.reason());
        form.setGiven(sent.given() == null ? List.of() : sent.given());
        service.takeApart(form);
    }
}
