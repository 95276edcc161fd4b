package org.amur.intake.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Words before and after a quotation, which attribute it to a speaker. */
final class QuotationContext {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DIRECT = Pattern.compile(
            "[\\s:：,，—–-]*(?:that|what|the|an?|as|its?|him|her|them|что|как|了|要|将|会|愿|对|应|其|该|此|这是|称其|称此|这|道|道说)?[\\s:：,，—–-]*");
    /** Words of the speaker's own between “said that” and words quoted of the rest: said that it “firmly opposes” it. */
    private static final Pattern PARTLY = Pattern.compile("[ ,]*(?:that|что|как)?(?: [\\p{L}'-]+){1,7} ");
    /** Words between “told” and its quotation: the one who is told. */
    private static final Pattern TOLD = Pattern.compile(" [^.,;:]{1,60}(?:[,:]| that|, что):? ?");
    private static final Pattern PASSIVE = Pattern.compile(" by ");
    private static final Pattern DASHED = Pattern.compile("^,\\s*[—–-]\\s*\\p{Ll}");
    private static final Pattern SAID_NEXT = Pattern.compile(",? (?:he|she|it|\\p{L}+(?: \\p{L}+)?) said\\b");
    private static final Pattern CLOSED = Pattern.compile("[,，?!？！…—。]$");
    private static final Pattern LINKED = Pattern.compile("^\\s*[,，—–-]");
    private static final int FEW_WORDS = 5;
    private static final int FEW_HAN = 10;
    private static final int MAX_AFTER = 260;
    private static final int MAX_BEFORE = 120;
    private static final int MAX_BEFORE_BRIEF = 50;
    private static final int MAX_NAME = 120;

    private final SpeechText text;
    private final SpeakerFinder speakers;
    private final TextSpan words;
    private final int start;
    private final int end;
    private final boolean brief;

    /**
     * Creates the context.
     *
     * @param start where the words before begin
     * @param end where the words after end
     */
    QuotationContext(SpeechText text, TextSpan words, int start, int end) {
        this.text = text;
        this.words = words;
        this.start = Math.min(start, words.start() - 1);
        this.end = Math.max(end, words.end() + 1);
        speakers = new SpeakerFinder(text);
        brief = isBrief();
    }

    private boolean isBrief() {
        String said = words.of(text.folded());
        if (text.article().language() == TextLanguage.ZH) {
            return said.codePoints().filter(Character::isLetterOrDigit).limit(FEW_HAN).count() < FEW_HAN;
        }
        return WORD.matcher(said).results().limit(FEW_WORDS).count() < FEW_WORDS;
    }

    /** Returns true for a few words, which may be a title or a name. */
    boolean brief() {
        return brief;
    }

    Optional<SpokenBy> attribution() {
        return directlyBefore().or(this::partlyQuoted).or(this::after).or(this::before);
    }

    private Optional<SpokenBy> directlyBefore() {
        return verbBefore().filter(verb -> DIRECT.matcher(between(verb)).matches() || TOLD.matcher(between(verb)).matches())
                .flatMap(this::attributedBefore);
    }

    /** Reads a few quoted words of a clause: said that it “firmly opposes” the list. A name or title begins with a capital. */
    private Optional<SpokenBy> partlyQuoted() {
        String said = words.of(text.article().text());
        boolean isPart = brief
                && text.article().language() != TextLanguage.ZH
                && Character.isLowerCase(said.charAt(0))
                && said.indexOf(' ') > 0;
        return verbBefore()
                .filter(verb -> isPart
                        && verb.meaning() == SpeechVerb.SAY
                        && PARTLY.matcher(between(verb)).matches())
                .flatMap(this::attributedBefore);
    }

    private Optional<SpokenBy> before() {
        return verbBefore()
                .filter(verb -> !brief && between(verb).length() <= MAX_BEFORE
                        || verb.meaning() == SpeechVerb.CALL && between(verb).length() <= MAX_BEFORE_BRIEF
                        || text.article().language() == TextLanguage.ZH
                                && between(verb).length() <= FEW_HAN)
                .flatMap(this::attributedBefore);
    }

    private String between(TermMatch<SpeechVerb> verb) {
        return text.folded().substring(verb.span().end(), Math.max(verb.span().end(), words.start() - 1));
    }

    private Optional<TermMatch<SpeechVerb>> verbBefore() {
        List<TermMatch<SpeechVerb>> verbs = text.verbs().in(start, words.start() - 1);
        return verbs.isEmpty() ? Optional.empty() : Optional.of(verbs.get(verbs.size() - 1));
    }

    private Optional<SpokenBy> attributedBefore(TermMatch<SpeechVerb> verb) {
        TextSpan span = verb.span();
        if (PASSIVE.matcher(text.folded()).region(words.end() + 1, text.folded().length()).lookingAt()) {
            return attribution(speakers.after(words.end() + 1, Math.min(end, words.end() + MAX_NAME)), List.of(), span);
        }
        List<MentionedActor> said = verb.meaning() == SpeechVerb.SOURCE
                ? speakers.after(span.start(), span.end())
                : speakers.before(start, span.start());
        said = said.isEmpty() ? speakers.coordinated(span) : said;
        said = said.isEmpty() ? speakers.after(span.end(), words.start() - 1) : said;
        return attribution(said, speakers.addressees(span, words.start() - 1), span);
    }

    private Optional<SpokenBy> after() {
        String follows = text.folded().substring(words.end() + 1, Math.max(words.end() + 1, Math.min(end, words.end() + MAX_AFTER)));
        boolean linked = LINKED.matcher(follows).find();
        boolean spoken = DASHED.matcher(follows).find() && text.folded().substring(words.end()).startsWith(",", 1)
                || words.of(text.folded()).indexOf(' ') > 0 && SAID_NEXT.matcher(follows).lookingAt();
        if (brief && linked && !spoken && Character.isUpperCase(words.of(text.article().text()).charAt(0))) {
            return Optional.empty();
        }
        if (!linked && !CLOSED.matcher(words.of(text.folded())).find()) {
            return Optional.empty();
        }
        return text.verbs().in(words.end() + 1, Math.min(end, words.end() + MAX_AFTER)).stream().findFirst().flatMap(this::attributedAfter);
    }

    private Optional<SpokenBy> attributedAfter(TermMatch<SpeechVerb> verb) {
        TextSpan span = verb.span();
        List<MentionedActor> said = verb.meaning() == SpeechVerb.SOURCE ? List.of() : speakers.after(words.end() + 1, span.start());
        said = said.isEmpty() ? speakers.carried(span) : said;
        said = said.isEmpty() ? speakers.after(span.end(), Math.min(end, span.end() + MAX_NAME)) : said;
        return attribution(said, speakers.addressees(span, end), span);
    }

    private static Optional<SpokenBy> attribution(List<MentionedActor> said, List<MentionedActor> addressees, TextSpan verb) {
        return said.isEmpty() ? Optional.empty() : Optional.of(new SpokenBy(said, addressees, verb));
    }
}
