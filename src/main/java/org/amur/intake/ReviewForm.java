package org.amur.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;

import org.amur.source.Credibility;
import org.amur.source.SourceForm;
import org.amur.web.Option;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;

/** Decisions on the proposals of a capture, and the source that accepted ones will cite. */
public class ReviewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Proposals shown together: more than almost any article has, few enough for one page. */
    private static final int SHOWN = 100;

    private static final String FIELDS = "proposals[";

    private final SourceForm source;
    private Option recordedSource;

    @NotNull
    private Credibility credibility;

    private final ActorChoices actors;
    private final List<ArticleProposal> proposals;
    private final Set<String> mergedKeys = new HashSet<>();
    /** Choices of merged actors, with those that remain. */
    private final Map<String, String> mergedActors = new HashMap<>();
    private int first;

    ReviewForm(SourceForm source, ActorChoices actors, List<ArticleProposal> proposals) {
        this.source = source;
        this.actors = actors;
        this.proposals = new ArrayList<>(proposals);
    }

    /**
     * Merges a proposal into the one before it of its kind.
     *
     * @throws RefusedException if they are statements of different speakers
     */
    void merge(String key) {
        find(key).ifPresent(merged -> {
            List<ArticleProposal> same = proposals.stream().filter(each -> each.getKind() == merged.getKind()).toList();
            int at = same.indexOf(merged);
            if (at > 0) {
                merge(merged, same.get(at - 1));
            }
        });
    }

    /**
     * Merges a proposal into another of its kind, which keeps its entries.
     *
     * @throws RefusedException if they are statements of different speakers
     */
    public void merge(ArticleProposal merged, ArticleProposal kept) {
        if (merged instanceof EventProposal event && event.hasOtherSpeakers((EventProposal) kept)) {
            throw new RefusedException(null, "intake.refused.speakers");
        }
        kept.merge(merged);
        forget(merged, kept);
    }

    /** Removes a merged proposal. Participants then refer to the actor that remains. */
    private void forget(ArticleProposal merged, ArticleProposal kept) {
        proposals.remove(merged);
        mergedKeys.add(merged.getKey());
        if (merged instanceof ActorProposal gone && kept instanceof ActorProposal left) {
            mergedActors.put(gone.getChoice(), left.getChoice());
            actors.remove(gone.getChoice());
            renameMerged();
        }
    }

    private void renameMerged() {
        proposals.stream().flatMap(proposal -> proposal.chosen().stream()).filter(each -> mergedActors.containsKey(each.getActor()))
                .forEach(each -> each.setActor(mergedActors.get(each.getActor())));
    }

    /** Copies an event, for a sentence that reports two. */
    public void split(String key) {
        find(key).ifPresent(split -> {
            if (split instanceof EventProposal event) {
                EventProposal last = (EventProposal) proposals.stream().filter(each -> each.getKind() == event.getKind()
                        && each.getSpan().equals(event.getSpan())).max(ArticleProposal::compareTo).orElseThrow();
                EventProposal copy = new EventProposal(event);
                copy.setCopies(last.getCopies() + 1);
                proposals.add(copy);
                Collections.sort(proposals);
            }
        });
    }

    /** Shows the next part of many proposals; after the last, the first. */
    public void showNext() {
        first = first + SHOWN < proposals.size() ? first + SHOWN : 0;
    }

    /** Returns the problems of accepted proposals in the first part that has some, and shows that part. */
    List<Refusal> problems() {
        List<ArticleProposal> incomplete = proposals.stream()
                .filter(each -> each.isAccepted() && !each.refusals("").isEmpty())
                .toList();
        if (!incomplete.isEmpty() && incomplete.stream().noneMatch(getShown()::contains)) {
            first = proposals.indexOf(incomplete.get(0)) / SHOWN * SHOWN;
        }
        List<ArticleProposal> shown = getShown();
        return incomplete.stream()
                .filter(shown::contains)
                .flatMap(each -> each.refusals(FIELDS + shown.indexOf(each) + "].").stream())
                .toList();
    }

    /** Tells whether a refusal is about an entry of a proposal. */
    static boolean isOfProposal(Refusal refusal) {
        return refusal.field() != null && refusal.field().startsWith(FIELDS);
    }

    /** Adds proposals that it does not have. Returns their number. */
    int add(List<ArticleProposal> more) {
        Set<String> present = proposals.stream().map(ArticleProposal::getKey).collect(Collectors.toSet());
        List<ArticleProposal> added = more.stream()
                .filter(each -> !present.contains(each.getKey()) && !mergedKeys.contains(each.getKey()))
                .toList();
        proposals.addAll(added);
        Collections.sort(proposals);
        return added.size();
    }

    /** Replaces the undecided proposals by those of another reading. */
    void renew(ReviewForm read) {
        proposals.removeIf(each -> each.getDecision() == ArticleProposal.Decision.OPEN);
        add(read.proposals);
        actors.addAll(read.actors);
        mergedActors.keySet().forEach(actors::remove);
        renameMerged();
    }

    /** Finds a proposal by its key. */
    public Optional<ArticleProposal> find(String key) {
        return proposals.stream().filter(each -> each.getKey().equals(key)).findFirst();
    }

    List<ActorProposal> actorProposals() {
        return all(ActorProposal.class);
    }

    List<EventProposal> events() {
        return all(EventProposal.class);
    }

    List<SanctionProposal> sanctions() {
        return all(SanctionProposal.class);
    }

    /** Returns the keys of the actors that accepted proposals need. */
    Set<String> neededActors() {
        return proposals.stream()
                .filter(ArticleProposal::isAccepted)
                .filter(each -> !each.isCitation())
                .flatMap(each -> each.chosen().stream())
                .map(ChosenActor::getActor)
                .collect(Collectors.toSet());
    }

    List<FigureProposal> figures() {
        return all(FigureProposal.class);
    }

    private <P extends ArticleProposal> List<P> all(Class<P> type) {
        return proposals.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Returns the form of the new source. */
    public SourceForm getSource() {
        return source;
    }

    /** Returns the existing source that accepted proposals will cite; null for a new one. */
    public Option getRecordedSource() {
        return recordedSource;
    }

    public void setRecordedSource(Option recordedSource) {
        this.recordedSource = recordedSource;
    }

    /** Returns the credibility of all new citations; an editor can change it in each of them later. */
    public Credibility getCredibility() {
        return credibility;
    }

    public void setCredibility(Credibility credibility) {
        this.credibility = credibility;
    }

    public ActorChoices getActors() {
        return actors;
    }

    /** Returns the part of the proposals that the page shows. */
    public List<ArticleProposal> getShown() {
        int begin = Math.min(first, Math.max(0, proposals.size() - 1));
        // A copy, because the buttons in it change the list.
        return new ArrayList<>(proposals.subList(begin, Math.min(proposals.size(), begin + SHOWN)));
    }

    /** Tells whether the article may give more proposals than are kept. */
    public boolean isFull() {
        return proposals.size() >= Proposals.MAX;
    }

    /** Tells whether the page shows a part only. */
    public boolean isPart() {
        return proposals.size() > SHOWN;
    }

    /** Returns the number of the first proposal shown, from 1. */
    public int getFirst() {
        return first + 1;
    }

    /** Returns the number of proposals that are neither accepted nor rejected. */
    long getUndecided() {
        return proposals.stream().filter(each -> each.getDecision() == ArticleProposal.Decision.OPEN).count();
    }

    /** Returns the proposals in the order of the text. */
    public List<ArticleProposal> getProposals() {
        return proposals;
    }
}
