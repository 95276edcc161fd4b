package org.amur.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.ActorRule;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.date.DateMention;
import org.amur.intake.date.DateRule;
import org.amur.intake.event.EventMention;
import org.amur.intake.event.EventReader;
import org.amur.intake.statement.StatementMention;
import org.amur.intake.statement.StatementReader;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/** Text with mentions placed by hand, for tests of the readers that build on them. */
public final class TextMentions {

    public static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 20);

    private final ArticleText text;
    private final List<ActorMention> actors = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();

    private TextMentions(String text) {
        this.text = ArticleText.of(text, PUBLISHED);
    }

    /** Starts with a text published on {@link #PUBLISHED}. */
    public static TextMentions in(String text) {
        return new TextMentions(text);
    }

    public TextMentions person(String name, String country, String... forms) {
        return actor(ActorKind.PERSON, name, country, forms);
    }

    public TextMentions state(String name, String country, String... forms) {
        return actor(ActorKind.STATE, name, country, forms);
    }

    /** Adds a person who holds an office on the day of publication. */
    public TextMentions holder(String office, String name, String country, String... forms) {
        return actor(ActorKind.PERSON, office, name, country, forms);
    }

    /** Adds a mention wherever one of the forms stands and no other mention does. */
    public TextMentions actor(ActorKind kind, String name, String country, String... forms) {
        return actor(kind, null, name, country, forms);
    }

    private TextMentions actor(ActorKind kind, String office, String name, String country, String... forms) {
        MentionedActor actor = new MentionedActor(null, kind, country, office, name, List.of(name));
        for (String form : forms) {
            for (TextSpan span : places(form)) {
                if (actors.stream().noneMatch(mention -> mention.span().overlaps(span))) {
                    actors.add(new ActorMention(span, actor, ActorRule.NAME));
                }
            }
        }
        actors.sort(Comparator.comparing(ActorMention::span));
        return this;
    }

    public TextMentions date(String words, String edtf) {
        places(words).forEach(span -> dates.add(new DateMention(span, PartialDate.parse(edtf), DateRule.WRITTEN_DATE)));
        return this;
    }

    private List<TextSpan> places(String form) {
        List<TextSpan> places = new ArrayList<>();
        for (int at = text.text().indexOf(form); at >= 0; at = text.text().indexOf(form, at + 1)) {
            places.add(new TextSpan(at, at + form.length()));
        }
        return places;
    }

    public List<StatementMention> statements() {
        return StatementReader.read(text, actors, dates);
    }

    public List<EventMention> events() {
        return EventReader.read(text, actors, dates, StatementReader.read(text, actors, dates));
    }

    /** Returns each statement as “speakers: words”. */
    public List<String> said() {
        return statements().stream()
                .map(statement -> String.join(
                                "+",
                                statement.speakers().stream()
                                        .map(MentionedActor::name)
                                        .toList()) + ": " + statement.span().of(text.text()))
                .toList();
    }

    /** Returns each event as “type realis date actor, actor > recipient”. */
    public List<String> told() {
        return events().stream().map(event -> event.type() + " " + event.realis() + " " + event.date() + " " + String.join(", ",
                event.participants().stream().map(each -> each.actor().name() + " " + each.role()).toList())).toList();
    }
}
