package org.amur.intake.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.event.EventType;
import org.amur.intake.text.TermMatch;

/** Filter of triggers that only name what is spoken of: “discussed the war in Ukraine”, 就乌克兰战争交换意见. */
final class DiscussedTopics {

    private static final Pattern DISCUSSED = Pattern.compile(
            "(?:\\b(?:discuss(?:ed|es|ing|ions?)?|debat(?:ed?|es|ing)|(?:views|opinions|talk(?:s|ed|ing)?|sp(?:oke|eaks?|oken)|"
                    + "conversations?|consultations|negotiations|meetings?)\\s(?:\\w+\\s){0,4}(?:on|about|over|regarding|concerning))|"
                    + "(?<!\\p{L})(?:обсу(?:ди|жда|жде)\\p{L}+|(?:мнениями|говори\\p{L}+|переговор\\p{L}+|бесед\\p{L}+)\\s(?:\\p{L}+\\s){0,4}(?:об?|по|про)))"
                    + "\\s(?:[^\\s,;.]+\\s){0,6}$");
    private static final Pattern CHINESE_DISCUSSED = Pattern.compile("(?:讨论|磋商|谈及|谈到|商讨)(?![后时中])[^，。；]{0,16}$");
    private static final Pattern CHINESE_TOPIC = Pattern.compile("就[^，。；]{0,16}$");
    private static final Pattern CHINESE_TALK = Pattern.compile("[^，。；]{0,16}(?:交换|讨论|磋商|商讨|沟通|会谈|对话|交流|谈判)");
    private static final Pattern WAR = Pattern.compile("war |войн");
    /** Verbs of those who wage a war, and its owner. */
    private static final Pattern WAGED = Pattern.compile(
            "(?:\\b(?:wag(?:e|es|ed|ing)|start(?:s|ed|ing)?|began|begin|unleashed|fight(?:s|ing)?|fought|declared?|continu(?:es?|ed|ing))"
                    + "|(?<!\\p{L})(?:вед(?:ет|ут)|вел[аи]?|нача\\p{L}+|развяза\\p{L}+|объяви\\p{L}+|продолжа\\p{L}+)|'s)\\s(?:\\S+\\s){0,2}$");

    private DiscussedTopics() {
    }

    static boolean isTopic(EventText text, TermMatch<EventTrigger> trigger, EventClause clause) {
        boolean document = trigger.meaning().type() == EventType.AGREE && !trigger.meaning().isVerb();
        if (trigger.meaning().roles() != EventTrigger.Roles.ON && !document) {
            return false;
        }
        String before = text.between(clause.reach(), trigger.span().start());
        boolean discussed = !trigger.meaning().isVerb() && DISCUSSED.matcher(before).find();
        boolean named = trigger.meaning().type() == EventType.ASSAULT && !trigger.meaning().isVerb()
                && WAR.matcher(trigger.span().of(text.folded())).lookingAt() && !WAGED.matcher(before).find();
        Matcher talk = CHINESE_TALK.matcher(text.between(trigger.span().end(), clause.sentence().end()));
        return discussed || named || CHINESE_DISCUSSED.matcher(before).find() || CHINESE_TOPIC.matcher(before).find() && talk.lookingAt();
    }
}
