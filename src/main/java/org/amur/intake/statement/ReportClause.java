package org.amur.intake.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextSpan;

/** Clause of English or Russian indirect speech beside its verb. */
final class ReportClause {

    private static final Pattern THAT = Pattern.compile(" (?:[\\w.'-]+ ){0,9}?that |[^,.;:]{0,60}, (?:что|как|будто) ");
    private static final Pattern EXPLICIT_THAT = Pattern.compile(" (?:in [\\w' -]{3,30} )?that |, что ");
    private static final Pattern LOOSE = Pattern.compile(
            " (?=(?:the|it|its|they|their|there|he|she|his|her|this|these|those|such|all|any|both|no|nobody|a|an|our|we|some|most|many|more) )");
    /** A clause after “said”: not a time, a place or an occasion. */
    private static final Pattern CLAUSE = Pattern.compile(
            " (?!(?:that|on|in|at|during|after|before|following|to|by|via|through|last|next|today|yesterday|tomorrow|earlier|later|recently|"
                    + "(?:mon|tues|wednes|thurs|fri|satur|sun)day|of|for|from|with|without|about|as|so|nothing|little|much|yes|goodbye|also|only|when|while|"
                    + "under|amid|ahead|separately|what|how|why|which|and|but|or)(?![\\p{L}']))(?=\\p{L})");
    private static final Pattern SAID = Pattern.compile("said|says?|saying|believes?");
    private static final Pattern PARTICIPLE = Pattern.compile("[a-z]+ing\\b|\\p{IsCyrillic}+(?:ив|ав|ув|рясь|ая|ря)(?!\\p{L})");
    /** Verbs that need no “that”. */
    private static final Pattern PLAIN_VERB = Pattern.compile(
            "said|says|saying|say|noted|believes?|stressed|added|adding|argued|argues|warned|claimed|claims|insisted|told \\p{L}+");

