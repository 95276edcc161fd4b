package org.amur.sanctions.ftm;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorIdentifier;
import org.amur.actor.ActorName;
import org.amur.actor.ActorRepository;
import org.amur.export.LinesExport;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.designation.DesignationParams;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationCitation;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.sanctions.programme.ProgrammeRow;

/**
 * Export of designations as FollowTheMoney entities in JSON lines: each target once, before its first sanction, and
 * each designation as a sanction with its sources.
 */
@Named
@RequestScoped
public class DesignationFtm extends LinesExport {

    @Inject
    private DesignationParams params;

    @Inject
    private ValidDay validDay;

    @Inject
    private DesignationRepository designations;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private ActorRepository actors;

    public DesignationFtm() {
        super("designations", "application/json+ftm", "ftm.json");
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(Writer lines) throws IOException {
        Map<Long, ProgrammeRow> frames = programmes.all().stream()
                .collect(Collectors.toMap(ProgrammeRow::id, Function.identity()));
        Set<Long> written = new HashSet<>();
        designations.walk(params.filter()).each(ids -> write(ids, frames, written, lines));
    }

    private void write(List<Long> ids, Map<Long, ProgrammeRow> frames, Set<Long> written, Writer lines) throws IOException {
        LocalDate day = validDay.getDay();
        Map<Long, DesignationRow> rows = designations.rows(ids);
        List<Long> targets = rows.values().stream().map(DesignationRow::getTargetId).distinct().toList();
        Map<Long, List<ActorName>> names = actors.names(targets);
        Map<Long, List<ActorIdentifier>> identifiers = actors.identifiers(targets);
        Map<Long, List<DesignationCitation>> citations = designations.citations(ids);
        Set<Long> sanctioned = targets.isEmpty() ? Set.of() : designations.ofTargets(targets).stream()
                .filter(row -> row.getLifeCycle().statusOn(day).isInForce())
                .map(DesignationRow::getTargetId).collect(Collectors.toSet());
        for (Designation designation : designations.all(ids)) {
            DesignationRow row = rows.get(designation.getId());
            // Skips records added or deleted during the export.
            if (row != null && frames.containsKey(row.getProgrammeId())) {
                Long target = row.getTargetId();
                List<ActorIdentifier> known = identifiers.getOrDefault(target, List.of());
                if (written.add(target)) {
                    FtmActor.of(target, row.getTargetKind(), row.getTarget(), row.getCountry(),
                            names.getOrDefault(target, List.of()), known, sanctioned.contains(target)).writeTo(lines);
                }
                FtmSanction.of(row, frames.get(row.getProgrammeId()), known, designation.getReason(),
                        citations.getOrDefault(row.getId(), List.of()), day).writeTo(lines);
            }
        }
    }
}
