package org.amur.intake.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextSpan;

/**
 * Words of Chinese indirect speech after their verb. At the beginning of a paragraph a formal verb introduces everything
 * up to the next speaker: 普京表示，…。…。
 */
final class ChineseReport {

    private static final String PAUSES = "，,：:";
    private static final Pattern PLAIN_VERB = Pattern.compile("说|称|认为|预计|预测|表示|声称|宣称|直言|坦言|相信|强调|重申");
    /** Words that go on directly after 表示 and the like. */
    private static final Pattern GOES_ON = Pattern.compile("将|愿|希望|支持|反对|双方|两国|要|会|中|俄|美|乌|欧|他|她|我|这|对方|不|坚决|完全|随时|已|关于|如果|若|目前|正在|没有|需|应|任何|可以|能|准备|相信|很高兴|高兴|非常");
    private static final Pattern NEEDS_NO_PAUSE = Pattern.compile("说|称|认为|声称|宣称");
    private static final Pattern FORMAL_VERB = Pattern.compile("表示|指出|强调|重申|认为|说|称|介绍|提出|回应|补充|阐述|阐明");
    private static final Pattern OFFICIAL_VERB = Pattern.compile("指出|强调");
    /** Beginnings of a sentence in the voice of a speaker. */
    private static final Pattern VOICE = Pattern.compile("中方|俄方|美方|双方|我|两国|中俄|俄中|中美|中国|俄罗斯|当前|希望|欢迎|愿|要|应|相信|感谢|今年|事实|面对|无论");
    private static final Pattern OTHER_WORD = Pattern.compile("[明法服话号呼作为]");
    private static final Pattern NOT_SAID = Pattern.compile(".*(?:没有|未|不|拒绝|多次).*");
    private static final Pattern NEW_TOPIC = Pattern.compile(
            "(?:他|她|而[「“]|其中包括|另据|据|报道|[^，。]{0,6}(?:此前|早前|日前|当天|同日|随后|会谈后|会见后|期间)|[“「『]|(?:双方|两国)[^，。]{0,14}(?:签署了|举行了|" + "交换了|发表了|见证)).*",
            Pattern.DOTALL);
    /** Begins a clause with another verb of the same speaker: ，并强调…. */
    private static final Pattern GOES_ON_TO = Pattern.compile("[，,](?:并且?|但|还|也|又|亦|同时|而且)(?:同时|还|也|再次|进一步|特别|重点)?$");
    /** Words about an occasion between speaker and verb: 在例行记者会上回答提问时. */
    private static final Pattern OCCASION = Pattern.compile(".*(?:在|就|出席|接受|回答|会见|对).*(?:时|上|中|后|期间)");
    private static final String FULL_STOPS = "。！？；;.!?";
    private static final String OPENING = "“「『《";
    private static final int LONGEST_GAP = 14;
    private static final int LONGEST_OCCASION = 40;
    private static final int LONGEST_PLAIN_GAP = 5;
    /** Between two verbs of one speaker. */
    private static final int LONGEST_REPORT = 400;
    private static final int PARAGRAPH_START = 30;
    private static final int SHORTEST = 6;

    private final SpeechText text;
    private final String folded;
    private final TextSpan verb;
    private final TextSpan sentence;

    private ChineseReport(SpeechText text, TextSpan verb) {
        this.text = text;
        this.verb = verb;
        folded = text.folded();
        sentence = text.sentence(verb.start());
    }

    static Optional<ReportedWords> of(SpeechText text, TermMatch<SpeechVerb> verb) {
        return verb.meaning() == SpeechVerb.SOURCE ? Optional.empty() : new ChineseReport(text, verb.span()).read();
    }

    private Optional<ReportedWords> read() {
        if (verb.end() + SHORTEST >= sentence.end()) {
            return Optional.empty();
        }
        Optional<TextSpan> first = firstVerb();
        return first.isPresent() ? continuation(first.get()) : report();
    }

    private Optional<ReportedWords> report() {
        List<ActorReference> before = text.references().in(sentence.start(), verb.start());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        ActorReference speaker = before.get(before.size() - 1);
        String gap = folded.substring(Math.min(speaker.span().end(), verb.start()), verb.start());
        int start = start(gap);
        int longest = OCCASION.matcher(gap).matches() ? LONGEST_OCCASION : LONGEST_GAP;
        if (start < 0 || speaker.actors().isEmpty() || gap.length() > longest || gap.contains("，") || NOT_SAID.matcher(gap).matches()) {
            return Optional.empty();
        }
        int end = nextVerb(start).orElseGet(() -> end(speaker));
        SpokenBy attribution = new SpokenBy(new SpeakerFinder(text).before(sentence.start(), verb.start()), List.of(), verb);
        return end - start < SHORTEST ? Optional.empty() : Optional.of(new ReportedWords(new TextSpan(start, end), attribution));
    }

