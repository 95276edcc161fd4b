package org.amur.intake.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.date.DateMention;
import org.amur.intake.event.EventDating.Dated;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/** Finder of the date, among those of a sentence, that is stated for an event. */
final class StatedDates {

    private static final Pattern CLAUSE = Pattern.compile(
            "(?: (?:morning|afternoon|evening|night))?(?:, (?:with|while|as|after|before|who|which|when|where)| for an?| to) ");
    private static final Pattern SEPARATE = Pattern.compile("\\b(?:and|but|и|а)\\s", Pattern.UNICODE_CHARACTER_CLASS);
    /** Words for the first day of a visit. */
    private static final Pattern ARRIVAL = Pattern.compile("arriv|land|fl(?:y|ies|ew)|прибы|прилет|приех|抵|飞抵|到达");
    /** Words for what goes on from a date. */
    private static final Pattern SINCE = Pattern.compile("[从自].*(?:起.?|开始)");
    private static final Set<EventType> ON_ONE_DAY = EnumSet.of(EventType.CONSULT, EventType.AGREE);

    private final EventText text;
    private final LengthOfStay stay;
    private final Map<TextSpan, Set<MentionedActor>> actors = new HashMap<>();
    private final Map<TextSpan, Realis> realis = new HashMap<>();

    StatedDates(EventText text, List<EventDraft> drafts, LengthOfStay stay) {
        this.text = text;
        this.stay = stay;
        drafts.forEach(draft -> actors.put(draft.trigger().span(), draft.actors()));
        drafts.forEach(draft -> realis.put(draft.trigger().span(), draft.realis()));
    }

    /** The date of the clause, or else of the sentence unless another trigger is nearer to it. */
    Optional<Dated> nearest(EventDraft draft, List<DateMention> dates) {
        TextSpan trigger = draft.trigger().span();
        return dates.stream()
                .filter(date -> isPossible(draft, date.date()) && !DatesOfOthers.has(text, trigger, date.span()))
                .filter(date -> date.span().start() < trigger.start() || !isOfNext(draft, date.span()))
                .min(Comparator.comparing((DateMention date) -> isOpen(date.date()))
                        .thenComparingInt(date -> verbsBetween(trigger, date.span()))
                        .thenComparing(date -> isSeparate(trigger, date.span()))
                        .thenComparingInt(date -> distance(trigger, date.span())))
                .map(date -> new Dated(date(draft, date), date.span(), Optional.empty()));
    }

    private PartialDate date(EventDraft draft, DateMention date) {
        boolean ofOther = draft.realis() == Realis.PLANNED && verbs(draft.trigger().span(), date.span())
                .anyMatch(other -> realis.getOrDefault(other.span(), Realis.HAPPENED) == Realis.HAPPENED);
        boolean stays = draft.trigger().meaning().roles() == EventTrigger.Roles.TO
                && !ARRIVAL.matcher(draft.trigger().span().of(text.folded())).lookingAt();
        if (ofOther || isBeginning(date.span())) {
            return from(date.date());
        }
        return stays ? stay.ofNews(date.date(), text.article().published()) : date.date();
    }

    /** Tells whether something goes on from a date: 从2030年起. */
    private boolean isBeginning(TextSpan date) {
        int end = Math.min(text.folded().length(), date.end() + 2);
        return SINCE.matcher(text.between(Math.max(0, date.start() - 1), end)).matches();
    }

    /** Words such as “upcoming” give no date to what has happened. */
    private boolean isPossible(EventDraft draft, PartialDate date) {
        LocalDate published = text.article().published().orElse(LocalDate.MAX);
        boolean longPast = draft.realis() == Realis.PLANNED && date.getLatest() != null
                && text.article().published().isPresent() && date.getLatest().isBefore(published.minusDays(LengthOfStay.DAYS_OF_NEWS / 2));
        boolean ofContent = draft.realis() == Realis.HAPPENED && hasContentToCome(draft.trigger().meaning())
                && date.getEarliest() != null && date.getEarliest().isAfter(published);
        boolean toCome = draft.realis() == Realis.HAPPENED && isToCome(date, published);
        return !longPast && !isOfYears(draft, date) && !isThisYear(draft, date) && !ofContent && !toCome && isLimited(draft, date);
    }

