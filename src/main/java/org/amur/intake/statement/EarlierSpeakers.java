package org.amur.intake.statement;

import java.util.List;
import java.util.regex.Pattern;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextSpan;

/** Finder of speakers whom the sentences before name: “it added”, “said the statement”, “the Secretary of the Council noted”. */
final class EarlierSpeakers {

    private static final String DOCUMENT =
            "(?:it|(?:the|its) (?:press |joint )?(?:statement|release|report|document|communique|notice|readout))";
    private static final Pattern CARRIED = Pattern.compile("(?:^|[\\s\"”,])" + DOCUMENT + "(?: also| has)? $");
    private static final Pattern CARRIED_AFTER = Pattern.compile(" " + DOCUMENT + "(?!\\p{L})");
    private static final int VERBS_BEFORE = 8;
    private static final int REACH = 70;
    private static final int LONGEST_TITLE = 80;
    private static final int SHORTEST_TITLE = 4;
    /** Characters before in which the same title is looked for. */
    private static final int NEAR = 8000;
    private static final int NAME_REACH = 24;

    private final SpeechText text;
    private final SpeakerFinder speakers;

    EarlierSpeakers(SpeechText text, SpeakerFinder speakers) {
        this.text = text;
        this.speakers = speakers;
    }

    /** Returns the organisation that spoke last in the sentences before, if “it” or a word for a document is beside a verb. */
    List<MentionedActor> of(TextSpan verb) {
        int last = isCarried(verb) ? text.verbs().firstFrom(text.sentence(verb.start()).start()) - 1 : -1;
        for (int i = last; i >= 0 && i > last - VERBS_BEFORE; i--) {
            TermMatch<SpeechVerb> before = text.verbs().all().get(i);
            List<MentionedActor> said =
                    before.meaning() == SpeechVerb.CALL || isCarried(before.span()) ? List.of() : ofVerb(before.span());
            if (!said.isEmpty() && said.stream().noneMatch(speaker -> speaker.kind() == ActorKind.PERSON)) {
                return said;
            }
        }
        return List.of();
    }

    private boolean isCarried(TextSpan verb) {
        String before = text.folded().substring(Math.max(0, verb.start() - REACH), verb.start());
        return CARRIED.matcher(before).find()
                || CARRIED_AFTER.matcher(text.folded()).region(verb.end(), text.folded().length()).lookingAt();
    }

    private List<MentionedActor> ofVerb(TextSpan verb) {
        TextSpan sentence = text.sentence(verb.start());
        List<MentionedActor> said = speakers.before(sentence.start(), verb.start());
        return said.isEmpty() ? speakers.after(verb.end(), sentence.end()) : said;
    }

    /**
     * Returns the person whose name followed the same title before.
     *
     * @param start of the title that ends with an organisation
     */
    List<MentionedActor> holder(int start, ActorReference organisation) {
        int end = organisation.span().end();
        if (organisation.isPerson() || end - start > LONGEST_TITLE || organisation.span().start() - start < SHORTEST_TITLE) {
            return List.of();
        }
        int from = Math.max(0, start - NEAR);
        String title = text.folded().substring(start, end).replaceFirst("^the ", "");
        int last = text.folded().substring(from, start).lastIndexOf(title);
        int after = from + last + title.length();
        return last < 0 ? List.of() : text.references().in(after, after + NAME_REACH).stream()
                .filter(ActorReference::isPerson).limit(1).flatMap(person -> person.actors().stream()).toList();
    }
}