    private static final Pattern DENIAL = Pattern.compile("den(?:y|ied|ies|ying)|опроверг\\p{L}*");
    private static final Pattern NOT_SAID = Pattern.compile(
            ",? but (?:did|does|do|has|had|gave|declined|refused|stopped|offered|without|would not|could not)\\b.*",
            Pattern.DOTALL);
    private static final Pattern DATELINE = Pattern.compile("[^.()/:]{2,50}(?:\\([^)]{2,40}\\)|/[^/]{2,30}/) ?[—–-]{1,2} ");
    private static final Pattern CAPITAL_DATELINE = Pattern.compile("\\p{Lu}{3,}[\\p{Lu} ,]{0,20} ?[—–-]{1,2} ");
    private static final Pattern OWN_SOURCE =
            Pattern.compile("(?:по (?:его|ее|их) |in (?:his|her|their) |according to (?:him|her|them)).*");
    private static final Pattern FACT =
            Pattern.compile(" (?=(?:the|its|their|his|her) )| (?=(?:важн|необходим|значим|позитивн|высок|легитимн))");
    private static final Pattern HABIT = Pattern.compile(
            "(?:.*\\s)?(?:repeatedly|often|always|not|never|не|неоднократно|ни|\\w+n't)\\s(?:\\S+ )?", Pattern.DOTALL);
    private static final Pattern NUMBERS =
            Pattern.compile("\\S* ?\\S*(?:figures|data|statistics|reports?|media|статистик\\S*).*", Pattern.DOTALL);
    private static final Pattern NEXT_VERB =
            Pattern.compile(".*?(,? (?:and|but|while|и|а|а также|но)(?: also| \\w+ly| также)? )", Pattern.DOTALL);
    /** Words after a verb of speech at the end of a sentence. */
    private static final Pattern TAIL = Pattern.compile(
            "[^,;:]{0,50}[.!…]?|[^,;:a-z]{0,110}[.!…]?|(?: [\\w-]+){0,4} (?:following|after|during|in|at|on|to|before|ahead of) [^,;:]{0,110}[.!…]?"
                    + "|[^;:]{0,150}, (?:adding|noting|stressing|saying|citing|добавив|отметив|подчеркнув)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    private static final Pattern SHORT_TAIL = Pattern.compile("[^,;:]{0,50}, (?:не )?\\p{IsCyrillic}+(?:ав|ив|ув|вши|ая|яя)(?!\\p{L})[^;:]{0,80}");
    /** A clause about the occasion after the speaker: «…, заявил Х на встрече, которая прошла …». */
    private static final Pattern LONG_TAIL = Pattern.compile(
            "[^,;:.]{0,160}, (?:котор\\p{L}+|где|куда|which|where|who|whose|an?|the|его|глава)\\s.*", Pattern.DOTALL);
    private static final Pattern REPORTED =
            Pattern.compile(", (?:[\\w'-]+ ){1,8}(?:said|reported|announced)(?: (?:him|her|them) as saying)?$|, (?:сообщ|переда)\\p{L}+ [^,]{2,40}$");
    private static final Pattern END = Pattern.compile("[.!?…\\s]+$");
    private static final Pattern AS = Pattern.compile("(?:as|как)\\s");
    /** Beginning of a sentence that only names the speaker of the sentence before: «Об этом сообщил …». */
    private static final Pattern OF_THIS = Pattern.compile("(?:об этом|о том же|такое (?:мнение|заявление)|с таким \\p{L}+)\\s");
    /** Words about the speaker or his occasion: «на встрече, посвященной …». */
    private static final Pattern INSERTED = Pattern.compile(", (?:котор\\p{L}+|\\p{L}+(?:нн|вш|ющ)\\p{L}{2,3}|who|which|whose)\\s");
    private static final Pattern ASIDE = Pattern.compile(",\\s(?:which|who|what|whose|котор\\p{L}+|что)\\s", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern RELATIVE = Pattern.compile("котор\\p{L}+|что|which|who|that");
    private static final Pattern TOLD = Pattern.compile(
            " \\w+s (?=(?:the|it|its|they|their|there|he|she|his|her|this|these|those|such|all|any|both|no|a|an|our|we|some|most|many|more) )");
    private static final int SHORT_END = 45;
    private static final int LONGEST_GAP = 60;
    private static final int LONGEST_NAME = 90;
    private static final int SHORTEST = 16;

    private final SpeechText text;
    private final String folded;
    private final TermMatch<SpeechVerb> verb;
    private final TextSpan sentence;
    private final SpeakerFinder speakers;

    private ReportClause(SpeechText text, TermMatch<SpeechVerb> verb) {
        this.text = text;
        this.verb = verb;
        folded = text.folded();
        sentence = text.sentence(verb.span().start());
        speakers = new SpeakerFinder(text);
    }

    static Optional<ReportedWords> of(SpeechText text, TermMatch<SpeechVerb> verb) {
        ReportClause clause = new ReportClause(text, verb);
        if (clause.sentence.end() <= verb.span().end()) {
            return Optional.empty();
        }
        if (OF_THIS.matcher(clause.folded).region(clause.sentence.start(), clause.sentence.end()).lookingAt()) {
            return clause.sentenceBefore();
        }
        if (verb.meaning() == SpeechVerb.CALL) {
            return clause.after();
        }
        return verb.meaning() == SpeechVerb.SOURCE ? clause.source() : clause.opening().or(clause::after).or(clause::before);
    }

    /** Reads «…. Об этом сообщил Х»: the sentence before in the paragraph. */
    private Optional<ReportedWords> sentenceBefore() {
        if (sentence.start() <= text.paragraph(sentence.start()).start()) {
            return Optional.empty();
        }
        TextSpan before = text.sentence(sentence.start() - 1);
        List<MentionedActor> said = speakers.after(verb.span().end(), Math.min(sentence.end(), verb.span().end() + LONGEST_NAME));
        said = said.isEmpty() ? speakers.before(sentence.start(), verb.span().start()) : said;
        return words(before.start(), before.end(), said);
    }

    /** Reads “As X said, …” and «Как сообщил Х, …». */
    private Optional<ReportedWords> opening() {
        boolean first = text.verbs().in(sentence.start(), verb.span().start()).isEmpty();
        boolean opens = first && AS.matcher(folded).region(sentence.start(), sentence.end()).lookingAt();
        if (!opens || verb.span().start() - sentence.start() > LONGEST_NAME) {
            return Optional.empty();
        }
        List<MentionedActor> said = speakers.before(sentence.start(), verb.span().start());
        List<ActorReference> after = text.references().in(verb.span().end(), Math.min(sentence.end(), verb.span().end() + LONGEST_NAME));
        int from = said.isEmpty() && !after.isEmpty() ? after.get(0).span().end() : verb.span().end();
        int comma = folded.indexOf(',', from);
        while (comma >= 0 && comma < sentence.end() && INSERTED.matcher(folded).region(comma, sentence.end()).lookingAt()) {
            comma = folded.indexOf(',', comma + 1);
        }
        if (comma < 0 || comma >= sentence.end()) {
            return Optional.empty();
        }
        return words(comma + 1, sentence.end(), said.isEmpty() ? speakers.after(verb.span().end(), comma) : said);
    }

    private Optional<ReportedWords> after() {
        int end = verb.span().end();
        if (DENIAL.matcher(verb.span().of(folded)).matches()) {
            return Optional.empty();
        }
        if (verb.meaning() == SpeechVerb.CALL && !EXPLICIT_THAT.matcher(folded).region(end, sentence.end()).lookingAt()) {
            return Optional.empty();
        }
        boolean inverted = verb.span().start() > 1 && folded.startsWith(", ", verb.span().start() - 2)
                && sentence.end() - verb.span().end() <= SHORT_END;
        int start = !inverted && PLAIN_VERB.matcher(verb.span().of(folded)).matches() ? withoutThat() : -1;
        start = start < 0 ? after(THAT) : start;
        start = start < 0 && verb.span().of(folded).equals("told") ? after(TOLD) : start;
        start = start < 0 && verb.meaning() == SpeechVerb.NOTE ? after(FACT) : start;
        if (start < 0) {
            return Optional.empty();
        }
        List<MentionedActor> said = subject();
        said = said.isEmpty() ? speakers.after(end, start) : said;
        return words(start, clauseEnd(start), said);
    }

    /** Reads “said the alliance …” and “said China …” after a subject. */
    private int withoutThat() {
        boolean named = text.references().in(verb.span().end() + 1, verb.span().end() + 2).stream().anyMatch(ActorReference::named);
        return named && !subject().isEmpty() ? verb.span().end() + 1 : after(SAID.matcher(verb.span().of(folded)).matches() ? CLAUSE : LOOSE);
    }

    private int after(Pattern link) {
        Matcher match = link.matcher(folded).region(verb.span().end(), sentence.end());
        return match.lookingAt() ? match.end() : -1;
    }

    /** Returns who speaks in the main clause: “X said …, adding that”, «…, сообщил Х, добавив, что». */
    private List<MentionedActor> mainSpeaker() {
        List<TermMatch<SpeechVerb>> verbs = text.verbs().in(sentence.start(), verb.span().start());
        if (verbs.isEmpty()) {
            return text.references().in(sentence.start(), verb.span().start()).stream()
                    .filter(reference -> !reference.actors().isEmpty() && !folded.startsWith("'s ", reference.span().end()))
                    .limit(1)
                    .flatMap(reference -> reference.actors().stream())
                    .toList();
        }
        TextSpan first = verbs.get(0).span();
        List<MentionedActor> said = speakers.before(sentence.start(), first.start());
        return said.isEmpty() ? speakers.after(first.end(), verb.span().start()) : said;
    }

    private List<MentionedActor> subject() {
        if (PARTICIPLE.matcher(verb.span().of(folded)).lookingAt()) {
            return mainSpeaker();
        }
        List<ActorReference> before = text.references().in(sentence.start(), verb.span().start());
        if (before.isEmpty()) {
            return speakers.carried(verb.span());
        }
        String gap = folded.substring(Math.min(before.get(before.size() - 1).span().end(), verb.span().start()), verb.span().start());
        boolean isSubject = gap.length() <= LONGEST_GAP && !HABIT.matcher(gap).matches() && !gap.startsWith("'s ");
        return isSubject ? speakers.before(sentence.start(), verb.span().start()) : List.of();
    }

    /** The end of the sentence, or where the next verb of speech goes on: “, and emphasised that”, “, but did not say”. */
    private int clauseEnd(int start) {
        for (TermMatch<SpeechVerb> next : text.verbs().in(start, sentence.end())) {
            Matcher link = NEXT_VERB.matcher(folded.substring(Math.max(start, next.span().start() - 20), next.span().start()));
            if (link.matches()) {
                return Math.max(start, next.span().start() - 20) + link.start(1);
            }
        }
        Matcher unsaid = NOT_SAID.matcher(folded);
        int comma = folded.indexOf(" but ", start);
        boolean cut = comma > start
                && comma < sentence.end()
                && unsaid.region(folded.charAt(comma - 1) == ',' ? comma - 1 : comma, sentence.end())
                        .matches();
        return cut ? folded.charAt(comma - 1) == ',' ? comma - 1 : comma : sentence.end();
    }

    private static boolean isTail(String words) {
        return LONG_TAIL.matcher(words).matches() || TAIL.matcher(words).matches() || SHORT_TAIL.matcher(words).matches();
    }

    /** Reads “…, X said” and «…, заявил X». */
    private Optional<ReportedWords> before() {
        if (verb.span().of(folded).startsWith("den") || !isTail(folded.substring(verb.span().end(), sentence.end()))) {
            return Optional.empty();
        }
        int comma = folded.lastIndexOf(',', verb.span().start());
        if (comma <= sentence.start() + SHORTEST || verb.span().start() - comma > LONGEST_NAME) {
            return Optional.empty();
        }
        if (ASIDE.matcher(folded).region(comma, verb.span().end()).lookingAt()) {
            return Optional.empty();
        }
        List<MentionedActor> said = speakers.before(comma, verb.span().start());
        said = said.isEmpty() ? speakers.carried(verb.span()) : said;
        said = said.isEmpty() ? speakers.after(verb.span().end(), sentence.end()) : said;
        Matcher dateline = DATELINE.matcher(folded).region(sentence.start(), comma);
        Matcher capitals = CAPITAL_DATELINE.matcher(text.article().text()).region(sentence.start(), comma);
        int start = dateline.lookingAt() ? dateline.end() : capitals.lookingAt() ? capitals.end() : sentence.start();
        return words(start, comma, said);
    }

    /** Reads “according to X, …” and “…, according to X”. */
    private Optional<ReportedWords> source() {
        int from = verb.span().end();
        if (OWN_SOURCE.matcher(verb.span().of(folded)).matches()) {
            return ownSource();
        }
        List<ActorReference> named = text.references().in(from, Math.min(sentence.end(), from + LONGEST_NAME));
        if (named.isEmpty() || named.get(0).span().end() > sentence.end()
                || NUMBERS.matcher(folded.substring(named.get(0).span().end(), sentence.end())).lookingAt()) {
            return Optional.empty();
        }
        int comma = folded.indexOf(',', named.get(0).span().end());
        List<MentionedActor> said = speakers.after(
                from, Math.min(comma < 0 ? sentence.end() : Math.min(comma, sentence.end()), from + LONGEST_NAME));
        if (verb.span().start() - sentence.start() < SHORTEST) {
            return comma < 0 || comma >= sentence.end() ? Optional.empty() : words(comma + 1, sentence.end(), said);
        }
        int before = folded.lastIndexOf(',', verb.span().start());
        if (before <= sentence.start()) {
            return Optional.empty();
        }
        return comma >= 0 && comma < sentence.end() ? inserted(before, comma, said) : words(sentence.start(), before, said);
    }

    /** Reads «…, по словам Х, …»: the sentence, or the relative clause that begins before. */
    private Optional<ReportedWords> inserted(int before, int after, List<MentionedActor> said) {
        if (verb.span().start() - before > 2) {
            return Optional.empty();
        }
        int word = folded.lastIndexOf(' ', before - 1) + 1;
        boolean relative = word < before && RELATIVE.matcher(folded.substring(word, before)).matches();
        return words(relative ? after + 1 : sentence.start(), sentence.end(), said);
    }

    /** Reads «По его словам, …» and “…, in his words”. */
    private Optional<ReportedWords> ownSource() {
        List<MentionedActor> said = speakers.after(verb.span().start(), verb.span().end());
        boolean opens = verb.span().start() - sentence.start() < SHORTEST;
        int comma = opens ? folded.indexOf(',', verb.span().end()) : folded.lastIndexOf(',', verb.span().start());
        boolean beside = opens ? comma == verb.span().end() : comma > sentence.start() && comma >= verb.span().start() - 2;
        return !beside ? Optional.empty() : opens ? words(comma + 1, sentence.end(), said) : words(sentence.start(), comma, said);
    }

    /** Removes “, the ministry said in a statement” from the end of a clause. */
    private String withoutReporter(int start, String clause) {
        int comma = clause.lastIndexOf(',');
        int from = start + comma + 1;
        List<TermMatch<SpeechVerb>> verbs = comma < SHORTEST ? List.of() : text.verbs().in(from, start + clause.length());
        boolean reported = !verbs.isEmpty()
                && verbs.get(0).meaning() != SpeechVerb.CALL
                && verbs.get(0).span().start() - from <= LONGEST_GAP
                && !ASIDE.matcher(folded).region(start + Math.max(0, comma), start + clause.length()).lookingAt()
                && !text.references().in(from, start + clause.length()).isEmpty();
        return reported ? clause.substring(0, comma) : clause;
    }

    private Optional<ReportedWords> words(int start, int end, List<MentionedActor> said) {
        String clause = END.matcher(REPORTED.matcher(END.matcher(folded.substring(start, Math.max(start, end)))
                                .replaceAll(""))
                        .replaceAll(""))
                .replaceAll("");
        clause = withoutReporter(start, clause);
        int leading = clause.length() - clause.stripLeading().length();
        if (said.isEmpty() || clause.strip().length() < SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(new ReportedWords(new TextSpan(start + leading, start + clause.length()), new SpokenBy(said,
                speakers.addressees(verb.span(), start), verb.span())));
    }
}
