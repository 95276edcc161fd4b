package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.amur.actor.ActorKind;

/** Remover of mentions that only qualify a person or organisation: the state in “President of China Xi Jinping”, 俄罗斯总统普京, 中国中石油. */
final class Qualifiers {

    private static final int MAX_GAP = 80;
    private static final Pattern ADJACENT = Pattern.compile("[\\s»”\"'()]*");
    private static final String TITLES =
            "president|premier|ministers?|leader|chancellor|secretary|ambassador|spokes\\w+|chair\\w*|envoy|director|head|"
                    + "general|king|commissioner|representative|governor|mayor|adviser|chief|member|deputy|researcher|fellow|scholar|professor|analyst|ceo";
    private static final Pattern ENGLISH = Pattern.compile("'s? (?:[\\w-]+ ){0,4}(?:" + TITLES + ")(?: [\\w-]+){0,2} | (?:[\\w-]+ ){0,3}(?:"
            + TITLES + ") ");
    /** Between a state and its leader: “Russia’s Petrov”. */
    private static final String POSSESSIVE = "'s ";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{0,8}(?:总统|主席|总理|首相|外长|部长|防长|大使|国务卿|书记|议长|发言人|领导人|秘书长|"
            + "司令|总裁|国王|议员|专家|学者|副总理|国务委员|委员长|代表|特使|教授|主任|局长|市长|州长|省长|董事长|常委|委员)、?");
    private static final Pattern APPOSITION = Pattern.compile(
            ",? (?:\\(?[\\w'-]+ ){0,5}(?:" + TITLES + ")(?: [\\w-]+){0,3} (?:of|for|at|with) (?:the )?");

    private Qualifiers() {
    }

    /** Returns the mentions that are not qualifiers, in text order. */
    static List<ActorMention> remove(String folded, List<ActorMention> mentions) {
        List<ActorMention> kept = new ArrayList<>();
        boolean nextQualifies = false;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            ActorMention mention = mentions.get(i);
            boolean qualifier = !isPerson(mention)
                    && (qualifiesNext(folded, mentions, i, nextQualifies) || followsPerson(folded, mentions, i));
            nextQualifies = qualifier;
            if (!qualifier) {
                kept.add(0, mention);
            }
        }
        return kept;
    }

    private static boolean qualifiesNext(String folded, List<ActorMention> mentions, int i, boolean nextQualifies) {
        if (i + 1 == mentions.size()) {
            return false;
        }
        String gap = gap(folded, mentions.get(i), mentions.get(i + 1));
        if (gap == null) {
            return false;
        }
        boolean adjacent = ADJACENT.matcher(gap).matches();
        return nextQualifies && (adjacent || HAN.matcher(gap).matches())
                || gap.isEmpty() && isCountryOf(mentions.get(i), mentions.get(i + 1))
                || isPerson(mentions.get(i + 1))
                && (adjacent || gap.equals(POSSESSIVE) || ENGLISH.matcher(gap).matches() || HAN.matcher(gap).matches());
    }

    /** Tells whether a state only qualifies its organisation: 中国中石油. */
    private static boolean isCountryOf(ActorMention state, ActorMention organisation) {
        return state.actor().kind() == ActorKind.STATE && organisation.actor().kind() != ActorKind.STATE
                && state.actor().country() != null && state.actor().country().equals(organisation.actor().country());
    }

    private static boolean followsPerson(String folded, List<ActorMention> mentions, int i) {
        String gap = i == 0 || !isPerson(mentions.get(i - 1)) ? null : gap(folded, mentions.get(i - 1), mentions.get(i));
        return gap != null && APPOSITION.matcher(gap).matches();
    }

    private static String gap(String folded, ActorMention first, ActorMention second) {
        int start = first.span().end();
        int end = second.span().start();
        return end < start || end - start > MAX_GAP ? null : folded.substring(start, end);
    }

    private static boolean isPerson(ActorMention mention) {
        return mention.actor().kind() == ActorKind.PERSON;
    }
}
