package org.amur.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.intake.sanction.LegalAct;
import org.amur.intake.sanction.SanctionAction;
import org.amur.intake.sanction.SanctionAuthority;
import org.amur.intake.sanction.SanctionMention;
import org.amur.intake.text.TextSpan;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.imposition.MeasureForm;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;
import org.amur.web.Option;

/** Proposal of designations under a measure, or of a measure if no target is chosen. */
public class SanctionProposal extends ArticleProposal {

    private static final long serialVersionUID = 1L;

    private static final int MAX_ACT = 200;

    /** Compared with the record when the proposal is made. */
    private final transient SanctionMention mention;
    private final SanctionAction action;
    private final String authority;
    private final List<String> described;
    private String title;
    private Option measure;
    private Option programme;
    private MeasureKind kindOfMeasure;
    private String act;
    private List<String> countries;
    private PartialDate date;
    private LifeCycleKind dateKind;
    private final List<ChosenActor> targets = new ArrayList<>();
    /** Designations that the record has, by measure and target. */
    private List<RecordedDesignation> designations = List.of();

    /**
     * Designation of the record.
     *
     * @param target id of an actor
     */
    record RecordedDesignation(long measure, long target, Option option) implements Serializable {
    }

    SanctionProposal(SanctionMention sanction, String text, String title, ArticleEvidence evidence) {
        super(Kind.SANCTION, sanction.trigger(), "intake.rule.SANCTION", sanction.trigger().of(text), evidence);
        this.title = title;
        mention = sanction;
        action = sanction.action();
        authority = name(sanction.authority(), text);
        described = sanction.groups().stream().map(group -> group.span().of(text)).toList();
        kindOfMeasure = sanction.kind();
        act = sanction.acts().isEmpty()
                ? null
                : ShortText.to(sanction.acts().stream().map(LegalAct::name).collect(Collectors.joining(", ")), MAX_ACT);
        sanction.targets().forEach(target -> targets.add(new ChosenActor(ActorChoices.key(target))));
        countries = new ArrayList<>(new TreeSet<>(Stream.concat(sanction.targets().stream().map(target -> target.country()),
                sanction.groups().stream().map(group -> group.country())).filter(Objects::nonNull).toList()));
        date = sanction.date();
        dateKind = date == null ? null : dateKind();
        addTarget();
    }

    private static String name(SanctionAuthority authority, String text) {
        TextSpan span = authority.span();
        return span == null ? authority.code() : span.of(text);
    }

    /** Returns the kind of a date of what was done. */
    private LifeCycleKind dateKind() {
        boolean named = !chosen().isEmpty();
        return switch (action) {
            case IMPOSE -> named ? LifeCycleKind.ON_LIST : LifeCycleKind.PUBLISHED;
            case LIFT -> named ? LifeCycleKind.DELISTED : LifeCycleKind.AMENDED;
            case EXTEND, AMEND -> LifeCycleKind.AMENDED;
        };
    }

    /** Chooses a measure of the record; more targets of a measure amend it. */
    void propose(Option found) {
        measure = found;
        if (date != null && chosen().isEmpty() && !described.isEmpty()) {
            dateKind = LifeCycleKind.AMENDED;
        }
    }

    /** Adds an empty row, unless the last one is empty. */
    public void addTarget() {
        if (targets.isEmpty() || targets.get(targets.size() - 1).getActor() != null) {
            targets.add(new ChosenActor(null));
        }
    }

    @Override
    public List<ChosenActor> chosen() {
        return targets.stream().filter(ChosenActor::isChosen).toList();
    }

    @Override
    void merge(ArticleProposal other) {
        super.merge(other);
        SanctionProposal sanction = (SanctionProposal) other;
        sanction.chosen().stream()
                .filter(each ->
                        targets.stream().noneMatch(own -> each.getActor().equals(own.getActor())))
                .forEach(each -> targets.add(0, each));
        measure = measure == null ? sanction.measure : measure;
        programme = programme == null ? sanction.programme : programme;
        act = act == null ? sanction.act : act;
        date = date == null ? sanction.date : date;
        dateKind = dateKind == null ? sanction.dateKind : dateKind;
    }

    @Override
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (measure == null && (programme == null || kindOfMeasure == null || title == null || title.isBlank())) {
            problems.add(new Problem("measure", "intake.problem.measure"));
        }
        if (date != null && !date.isUnknown() && dateKind == null) {
            problems.add(new Problem("dateKind", "intake.problem.dateKind"));
        }
        return problems;
    }

    /** Tells whether all of it is recorded: the measure, and the designation of each target. */
    @Override
    public boolean isCitation() {
        return measure != null && chosen().stream().allMatch(target -> designation(target).isPresent());
    }

    private Optional<Option> designation(ChosenActor target) {
        Long id = ActorChoices.id(target.getActor());
        return designations.stream().filter(each -> measure != null && each.measure() == measure.id() && id != null && each.target() == id)
                .map(RecordedDesignation::option).findFirst();
    }

    /** Returns the designations that get a citation. */
    public List<Option> getCited() {
        return chosen().stream().flatMap(target -> designation(target).stream()).toList();
    }

    /** Tells whether the measure itself gets a citation. */
    public boolean isMeasureCited() {
        return measure != null && chosen().isEmpty();
    }

    void setDesignations(List<RecordedDesignation> designations) {
        this.designations = designations;
    }

    /** Returns the actors that are designated; targets whose actor was rejected are left out. */
    List<Option> actors(Map<String, Option> actors) {
        return chosen().stream().map(ChosenActor::getActor).filter(actors::containsKey).map(actors::get).distinct().toList();
    }

    /** Returns the form of a new measure, without citations and dates. */
    MeasureForm form() {
        MeasureForm form = new MeasureForm();
        form.setProgramme(programme);
        form.setKind(kindOfMeasure);
        form.setTitle(title);
        form.setAct(act);
        form.setTargets(countries);
        return form;
    }

    @Override
    String content() {
        return (measure == null ? "" : measure.id()) + " " + chosen().stream().map(ChosenActor::getActor).toList();
    }

    @Override
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Returns the mention; null after the page was restored. */
    SanctionMention getMention() {
        return mention;
    }

    public SanctionAction getAction() {
        return action;
    }

    /** Returns the authority as the article names it. */
    public String getAuthority() {
        return authority;
    }

    /** Returns groups of targets without names. */
    public List<String> getDescribed() {
        return described;
    }

    /** Returns the existing measure; null for a new one. */
    public Option getMeasure() {
        return measure;
    }

    public void setMeasure(Option measure) {
        this.measure = measure;
    }

    public Option getProgramme() {
        return programme;
    }

    public void setProgramme(Option programme) {
        this.programme = programme;
    }

    public MeasureKind getKindOfMeasure() {
        return kindOfMeasure;
    }

    public void setKindOfMeasure(MeasureKind kindOfMeasure) {
        this.kindOfMeasure = kindOfMeasure;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public List<String> getCountries() {
        return countries;
    }

    public void setCountries(List<String> countries) {
        this.countries = countries == null ? new ArrayList<>() : new ArrayList<>(countries);
    }

    public PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
    }

    public LifeCycleKind getDateKind() {
        return dateKind;
    }

    public void setDateKind(LifeCycleKind dateKind) {
        this.dateKind = dateKind;
    }

    public List<ChosenActor> getTargets() {
        return targets;
    }

    /** Replaces the targets. */
    public void setTargets(List<ChosenActor> chosen) {
        targets.clear();
        targets.addAll(chosen);
    }
}
