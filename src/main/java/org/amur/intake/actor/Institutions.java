package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.amur.intake.actor.CountryRefs.Form;
import org.amur.intake.actor.CountryRefs.Ref;
import org.amur.intake.actor.Vocabulary.Institution;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextWord.Kind;

/** Finds institutions named by their function and state: "Chinese Foreign Ministry", "МИД КНР", 俄外交部; later by the function alone. */
final class Institutions {

    private static final Set<String> MISSIONS = Set.of("embassy", "consulate");
    /** Before the place of a Chinese name of a mission: 中国驻俄大使馆. */
    private static final String POSTED = "驻";
    private static final int LONGEST_PLACE = 7;
    private static final String CHINA = "CN";
    private static final String RUSSIA = "RU";
    /** Минэнерго without a country is the Russian one. */
    private static final String RUSSIAN_MINISTRY = "мин";
    private static final List<String> CHINESE_OFFICES = List.of("部", "署", "局", "委", "院", "行");

    private final Reading text;
    private final KnownNames index;
    private final CountryRefs countries;
    private final Map<String, Subject> latest = new HashMap<>();
    private final List<Find> finds = new ArrayList<>();

    Institutions(Reading text, KnownNames index, CountryRefs countries) {
        this.text = text;
        this.index = index;
        this.countries = countries;
    }

    List<Find> find() {
        for (int i = 0; i < text.size(); i++) {
            int at = i;
            index.vocabulary().institutions().at(text, i).stream().findFirst().filter(found -> !isOtherThing(found))
                    .ifPresent(found -> add(at, found.to(), found.value(), found.term()));
        }
        return finds;
    }

    private boolean isOtherThing(TermTrie.Match<Institution> found) {
        return index.vocabulary().has("not-institution-after", text.plain(found.to()))
                || index.vocabulary().titles().at(text, found.from()).stream().anyMatch(title -> title.to() > found.to());
    }

    private void add(int from, int to, Institution institution, String term) {
        Optional<Ref> after = countries.following(to).filter(ref -> text.at(from).kind() != Kind.HAN);
        Optional<Ref> before = countries.endingAt(from).filter(ref -> isAttribute(ref, from));
        Optional<Ref> possessor = countries.possessorBefore(from);
        Optional<Ref> sender = MISSIONS.contains(institution.function()) ? sender(from) : Optional.empty();
        if (sender.isPresent()) {
            addMission(sender.get(), from, to, institution);
        } else if (after.isPresent()) {
            addNamed(from, after.get().to(), institution, after.get().country(), term + text.line(to - 1, after.get().to()).substring(
                    text.at(to - 1).end() - text.at(to - 1).start()));
        } else if (before.isPresent()) {
            addNamed(before.get().from(), to, institution, before.get().country(), text.line(before.get().from(), to));
        } else if (possessor.isPresent()) {
            addNamed(from, to, institution, possessor.get().country(), term);
        } else {
            addBare(from, to, institution, term);
        }
    }

    /** Returns the state that has a Chinese mission, before its place: 中国 in 中国驻俄大使馆. */
    private Optional<Ref> sender(int mission) {
        for (int at = mission - 1; at > mission - LONGEST_PLACE - 1 && text.isHan(at) && text.isGlued(at + 1); at--) {
            if (text.is(at, POSTED)) {
                return countries.endingAt(at);
            }
        }
        return Optional.empty();
    }

    /** A Russian noun before an institution is no attribute of it. */
    private boolean isAttribute(Ref ref, int from) {
        boolean isOfSeveral = ref.form() == Form.CHARACTER
                && countries
                        .endingAt(ref.from())
                        .filter(other -> other.form() == Form.CHARACTER)
                        .isPresent();
        return text.at(from).kind() == Kind.HAN && !isOfSeveral || ref.form() == Form.ADJECTIVE
                || ref.form() == Form.NOUN && text.at(from).kind() == Kind.LATIN && text.at(from).isCapital();
    }

    private void addNamed(int from, int to, Institution institution, String country, String name) {
        String key = key(institution, country);
        Subject subject = index.institution(institution.function(), country)
                .orElseGet(() -> latest.containsKey(key) ? latest.get(key) : Subject.unrecorded(institution.kind(), country, name));
        int end = missionEnd(to, institution);
        latest.put(institution.function(), subject);
        latest.put(key, subject);
        finds.add(new Find(from, end, subject, ActorRule.NAME, end > to ? text.line(from, end) : name));
    }

    /** Returns the end of the place of an embassy or consulate: “in Moscow”. */
    private int missionEnd(int to, Institution institution) {
        boolean isPlaced = MISSIONS.contains(institution.function())
                && (text.is(to, "in") || text.is(to, "в"))
                && text.continues(to + 1)
                && text.at(to + 1).isCapital();
        return isPlaced ? to + 2 : to;
    }

    /** Adds a Chinese mission, of which a state has one in each place. */
    private void addMission(Ref sender, int from, int to, Institution institution) {
        String name = text.line(sender.from(), to);
        String host = countries.startingAt(sender.to() + 1).filter(ref -> ref.to() == from).map(Ref::country)
                .orElseGet(() -> text.line(sender.to() + 1, from));
        String key = key(institution, sender.country());
        Subject mission = latest.computeIfAbsent(
                key + ' ' + host, place -> Subject.unrecorded(institution.kind(), sender.country(), name));
        latest.put(institution.function(), mission);
        latest.put(key, mission);
        finds.add(new Find(sender.from(), to, mission, ActorRule.NAME, name));
    }

    private static String key(Institution institution, String country) {
        return institution.function() + ' ' + country;
    }

    private void addBare(int from, int to, Institution institution, String term) {
        Subject before = latest.get(institution.function());
        boolean isName = text.at(from).isCapital() && (to - from > 1 || text.at(from).isUpper());
        if (before != null && (isName || text.isHan(from) && to - from > 2)) {
            finds.add(new Find(from, to, before, ActorRule.SHORT_NAME, term));
        } else if (text.article().language() == TextLanguage.ZH && to - from > 2 && CHINESE_OFFICES.contains(text.plain(to - 1))) {
            addNamed(from, to, institution, CHINA, text.line(from, to));
        } else if (text.plain(from).startsWith(RUSSIAN_MINISTRY) && text.at(from).isCapital() && to - from == 1) {
            addNamed(from, to, institution, RUSSIA, term);
        }
    }
}
