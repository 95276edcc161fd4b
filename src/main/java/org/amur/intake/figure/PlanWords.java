package org.amur.intake.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.text.ArticleText;
import org.amur.intake.text.Lexicon;
import org.amur.intake.text.TextSpan;

/** Tells whether an amount is a target, plan or forecast, by the words of its clause; {@code plans.txt} has the words. */
final class PlanWords {

    private static final Map<Rule, Pattern> WORDS = words();
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final Pattern CLAUSE_END = Pattern.compile("[;；。\\n]|[,，] ?(?:while|whereas|but|compared|а|но|тогда как|而|但)(?!\\p{L})");
    /** Between two amounts of one plan: “or”, “до”, a bracket. */
    private static final Pattern JOINED = Pattern.compile("[\\s,、(（—–-]*(?:or|to|and|or even|или|и|до|а|о?к|或|至|到|和|约合?|約合?)?[\\s(（—–-]*");
    private static final int BEFORE = 160;
    private static final int AFTER = 40;
    private static final int PREPOSITION = 20;

    private enum Rule { BEFORE, AFTER, REACHED, YEAR }

    private final String text;
    private final int published;
    /** The amount before; null before the first. */
    private TextSpan last;
    private boolean lastPlanned;

    PlanWords(ArticleText article) {
        text = article.text();
        published = article.published().map(day -> day.getYear()).orElse(Integer.MAX_VALUE);
    }

    private static Map<Rule, Pattern> words() {
        Map<Rule, List<String>> regexes = new EnumMap<>(Rule.class);
        for (String line : Lexicon.lines(PlanWords.class, "plans.txt")) {
            String[] parts = line.split(" \\| ", 2);
            regexes.computeIfAbsent(Rule.valueOf(parts[0]), rule -> new ArrayList<>()).add(parts[1]);
        }
        Map<Rule, Pattern> words = new EnumMap<>(Rule.class);
        regexes.forEach((rule, each) -> words.put(
                rule, Pattern.compile(String.join("|", each), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        return words;
    }

    /** Tells whether the next amount of a sentence is planned; call in text order. */
    boolean isPlan(TextSpan sentence, TextSpan amount) {
        boolean follows = last != null && last.end() <= amount.start() && sentence.contains(last);
        int start = Math.max(follows ? last.end() : sentence.start(), amount.start() - BEFORE);
        String before = text.substring(start, amount.start());
        boolean planned = follows && lastPlanned && JOINED.matcher(before).matches() || isPlan(before) || isBeforePlan(sentence, amount);
        last = amount;
        lastPlanned = planned;
        return planned;
    }

    private boolean isPlan(String before) {
        String clause = before.substring(end(CLAUSE_END, before));
        int plan = end(WORDS.get(Rule.BEFORE), clause);
        boolean reached = WORDS.get(Rule.REACHED).matcher(clause).region(plan, clause.length()).find();
        return plan > 0 && !reached || isFuture(before);
    }

    private static int end(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        int end = 0;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    private boolean isBeforePlan(TextSpan sentence, TextSpan amount) {
        int end = Math.min(sentence.end(), amount.end() + AFTER);
        String after = text.substring(amount.end(), Math.max(amount.end(), end));
        return WORDS.get(Rule.AFTER).matcher(after).lookingAt() || isFuture(after.split("[,;，；]", 2)[0]);
    }

    /** Finds “by 2030” and «к 2030 году». */
    private boolean isFuture(String words) {
        Matcher year = YEAR.matcher(words);
        while (year.find()) {
            String preposition = words.substring(Math.max(0, year.start() - PREPOSITION), year.start());
            if (Integer.parseInt(year.group()) > published && WORDS.get(Rule.YEAR).matcher(preposition).find()) {
                return true;
            }
        }
        return false;
    }
}