    /** Tells whether the content of an act may be yet to come: “agreed to open it next year”. */
    private static boolean hasContentToCome(EventTrigger trigger) {
        return trigger.type() == EventType.AGREE || trigger.isSpeechAct();
    }

    /** Tells whether “this year” is of what goes on, not of a meeting: “exports grew this year, X said at a meeting”. */
    private boolean isThisYear(EventDraft draft, PartialDate date) {
        return draft.realis() == Realis.HAPPENED && ON_ONE_DAY.contains(draft.trigger().meaning().type())
                && date.precision() == PartialDate.Precision.YEAR
                && text.article().published().filter(day -> day.getYear() == date.getEarliest().getYear()).isPresent();
    }

    /** Tells whether a period of years is that of the content, not of a signing: “signed a programme for 2018–2024”. */
    private static boolean isOfYears(EventDraft draft, PartialDate date) {
        return draft.realis() == Realis.HAPPENED && ON_ONE_DAY.contains(draft.trigger().meaning().type())
                && date.getEarliest() != null && date.getLatest() != null && date.getLatest().isAfter(date.getEarliest().plusYears(1))
                && date.precision() == PartialDate.Precision.INTERVAL;
    }

    private static boolean isLimited(EventDraft draft, PartialDate date) {
        if (draft.realis() == Realis.PLANNED) {
            return date.getEarliest() != null;
        }
        return date.getLatest() != null || date.getEarliest() == null;
    }

    /** Tells whether a period goes on long after the publication: “gas for the rest of the year”, unlike a visit. */
    private static boolean isToCome(PartialDate date, LocalDate published) {
        return date.getEarliest() != null && date.getLatest() != null && !date.getEarliest().isBefore(published)
                && date.getLatest().isAfter(published.plusDays(LengthOfStay.DAYS_OF_NEWS));
    }

    static boolean isOpen(PartialDate date) {
        return date.getEarliest() == null || date.getLatest() == null;
    }

    private boolean isOfNext(EventDraft draft, TextSpan date) {
        TextSpan trigger = draft.trigger().span();
        int end = Math.min(draft.clause().sentence().end(), date.end() + distance(trigger, date));
        return text.triggers().in(trigger.end(), Math.max(trigger.end(), end)).stream()
                .anyMatch(other -> (other.meaning().isVerb() || date.end() <= other.span().start())
                        && distance(other.span(), date) < distance(trigger, date)
                        && !isSeparate(other.span(), date)
                        && !isBeforeClause(date, other.span())
                        && actors.containsKey(other.span())
                        && !actors.get(other.span()).equals(draft.actors()));
    }

    /** Tells whether a date ends the clause before another event: “on Monday, while …”, “on Monday for a meeting”. */
    private boolean isBeforeClause(TextSpan date, TextSpan other) {
        return CLAUSE.matcher(text.between(date.end(), Math.max(date.end(), other.start()))).lookingAt();
    }

    private boolean isSeparate(TextSpan trigger, TextSpan date) {
        int from = Math.min(trigger.end(), date.end());
        return SEPARATE.matcher(text.between(from, Math.max(trigger.start(), date.start()))).find();
    }

    private int verbsBetween(TextSpan trigger, TextSpan date) {
        return (int) verbs(trigger, date).count();
    }

    /** Returns the verbs between a trigger and a date. */
    private Stream<TermMatch<EventTrigger>> verbs(TextSpan trigger, TextSpan date) {
        int from = Math.min(trigger.end(), date.end());
        int to = Math.max(trigger.start(), date.start());
        return text.triggers().in(from, Math.max(from, to)).stream().filter(other -> other.meaning().isVerb());
    }

    private static int distance(TextSpan one, TextSpan other) {
        return Math.max(0, Math.max(one.start(), other.start()) - Math.min(one.end(), other.end()));
    }

    /** Returns the time from a date on; an uncertain date as it is. */
    static PartialDate from(PartialDate day) {
        boolean definite = day.isExact() || day.precision() == PartialDate.Precision.MONTH || day.precision() == PartialDate.Precision.YEAR;
        return definite ? PartialDate.parse(day.getEdtf() + "/..") : day;
    }
}
