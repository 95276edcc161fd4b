package org.amur.intake.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.amur.actor.ActorKind;
import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.Realis;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.date.DateMention;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/**
 * Finder of the date of an event: in its clause, its sentence, or the sentence that it continues. Without one, the first
 * event is of the day of publication, and so are the others of a readout; elsewhere an event is not after that day, a
 * planned one not before, and a possible one has no date.
 */
final class EventDating {

    private static final Pattern CONTINUES = Pattern.compile(
            "(?:it(?! (?:was|is) \\w+ed\\b)|this|that|он|она|оно|это|этот|эта|他|她|此|该|这)(?=\\s|\\p{IsHan})");
    private static final Pattern PERFECT = Pattern.compile(
            "\\b(?:has|have|had)\\s(?:\\w+\\s){0,3}$|\\b(?:has|have|had)\\b[^.;]*\\sand\\s(?:\\w+\\s)?$|(?<!\\p{L})уже\\s(?:\\p{L}+\\s){0,2}$|(?:已经?|曾经?)[^，。；]{0,14}$",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** Perfect of a term that begins with its auxiliary, which is no “had talks”. */
    private static final Pattern PAST_PERFECT = Pattern.compile("had (?:\\w+ )?(?:begun|\\w+ed) ");
    private static final Pattern JUST = Pattern.compile("\\bjust\\s(?:\\w+\\s)?$");
    /** Words for what goes on for years. */
    private static final Pattern REPEATED = Pattern.compile(
            "\\b(?:per|a|every|each) (?:year|month|day)\\b|\\b(?:annually|yearly|annual)\\b|ежегодн|(?<!\\p{L})в (?:год|сутки|день)(?!\\p{L})|"
                    + "кажд\\p{L}+ год|每[年天月]|年均",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PRESENT = Pattern.compile("\\b(?:is|are) (?:in|on|at|visiting)\\b");
    /** Paragraphs after the headline that go on with its event. */
    private static final int LEAD = 2;
    /** Types of which news tell the past, too. */
    private static final Set<EventType> BACKGROUND = EnumSet.of(EventType.ASSAULT, EventType.SANCTION, EventType.AID);
    private static final int LONGEST_NEWS = 62;
    private static final int MOST_DATED = 5;
    private static final int MOST_EARLIER_DATES = 1;

    private final EventText text;
    private final LengthOfStay stay;
    private final StatedDates stated;
    private final Set<MentionedActor> persons = new HashSet<>();
    private final Optional<Dated> whole;
    private final PartialDate main;
    private final Optional<EventDraft> first;
    private final NewsDay news;
    private final Occasions occasions;
    private final boolean readout;
    private final DateHeadings headings;
    private final SpanIndex<TextSpan> parts;
    private final NavigableMap<Integer, Dated> dated = new TreeMap<>();

    /**
     * A date and the words that give it.
     *
     * @param words null if the text has none
     * @param inference rule that took it from elsewhere; empty if the sentence states it
     */
    record Dated(PartialDate date, TextSpan words, Optional<Inference> inference) {

        /** Returns the date as taken from elsewhere. */
        Dated by(Inference rule) {
            return new Dated(date, words, Optional.of(rule));
        }
    }

    EventDating(EventText text, List<EventDraft> drafts) {
        this.text = text;
        news = new NewsDay(text);
        stay = LengthOfStay.in(text.folded());
        headings = new DateHeadings(text);
        parts = new SpanIndex<>(text.article().paragraphs(), span -> span);
        stated = new StatedDates(text, drafts, stay);
        first = drafts.stream().filter(draft -> draft.realis() == Realis.HAPPENED).findFirst();
        drafts.stream().filter(draft -> draft.realis() == Realis.HAPPENED).forEach(draft -> explicit(draft)
                .ifPresent(date -> dated.put(draft.trigger().span().start(), date)));
        occasions = new Occasions(text, drafts, this::explicit);
        whole = first.flatMap(draft -> explicit(draft).or(() -> ofHeading(draft)).or(() -> ofLead(draft, drafts)))
                .filter(date -> isRecent(date.date()))
                .map(date -> latest(date, drafts));
        main = whole.map(Dated::date)
                .map(this::dayOfStay)
                .or(() -> news.day().map(PartialDate::of))
                .orElseGet(PartialDate::unknown);
        first.ifPresent(draft -> draft.actors().stream().filter(actor -> actor.kind() == ActorKind.PERSON).forEach(persons::add));
        readout = first.filter(draft -> draft.trigger().meaning().type() == EventType.CONSULT
                && draft.trigger().meaning().roles() != EventTrigger.Roles.TO).isPresent()
                && text.dates().all().stream().map(DateMention::date).filter(this::isEarlier).distinct().count() <= MOST_EARLIER_DATES;
    }

    /** Returns the last day until the publication of what the lead tells, instead of an earlier one. */
    private Dated latest(Dated first, List<EventDraft> drafts) {
        LocalDate published = text.article().published().orElse(LocalDate.MAX);
        return drafts.stream()
                .filter(draft -> draft.realis() == Realis.HAPPENED && isInLead(draft))
                .flatMap(draft -> explicit(draft).stream())
                .filter(date -> date.date().isExact() && !date.date().getLatest().isAfter(published)
                        && first.date().getEarliest() != null && date.date().getEarliest().isAfter(first.date().getEarliest()))
                .max(Comparator.comparing(date -> date.date().getEarliest()))
                .orElse(first);
    }

    /** Tells whether a date is near the publication: the main event of news is. */
    private boolean isRecent(PartialDate date) {
        return headings.isChronicle() || text.article().published().isEmpty() || date.getEarliest() == null
                || !date.getEarliest().isBefore(text.article().published().get().minusDays(LONGEST_NEWS));
    }

    /** Returns the first day of a stay, or the last one if it is over. */
    private PartialDate dayOfStay(PartialDate date) {
        LocalDate day = stay.over() ? date.getLatest() : date.getEarliest();
        return date.precision() == PartialDate.Precision.INTERVAL && day != null ? PartialDate.of(day) : date;
    }

    private boolean isInLead(EventDraft draft) {
        List<TextSpan> paragraphs = text.article().paragraphs();
        return draft.trigger().span().start() < paragraphs.get(Math.min(text.headlines() + LEAD - 1, paragraphs.size() - 1)).end();
    }

    private boolean isEarlier(PartialDate date) {
        boolean precise = date.precision() == PartialDate.Precision.DAY || date.precision() == PartialDate.Precision.MONTH;
        return precise && main.getEarliest() != null && date.getLatest().isBefore(main.getEarliest());
    }

    /** Returns the date of another trigger of the same type in the body: a headline has no dates. */
    private Optional<Dated> ofLead(EventDraft headline, List<EventDraft> drafts) {
        List<TextSpan> paragraphs = text.article().paragraphs();
        int end = text.isHeadline(headline.trigger().span())
                ? paragraphs.get(Math.min(text.headlines() + LEAD - 1, paragraphs.size() - 1)).end()
                : 0;
        return drafts.stream()
                .filter(draft -> draft != headline
                        && draft.trigger().span().start() < end
                        && draft.trigger().meaning().type()
                                == headline.trigger().meaning().type()
                        && draft.realis() == Realis.HAPPENED
                        && draft.actors().stream().anyMatch(headline.actors()::contains))
                .map(this::explicit)
                .flatMap(Optional::stream)
                .findFirst();
    }

    Dated of(EventDraft draft, boolean first) {
        return explicit(draft)
                .or(() -> ofHeading(draft))
                .or(() -> isPerfect(draft)
                        ? Optional.empty()
                        : occasions.date(draft, whole).map(date -> date.by(Inference.DATE_OF_OCCASION)))
                .or(() -> ofParagraph(draft))
                .orElseGet(() -> ofArticle(implied(draft, first)));
    }

    private static Dated ofArticle(PartialDate date) {
        return new Dated(date, null, date.isUnknown() ? Optional.empty() : Optional.of(Inference.DATE_OF_ARTICLE));
    }

    private Optional<Dated> explicit(EventDraft draft) {
        TextSpan sentence = draft.clause().sentence();
        TextSpan reported = isActOfSpeaker(draft) ? sentence : text.reported(draft.trigger().span()).orElse(sentence);
        List<DateMention> dates = text.dates().in(Math.max(sentence.start(), reported.start()), Math.min(sentence.end(), reported.end()));
        return stated.nearest(draft, dates)
                .or(() -> draft.realis() != Realis.HYPOTHETICAL
                                && CONTINUES
                                        .matcher(text.folded())
                                        .region(sentence.start(), sentence.end())
                                        .lookingAt()
                        ? previous(sentence)
                        : Optional.empty());
    }

    private Optional<Dated> ofHeading(EventDraft draft) {
        return draft.realis() != Realis.HAPPENED
                ? Optional.empty()
                : headings.at(draft.trigger().span().start())
                        .filter(date -> date.date().getLatest() != null)
                        .map(date -> new Dated(
                                isPerfect(draft) ? PartialDate.by(date.date().getLatest()) : date.date(),
                                date.span(),
                                Optional.of(Inference.DATE_OF_HEADING)));
    }

    /** Returns the day of an event that the same paragraph tells before. */
    private Optional<Dated> ofParagraph(EventDraft draft) {
        if (draft.realis() != Realis.HAPPENED || isPerfect(draft) || isReactionOfOthers(draft)) {
            return Optional.empty();
        }
        int sentence = draft.clause().sentence().start();
        int start = parts.lastFrom(sentence).map(TextSpan::start).orElse(0);
        return dated.headMap(sentence, false).descendingMap().entrySet().stream()
                .limit(MOST_DATED)
                .filter(day -> day.getKey() >= start && day.getValue().date().isExact())
                .map(day -> day.getValue().by(Inference.DATE_OF_PARAGRAPH))
                .findFirst();
    }

    private Optional<Dated> previous(TextSpan sentence) {
        return sentence.start() == 0 ? Optional.empty() : text.dates().in(text.sentence(sentence.start() - 1)).stream().findFirst()
                .map(date -> new Dated(date.date(), date.span(), Optional.of(Inference.DATE_OF_SENTENCE_BEFORE)));
    }

    private PartialDate implied(EventDraft draft, boolean first) {
        if (draft.realis() == Realis.HYPOTHETICAL || text.article().published().isEmpty()) {
            return PartialDate.unknown();
        }
        LocalDate day = news.day().orElseThrow();
        if (draft.realis() == Realis.PLANNED && REPEATED.matcher(text.around(draft.trigger().span(), draft.clause().sentence())).find()) {
            return PartialDate.unknown();
        }
        if (draft.realis() == Realis.PLANNED) {
            return StatedDates.from(readout && main.isExact() ? main : PartialDate.of(day));
        }
        boolean present = PRESENT.matcher(text.between(draft.clause().start(), draft.trigger().span().start())).find();
        Optional<PartialDate> told = draft.realis() != Realis.HAPPENED || isPerfect(draft) ? Optional.empty() : news.toldOn(draft);
        if (told.isPresent()) {
            return told.get();
        }
        boolean earlier = draft.realis() == Realis.DENIED
                || isPerfect(draft)
                || text.isSaid(draft.trigger().span()) && !isAttributed(draft) && !isActOfSpeaker(draft);
        boolean visit = draft.trigger().meaning().roles() == EventTrigger.Roles.TO;
        boolean spoken = text.isSaid(draft.trigger().span()) && isActOfSpeaker(draft);
        if (draft.realis() == Realis.HAPPENED && isReactionOfOthers(draft) && (spoken || !earlier && isInLead(draft))) {
            return PartialDate.of(day);
        }
        if (draft.realis() == Realis.HAPPENED && spoken) {
            return main;
        }
        if (visit && !draft.trigger().meaning().isVerb() && stay.days() == 0 && draft.realis() == Realis.HAPPENED) {
            return PartialDate.by(day);
        }
        boolean continued = isInLead(draft)
                || draft.trigger().meaning().isVerb() && !BACKGROUND.contains(draft.trigger().meaning().type());
        if (earlier || !first && !readout && !present && !continued) {
            return PartialDate.by(day);
        }
        return visit ? stay.ofNews(main, text.article().published()) : main;
    }

    /** Tells whether those who take no part in the main event react to it: they do so on the day of the news. */
    private boolean isReactionOfOthers(EventDraft draft) {
        return draft.trigger().meaning().isSpeechAct()
                && main.isExact()
                && first.isPresent()
                && draft.participants().stream()
                        .filter(each -> each.role() == ParticipantRole.ACTOR)
                        .noneMatch(each -> first.get().actors().stream().anyMatch(each.actor()::isOfSameSide));
    }

    /** Returns true for news with their source: “X signed Y, the ministry said”. */
    private boolean isAttributed(EventDraft draft) {
        return text.article().language() != TextLanguage.ZH && text.reported(draft.trigger().span())
                .filter(said -> said.start() <= draft.clause().sentence().start()).isPresent();
    }

    /** Returns true for what a speaker does by saying it, for himself or his country: “we condemn”. */
    private boolean isActOfSpeaker(EventDraft draft) {
        return draft.trigger().meaning().isSpeechAct()
                && text.statements().at(draft.trigger().span().start()).stream()
                        .flatMap(statement -> statement.speakers().stream())
                        .anyMatch(speaker -> draft.participants().stream()
                                .filter(each -> each.role() == ParticipantRole.ACTOR)
                                .anyMatch(each -> speaker.isOfSameSide(each.actor())));
    }

    private boolean isPerfect(EventDraft draft) {
        TextSpan trigger = draft.trigger().span();
        String before = text.between(draft.clause().start(), trigger.start());
        boolean perfect = PERFECT.matcher(before).find() && !JUST.matcher(before).find();
        return perfect || PAST_PERFECT.matcher(trigger.of(text.folded())).lookingAt();
    }
}
