package org.amur.bench.screening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.amur.screening.NameMatcher;
import org.amur.screening.RomanisationScheme;
import org.amur.screening.name.BearerKind;
import org.amur.screening.name.Comparison;
import org.amur.screening.name.NameParser;
import org.amur.screening.name.Rarity;
import org.amur.screening.name.WeightedName;

/** Measures the share of listed Russian names that are found in the romanisation of each scheme. */
final class Romanisation {

    private static final Pattern RUSSIAN = Pattern.compile("[а-яёА-ЯЁ]+(?:[ -]+[а-яёА-ЯЁ]+)+");
    private static final int MISSES = Integer.getInteger("bench.misses", 0);

    private Romanisation() {
    }

    public static void main(String[] arguments) throws IOException {
        report();
    }

    static void report() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        NamePairs.crossScript(0).stream().filter(pair -> pair.kind() == BearerKind.PERSON).map(pair -> pair.one().get(0))
                .filter(name -> RUSSIAN.matcher(name).matches()).forEach(names::add);
        System.out.printf("%n| scheme of romanisation | of %d names found | least score |%n|---|---|---|%n", names.size());
        for (RomanisationScheme scheme : RomanisationScheme.all(NamePairs.FOLDER.resolve("romanisation"))) {
            line(scheme, names);
        }
    }

    private static void line(RomanisationScheme scheme, Set<String> names) {
        int found = 0;
        float least = 1;
        List<String> missed = new ArrayList<>();
        List<String> written = names.stream().filter(scheme::writes).toList();
        for (String name : written) {
            String latin = scheme.latin(name);
            float score = Comparison.score(weighed(latin), weighed(name));
            least = Math.min(least, score);
            if (score >= NameMatcher.THRESHOLD) {
                found++;
            } else if (missed.size() < MISSES) {
                missed.add(String.format(Locale.ROOT, "%s | %s %.2f", name, latin, score));
            }
        }
        System.out.printf(Locale.ROOT, "| %s | %.4f | %.2f |%n", scheme, found / (double) written.size(), least);
        missed.forEach(System.out::println);
    }

    private static WeightedName weighed(String name) {
        return new WeightedName(NameParser.parse(name, BearerKind.PERSON), Rarity.UNKNOWN);
    }
}
