package org.amur.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.intake.SanctionProposal.RecordedDesignation;
import org.amur.intake.sanction.LegalAct;
import org.amur.intake.sanction.SanctionAction;
import org.amur.intake.sanction.SanctionAuthority;
import org.amur.intake.sanction.SanctionMention;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.imposition.AnswerForm;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.sanctions.measure.MeasureRow;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.sanctions.programme.ProgrammeRow;
import org.amur.text.PartialDate;
import org.amur.web.Option;

/** Finds the measures and designations that an article reports, by authority, legal act and target. */
@ApplicationScoped
public class RecordedSanctions {

    /** Words of acts that not all sources write. */
    private static final Set<String> OPTIONAL = Set.of("", "no", "council", "the");

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private MeasureRepository measures;

    @Inject
    private DesignationRepository designations;

    /** Sanctions of the record, as far as proposals are compared with them. */
    record Known(List<AuthorityRow> authorities, Map<Long, String> codesByActor, List<ProgrammeRow> programmes, List<MeasureRow> measures,
            List<DesignationRow> designations) {
    }

    /** Fills in what is recorded: five SQL statements if there are proposals. */
    void mark(List<SanctionProposal> proposals) {
        if (proposals.isEmpty()) {
            return;
        }
        Set<Long> targets = proposals.stream().flatMap(proposal -> proposal.recordedActors().stream()).collect(Collectors.toSet());
        Known known = new Known(authorities.all(), authorities.codesByActor(), programmes.all(), measures.all(),
                targets.isEmpty() ? List.of() : designations.ofTargets(targets));
        proposals.forEach(proposal -> mark(proposal, known));
    }

    static void mark(SanctionProposal proposal, Known known) {
        SanctionMention mention = proposal.getMention();
        Set<String> codes = codes(mention.authority(), known);
        Set<Long> targets = proposal.recordedActors();
        List<DesignationRow> ofTargets = known.designations().stream()
                .filter(row -> targets.contains(row.getTargetId()) && codes.contains(row.getAuthority()))
                .toList();
        proposal.setDesignations(ofTargets.stream().map(row -> new RecordedDesignation(row.getMeasureId(), row.getTargetId(),
                new Option(row.getId(), AnswerForm.designationLabel(row.getTarget(), row.getAuthority(), row.getProgramme())))).toList());
        List<MeasureRow> measures = known.measures().stream().filter(row -> codes.contains(row.authority())).toList();
        List<ProgrammeRow> programmes = known.programmes().stream().filter(row -> codes.contains(row.authorityCode())).toList();
        Optional<ProgrammeRow> named = mention.acts().stream()
                .flatMap(act -> programmes.stream().filter(row -> has(row.name(), act) || has(row.code(), act)))
                .findFirst();
        byAct(mention.acts(), measures).map(row -> new Option(row.id(), row.title(), row.act())).or(() -> ofTargets(ofTargets.stream()
                .filter(row -> isUnder(row, mention.acts(), named)).toList(), targets, mention)).ifPresent(proposal::propose);
        named.or(() -> programmes.size() == 1 ? Optional.of(programmes.get(0)) : Optional.empty())
                .ifPresent(row -> proposal.setProgramme(new Option(row.id(), row.code(), row.name())));
    }

    /** Returns the codes of the authorities that may be meant: one for a body, all of a state. */
    private static Set<String> codes(SanctionAuthority authority, Known known) {
        String own = authority.code() != null || authority.actor() == null || authority.actor().id() == null ? authority.code()
                : known.codesByActor().get(authority.actor().id());
        return own != null
                ? Set.of(own)
                : known.authorities().stream()
                        .filter(row -> row.country() != null && row.country().equals(authority.country()))
                        .map(AuthorityRow::code)
                        .collect(Collectors.toSet());
    }

    /** Returns the measure of the first numbered act that has one; of several the one with the shortest name. A list has many measures. */
    private static Optional<MeasureRow> byAct(List<LegalAct> acts, List<MeasureRow> measures) {
        return acts.stream()
                .filter(RecordedSanctions::isNumbered)
                .sorted(Comparator.comparing(LegalAct::isList))
                .flatMap(act -> measures.stream()
                        .filter(row -> row.act() != null && has(row.act(), act))
                        .min(Comparator.comparingInt(row -> row.act().length()))
                        .stream())
                .findFirst();
    }

    private static boolean isNumbered(LegalAct act) {
        return !act.isList() || act.name().chars().anyMatch(Character::isDigit);
    }

    /** Tells whether a designation is under one of the acts or the programme that the article names, if it names any. */
    private static boolean isUnder(DesignationRow row, List<LegalAct> acts, Optional<ProgrammeRow> programme) {
        return acts.isEmpty() || programme.filter(each -> each.id() == row.getProgrammeId()).isPresent()
                || row.getAct() != null && acts.stream().anyMatch(act -> has(row.getAct(), act));
    }

    /** Returns the measure under which all targets are designated, unless at another time. */
    private static Optional<Option> ofTargets(List<DesignationRow> designations, Set<Long> targets, SanctionMention mention) {
        Map<Long, Set<Long>> byMeasure = designations.stream().filter(row -> mention.action() != SanctionAction.IMPOSE
                || mayBeSame(mention.date(), row.getLifeCycle().getListed())).collect(Collectors.groupingBy(DesignationRow::getMeasureId,
                        Collectors.mapping(DesignationRow::getTargetId, Collectors.toSet())));
        return designations.stream()
                .filter(row ->
                        byMeasure.getOrDefault(row.getMeasureId(), Set.of()).equals(targets))
                .max(Comparator.comparingLong(DesignationRow::getId))
                .map(row -> new Option(row.getMeasureId(), row.getMeasure(), row.getAct()));
    }

    private static boolean mayBeSame(PartialDate date, PartialDate listed) {
        return date == null
                || listed == null
                || listed.getEarliest() == null
                || listed.getLatest() == null
                || date.overlaps(listed.getEarliest(), listed.getLatest());
    }

    /** Tells whether a name contains an act, word by word. */
    private static boolean has(String name, LegalAct act) {
        return (" " + plain(name) + " ").contains(" " + plain(act.name()) + " ");
    }

    private static String plain(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d/]+"))
                .filter(word -> !OPTIONAL.contains(word))
                .collect(Collectors.joining(" "));
    }
}