    /** Returns the verb whose speaker goes on with this one. */
    private Optional<TextSpan> firstVerb() {
        int from = Math.max(sentence.start(), verb.start() - LONGEST_REPORT);
        return !goesOn(verb) ? Optional.empty() : text.verbs().in(from, verb.start()).stream()
                .map(TermMatch::span)
                .filter(other -> !goesOn(other))
                .reduce((one, other) -> other);
    }

    private boolean goesOn(TextSpan other) {
        return GOES_ON_TO.matcher(folded.substring(Math.max(sentence.start(), other.start() - LONGEST_GAP), other.start())).find();
    }

    private Optional<ReportedWords> continuation(TextSpan first) {
        List<MentionedActor> speakers = new SpeakerFinder(text).before(sentence.start(), first.start());
        int start = PAUSES.indexOf(folded.charAt(verb.end())) >= 0 ? verb.end() + 1 : verb.end();
        int end = nextVerb(start).orElseGet(() -> withoutStop(sentence.end()));
        return speakers.isEmpty() || end - start < SHORTEST
                ? Optional.empty()
                : Optional.of(new ReportedWords(new TextSpan(start, end), new SpokenBy(speakers, List.of(), verb)));
    }

    /** Returns the comma at which the speaker goes on with another verb. */
    private Optional<Integer> nextVerb(int start) {
        return text.verbs().in(start, sentence.end()).stream()
                .map(TermMatch::span)
                .filter(this::goesOn)
                .map(next -> Math.max(folded.lastIndexOf('，', next.start()), folded.lastIndexOf(',', next.start())))
                .findFirst();
    }

    private int withoutStop(int end) {
        int last = end;
        while (FULL_STOPS.indexOf(folded.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private int start(String gap) {
        char next = folded.charAt(verb.end());
        if (PAUSES.indexOf(next) >= 0) {
            return verb.end() + 1;
        }
        boolean plain = PLAIN_VERB.matcher(verb.of(folded)).matches()
                && gap.length() <= LONGEST_PLAIN_GAP
                && !OTHER_WORD.matcher(String.valueOf(next)).matches()
                && (NEEDS_NO_PAUSE.matcher(verb.of(folded)).matches()
                        || GOES_ON.matcher(folded)
                                .region(verb.end(), folded.length())
                                .lookingAt());
        return plain ? verb.end() : -1;
    }

    private int end(ActorReference speaker) {
        TextSpan paragraph = text.paragraph(verb.start());
        boolean opens = sentence.start() <= paragraph.start()
                && (speaker.span().start() - paragraph.start() <= PARAGRAPH_START || PAUSES.indexOf(folded.charAt(verb.end())) >= 0);
        int end = sentence.end();
        boolean official = OFFICIAL_VERB.matcher(verb.of(folded)).matches() && speaker.span().start() - sentence.start() <= LONGEST_GAP;
        boolean begins = speaker.span().start() - sentence.start() <= LONGEST_GAP;
        if (official || (opens || begins) && FORMAL_VERB.matcher(verb.of(folded)).matches()) {
            for (TextSpan next : text.sentences().in(sentence.end(), paragraph.end())) {
                if (changesSpeaker(next) || !official && !opens && !VOICE.matcher(next.of(folded)).lookingAt()) {
                    break;
                }
                end = next.end();
            }
        }
        while (OPENING.indexOf(text.article().text().charAt(end - 1)) >= 0) {
            end--;
        }
        return end <= sentence.end() ? withoutStop(end) : end;
    }

    private boolean changesSpeaker(TextSpan next) {
        boolean named = text.references().in(next).stream().anyMatch(reference -> reference.isPerson() && !reference.actors().isEmpty()
                && reference.span().start() - next.start() <= LONGEST_GAP && !text.verbs().in(reference.span().end(), next.end()).isEmpty()
                && text.verbs().in(reference.span().end(), next.end()).get(0).span().start() - reference.span().end() <= LONGEST_GAP);
        boolean reported = text.verbs().in(next.start(), Math.min(next.end(), next.start() + LONGEST_OCCASION)).stream()
                .anyMatch(each -> each.span().end() < folded.length() && PAUSES.indexOf(folded.charAt(each.span().end())) >= 0);
        return reported || named || isOfOrganisation(next) || NEW_TOPIC.matcher(next.of(folded)).matches();
    }

    /** Tells whether a sentence begins with an organisation: states and persons are also the topic of what a speaker says. */
    private boolean isOfOrganisation(TextSpan next) {
        return text.references().in(next.start(), next.start() + 1).stream()
                .flatMap(reference -> reference.actors().stream())
                .anyMatch(actor -> actor.kind() != ActorKind.STATE && actor.kind() != ActorKind.PERSON);
    }
}
