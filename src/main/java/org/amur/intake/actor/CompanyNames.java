package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.actor.ActorKind;

/** Finds companies with a legal form, which belongs to the name: “Northwind Trading Co., Ltd.”, ООО «Северный ветер». */
final class CompanyNames {

    private static final String WORD = "(?!(?:The|A|An|In|On|At|And|But|For|By|As)\\s)\\p{Lu}[\\p{L}\\p{N}&-]*+";
    private static final String FORM =
            "(?:Co\\.?,? ?Ltd\\.?|Pte\\.? Ltd\\.?|Co\\., Inc\\.?|Ltd\\.?|Limited|Inc\\.?|Corp\\.?|L\\.?L\\.?C\\.?|[PO]?JSC|GmbH|S\\.A\\.|PLC|plc|Co\\.)";
    private static final Pattern COMPANY = Pattern.compile("(?<![\\p{L}\\p{N}])(?<latin>" + WORD + "(?:\\h(?:& )?"
            + WORD + "){0,7}?),?\\h" + FORM + "(?![\\p{L}\\p{N}])"
            + "|(?<![\\p{L}\\p{N}])(?:ООО|АО|ПАО|ОАО|ЗАО|НАО)\\h[«“\"](?<quoted>\\p{L}[^«»“”\"\\n]{1,60})[»”\"]");

    private final Reading text;
    private final CountryRefs countries;
    private final Map<Integer, Find> names = new HashMap<>();

    CompanyNames(Reading text, CountryRefs countries, List<Find> names) {
        this.text = text;
        this.countries = countries;
        names.stream()
                .filter(name -> !name.subject().isPerson() && !name.subject().isState())
                .forEach(name -> this.names.putIfAbsent(name.from(), name));
    }

    List<Find> find() {
        List<Find> finds = new ArrayList<>();
        Matcher company = COMPANY.matcher(text.text());
        int word = 0;
        while (company.find()) {
            word = wordFrom(company.start(), word);
            int end = wordFrom(company.end(), word);
            String group = company.group("latin") == null ? "quoted" : "latin";
            finds.add(find(word, end, wordFrom(company.start(group), word), wordFrom(company.end(group), word)));
        }
        return finds;
    }

    /** A company that is known by its name without the form is that one. */
    private Find find(int from, int to, int name, int nameEnd) {
        String written = text.line(from, to);
        return Optional.ofNullable(names.get(name))
                .filter(known -> known.to() == nameEnd)
                .map(known -> new Find(from, to, known.subject(), known.rule(), written))
                .orElseGet(() -> new Find(
                        from,
                        to,
                        Subject.unrecorded(ActorKind.COMPANY, countries.first(from, to), written),
                        ActorRule.NEW_NAME,
                        written));
    }

    private int wordFrom(int position, int from) {
        int word = from;
        while (word < text.size() && text.at(word).start() < position) {
            word++;
        }
        return word;
    }
}
