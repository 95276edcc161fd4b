package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.amur.actor.ActorKind;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TermFinder;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Finder of the words that can be subjects and objects: mentions without qualifiers, pronouns, and words for two sides. */
public final class ActorReferences {

    private static final Map<TextLanguage, TermFinder<String>> WORDS =
            TermFinder.byLanguage(ActorReferences.class, "references.csv", row -> row[2]);

    /** Words and marks that end the title of a person. */
    private static final Pattern END = Pattern.compile(
            "[.;。；，]|\\b(?:with|that|said|told|to)\\b|(?<!\\p{L})(?:с|со|что|к)(?!\\p{L})|\\p{L}+(?:ил|ал)(?!\\p{L})");
    private static final int TITLE_REACH = 70;
    /** Words that stand before a name of the same actor: “Russian bank VTB”. */
    private static final Set<String> APPOSED = Set.of("COMPANY", "COMPANIES", "BODY", "PAIR");
    private static final int APPOSITION = 3;
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern BEFORE_NAME = Pattern.compile(",? ");
    private static final String LEADER = "LEADER";
    private static final String COUNTERPART = "COUNTERPART";
    private static final String HOLDERS = "HOLDERS";
    private static final String RELATIVE = "which ";

    /** References that are looked through backwards. */
    static final int FARTHEST = 60;
    /** Characters of a sentence that are looked through. */
    static final int LONGEST = 1000;

    private final ArticleText text;
    private final SpanIndex<TextSpan> sentences;
    private final SpanIndex<ActorReference> named;
    private final Map<String, MentionedActor> states = new LinkedHashMap<>();
    /** Persons of the pronouns read so far, by position. */
    private final NavigableMap<Integer, List<MentionedActor>> pronouns = new TreeMap<>();
    private final ActorPairs pairs;

    private ActorReferences(ArticleText text, List<ActorReference> named) {
        this.text = text;
        this.named = new SpanIndex<>(named, ActorReference::span);
        sentences = new SpanIndex<>(text.sentences(), span -> span);
        pairs = new ActorPairs(text, sentences, this.named, states);
    }

    /** Returns all references in text order. */
    public static SpanIndex<ActorReference> of(ArticleText text, List<ActorMention> mentions) {
        String folded = text.folded();
        ActorReferences references = new ActorReferences(text, named(Qualifiers.remove(folded, mentions)));
        mentions.stream().map(ActorMention::actor).filter(actor -> actor.kind() == ActorKind.STATE && actor.country() != null)
                .forEach(state -> references.states.putIfAbsent(state.country(), state));
        return references.withWords(folded, mentions);
    }

    private static List<ActorReference> named(List<ActorMention> mentions) {
        Map<TextSpan, List<MentionedActor>> actors = new LinkedHashMap<>();
        mentions.forEach(mention -> actors.computeIfAbsent(mention.span(), none -> new ArrayList<>()).add(mention.actor()));
        return actors.entrySet().stream().map(entry -> new ActorReference(entry.getKey(), List.copyOf(entry.getValue()), true)).toList();
    }

    private SpanIndex<ActorReference> withWords(String folded, List<ActorMention> mentions) {
        SpanIndex<ActorMention> all = new SpanIndex<>(mentions, ActorMention::span);
        List<ActorReference> references = new ArrayList<>(named.all());
        for (TermMatch<String> word : WORDS.get(text.language()).find(folded)) {
            if (isApposed(word)) {
                continue;
            }
            if (all.lastFrom(word.span().end() - 1).filter(mention -> mention.span().overlaps(word.span())).isEmpty()) {
                List<MentionedActor> actors = actors(word);
                if (!actors.isEmpty() || isOfSpeaker(word.meaning())) {
                    references.add(new ActorReference(word.span(), actors, false));
                }
            }
        }
        return new SpanIndex<>(references, ActorReference::span);
    }

    /** Tells whether a name follows, of the same or of whom they lead: “Russian bank VTB”, “the Russian president, Ivan Petrov”, «лидеры G7». */
    private boolean isApposed(TermMatch<String> word) {
        int end = word.span().end();
        boolean leader = word.meaning().startsWith(LEADER) || word.meaning().startsWith(COUNTERPART);
        boolean apposed = leader || APPOSED.contains(word.meaning()) || word.meaning().length() == 2;
        return apposed && (leader ? BEFORE_NAME : BLANK).matcher(text.folded()).region(end, text.folded().length()).lookingAt()
                && named.in(end, end + APPOSITION).stream().limit(1).anyMatch(name -> !leader || name.isPerson());
    }

    private static boolean isOfSpeaker(String meaning) {
        return meaning.equals("SPEAKER") || meaning.equals("GROUP");
    }

    private List<MentionedActor> actors(TermMatch<String> word) {
        int position = word.span().start();
        return switch (word.meaning()) {
            case "PERSON" -> pronoun(position);
            case "HOLDER" -> isBeforeName(word.span()) ? List.of() : person(position);
            case "THEY" -> pairs.together(position);
            case "PAIR" -> persons().size() < 2 ? pairs.sides(position) : pairs.lastTwo(position, ActorKind.PERSON);
            case "COMPANIES" -> pairs.lastTwo(position, ActorKind.COMPANY);
            case "COMPANY" -> last(position, ActorKind.COMPANY);
            case "BODY" -> last(position, ActorKind.GOVERNMENT_BODY);
            case "MINISTERS" -> pairs.ofOneSentence(position);
            case "SIDES" -> pairs.sides(position);
            case "SPEAKER", "GROUP", "NONE" -> List.of();
            default -> ofCountries(word.meaning().split(" "), position);
        };
    }

    private List<MentionedActor> ofCountries(String[] words, int position) {
        return switch (words[0]) {
            case LEADER -> leader(words[1]);
            case HOLDERS -> pairs.holders(words[1], position);
            case COUNTERPART -> counterpart(words[1], position);
            default -> countries(words);
        };
    }

    /** Returns the last person of a country before a position, or else the first of the text. */
    private List<MentionedActor> counterpart(String country, int position) {
        int first = named.firstFrom(position) - 1;
        for (int i = first; i >= 0 && i > first - FARTHEST; i--) {
            ActorReference reference = named.all().get(i);
            if (reference.isPerson() && reference.actors().size() == 1 && country.equals(reference.actors().get(0).country())) {
                return reference.actors();
            }
        }
        return leader(country);
    }

    /** Tells whether a title is that of a person named after it. */
    private boolean isBeforeName(TextSpan title) {
        return persons(named.in(title.end(), title.end() + TITLE_REACH)).stream().limit(1)
                .anyMatch(name -> !END.matcher(text.folded().substring(title.end(), name.span().start())).find());
    }

    /** Returns the last actor of a kind that is named before a position. */
    private List<MentionedActor> last(int position, ActorKind kind) {
        int first = named.firstFrom(position) - 1;
        for (int i = first; i >= 0 && i > first - FARTHEST; i--) {
            List<MentionedActor> actors = named.all().get(i).actors();
            if (actors.stream().allMatch(actor -> actor.kind() == kind)) {
                return actors;
            }
        }
        return List.of();
    }

    private Set<MentionedActor> persons() {
        return named.all().stream().limit(FARTHEST * 10L).flatMap(reference -> reference.actors().stream())
                .filter(actor -> actor.kind() == ActorKind.PERSON).collect(Collectors.toSet());
    }

    /** Returns the first person of a country. */
    private List<MentionedActor> leader(String country) {
        return named.all().stream().limit(FARTHEST * 10L).flatMap(reference -> reference.actors().stream())
                .filter(actor -> actor.kind() == ActorKind.PERSON && country.equals(actor.country())).limit(1).toList();
    }

    private List<MentionedActor> countries(String[] codes) {
        List<MentionedActor> actors = new ArrayList<>();
        for (String code : codes) {
            if (states.containsKey(code)) {
                actors.add(states.get(code));
            }
        }
        return actors.size() == codes.length ? actors : List.of();
    }

    private List<MentionedActor> pronoun(int position) {
        List<MentionedActor> actors = person(position);
        if (!actors.isEmpty()) {
            pronouns.put(position, actors);
        }
        return actors;
    }

    /**
     * Returns the first person of the sentence, the last one before “which he”, or else of the last sentence with a person, or
     * whom a pronoun before that person stands for: “He met X. He added”.
     */
    private List<MentionedActor> person(int position) {
        int start = Math.max(sentences.lastFrom(position).map(TextSpan::start).orElse(0), position - LONGEST);
        List<ActorReference> before = persons(named.in(start, position));
        if (!before.isEmpty()) {
            boolean relative = text.folded().startsWith(RELATIVE, position - RELATIVE.length());
            return before.get(relative ? before.size() - 1 : 0).actors();
        }
        int first = named.firstFrom(start) - 1;
        for (int i = first; i >= 0 && i > first - FARTHEST; i--) {
            if (named.all().get(i).isPerson()) {
                int at = named.all().get(i).span().start();
                int sentence = sentences.lastFrom(at).map(TextSpan::start).orElse(0);
                ActorReference name = persons(named.in(Math.max(sentence, at - LONGEST), start)).get(0);
                Map.Entry<Integer, List<MentionedActor>> subject = pronouns.ceilingEntry(sentence);
                return subject != null && subject.getKey() < name.span().start() ? subject.getValue() : name.actors();
            }
        }
        return List.of();
    }

    static List<ActorReference> persons(List<ActorReference> references) {
        return references.stream().filter(ActorReference::isPerson).toList();
    }
}
