package org.amur.intake.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.amur.actor.ActorKind;
import org.amur.intake.TextMentions;
import org.junit.jupiter.api.Test;

/** Tests of the reading of statements. */
class StatementReaderTest {

    private static TextMentions english(String text) {
        return TextMentions.in(text).person("Ivan Petrov", "RU", "Ivan Petrov", "Petrov").person("Li Wei", "CN", "Li Wei")
                .actor(ActorKind.MEDIA, "Daily News", null, "Daily News").state("Russia", "RU", "Russia").state("China", "CN", "China");
    }

    private static TextMentions russian(String text) {
        return TextMentions.in(text).person("Иван Петров", "RU", "Ивана Петрова", "Иван Петров", "Петров").person("Ли Вэй", "CN", "Ли Вэй");
    }

    private static TextMentions chinese(String text) {
        return TextMentions.in(text).person("李伟", "CN", "李伟", "李偉").person("彼得罗夫", "RU", "彼得罗夫").state("俄罗斯", "RU", "俄罗斯");
    }

    @Test
    void quotationIsAttributedToTheSpeakerBeforeOrAfterIt() {
        assertEquals(
                List.of("Ivan Petrov: We will build the bridge next year,"),
                english("“We will build the bridge next year,” Petrov said.").said());
        assertEquals(
                List.of("Ivan Petrov: We will build the bridge next year,"),
                english("“We will build the bridge next year,” said Ivan Petrov.")
                        .said());
        assertEquals(
                List.of("Ivan Petrov: We will build the bridge next year."),
                english("Petrov told reporters: “We will build the bridge next year.”")
                        .said());
    }

    @Test
    void quotationInAnyMarksIsVerbatim() {
        assertEquals(
                List.of("Иван Петров: Мы построим этот мост в следующем году"),
                russian("«Мы построим этот мост в следующем году», — заявил Иван Петров.")
                        .said());
        assertEquals(
                List.of("Иван Петров: Мы построим этот мост в следующем году"),
                russian("Петров заявил: „Мы построим этот мост в следующем году“.")
                        .said());
        assertEquals(
                List.of("Ivan Petrov: We will build the bridge next year,"),
                english("\"We will build the bridge next year,\" Petrov said.").said());
        assertEquals(List.of("李伟: 我們明年將會在這裏建造一座新的大橋。"), chinese("李偉說：「我們明年將會在這裏建造一座新的大橋。」").said());
        assertEquals(List.of("李伟: 我们明年将会在这里建造一座新的大桥"), chinese("“我们明年将会在这里建造一座新的大桥”，李伟说。").said());
    }

    @Test
    void quotationGoesOnAfterItsAttribution() {
        assertEquals(
                List.of(
                        "Ivan Petrov: The bridge is nearly ready for traffic,",
                        "Ivan Petrov: It will open in the autumn of this year."),
                english(
                                "“The bridge is nearly ready for traffic,” Petrov said. “It will open in the autumn of this year.”")
                        .said());
    }

    @Test
    void quotationOverParagraphsIsRead() {
        assertEquals(
                List.of(
                        "Ivan Petrov: The bridge is nearly ready for traffic.",
                        "Ivan Petrov: It will open in the autumn of this year."),
                english(
                                "Petrov said: “The bridge is nearly ready for traffic.\n\n“It will open in the autumn of this year.”")
                        .said());
    }

    @Test
    void pronounStandsForThePersonOfTheSentenceBefore() {
        assertEquals(List.of("Ivan Petrov: We will build the bridge next year,"),
                english("Ivan Petrov came to the site. “We will build the bridge next year,” he said.").said());
    }

    @Test
    void pronounIsNotWhomThePersonOfAPronounMeets() {
        assertEquals(
                List.of("Li Wei: the harbour was full", "Li Wei: The harbour will open next year,"),
                english("Li Wei said the harbour was full. He met Ivan Petrov on Monday. “The harbour will open next year,” he added.")
                        .said());
    }

    @Test
    void titlesAndScareQuotesAreNoStatements() {
        assertEquals(List.of(), english("Petrov read the novel “War and Peace” on the train.").said());
        assertEquals(List.of(), russian("Петров прибыл на открытие газопровода «Сила Сибири» утром.").said());
        assertEquals(List.of(), chinese("李伟参加了“东方”演习。").said());
    }

    @Test
    void fewWordsNeedAVerbThatQuotesThem() {
        assertEquals(List.of("Ivan Petrov: a mistake"), english("Petrov called the decision “a mistake” on Friday.").said());
    }

    @Test
    void quotedPartOfAClauseIsVerbatim() {
        assertEquals(List.of("Ivan Petrov: firmly rejects"), english("Ivan Petrov said that he “firmly rejects” the new fees.").said());
        assertEquals(List.of("李伟: 抓住机遇"), chinese("李伟强调要“抓住机遇”，加快建设。").said());
    }

    @Test
    void quotationMayEndWithAnotherMark() {
        assertEquals(
                List.of("Ivan Petrov: We will build the bridge next year,"),
                english("\"We will build the bridge next year,” Petrov said.").said());
    }

    @Test
    void speakerIsNotWhomHeMeets() {
        assertEquals(List.of("李伟: 我们明年将会建造一座新的大桥"), chinese("李伟会见彼得罗夫时表示，我们明年将会建造一座新的大桥。").said());
        assertEquals(List.of("李伟: 我们明年将会建造一座新的大桥"), chinese("李伟会见彼得罗夫时表示,我们明年将会建造一座新的大桥。").said());
    }

    @Test
    void dialogueBetweenDashesIsRead() {
        assertEquals(
                List.of("Иван Петров: Мост откроем осенью, не позже"),
                russian("— Мост откроем осенью, не позже, — сказал журналистам Иван Петров.")
                        .said());
    }

    @Test
    void wordsAroundTheirAttributionAreTwoStatements() {
        List<String> said = List.of("Иван Петров: Мост откроем осенью", "Иван Петров: Дорога к нему уже готова");
        assertEquals(said, russian("«Мост откроем осенью, — сказал Иван Петров. — Дорога к нему уже готова».").said());
        assertEquals(said, russian("— Мост откроем осенью, — сказал Иван Петров. — Дорога к нему уже готова").said());
    }

    @Test
    void quotationAfterIndirectSpeechGoesOnWithIt() {
        assertEquals(
                List.of("Ivan Petrov: the bridge would open in autumn", "Ivan Petrov: We have waited a long time for it."),
                english("Petrov said the bridge would open in autumn.\n\n“We have waited a long time for it.”").said());
        assertEquals(
                List.of("Ivan Petrov: the bridge would open in autumn"),
                english("Petrov said the bridge would open in autumn. Trucks queue on “the longest road” of the region.").said());
    }

    @Test
    void wordsQuotedInIndirectSpeechAreAStatementToo() {
        assertEquals(
                List.of("Ivan Petrov: the new bridge would serve all towns that “have waited long enough” for it", "Ivan Petrov: have waited long enough"),
                english("Petrov said that the new bridge would serve all towns that “have waited long enough” for it.").said());
    }

    @Test
    void sentenceBeforeIsTheStatementOfWhoReportedThis() {
        assertEquals(
                List.of("Иван Петров: Мост через реку откроют осенью"),
                russian("Мост через реку откроют осенью. Об этом журналистам сообщил Иван Петров.").said());
    }

    @Test
    void organisationThatSpokeBeforeIsIt() {
        assertEquals(
                List.of("River Authority: The bridge will open in autumn", "River Authority: The tolls will not rise before next year,"),
                TextMentions.in("The bridge will open in autumn, the River Authority said. “The tolls will not rise before next year,” it added.")
                        .actor(ActorKind.GOVERNMENT_BODY, "River Authority", "RU", "River Authority")
                        .said());
    }

    @Test
    void holderOfATitleIsThePersonNamedAfterItBefore() {
        assertEquals(
                List.of("Ivan Petrov: the bridge will open in autumn", "Ivan Petrov: the tolls will not rise before next year"),
                TextMentions.in("Secretary of the River Council Ivan Petrov said that the bridge will open in autumn. "
                                + "The Secretary of the River Council noted that the tolls will not rise before next year.")
                        .person("Ivan Petrov", "RU", "Ivan Petrov")
                        .actor(ActorKind.GOVERNMENT_BODY, "River Council", "RU", "River Council")
                        .said());
    }

    @Test
    void speakerOfACoordinatedVerbIsItsSubject() {
        assertEquals(
                List.of("Ivan Petrov: a great day", "Ivan Petrov: stand by its promise"),
                english("Ivan Petrov called it “a great day” and said that China would “stand by its promise”.").said());
        assertEquals(
                List.of("Li Wei: an old and trusted friend"),
                english("Petrov was called “an old and trusted friend” by Li Wei on Friday.").said());
    }

    @Test
    void speakerGoesOnAfterBut() {
        assertEquals(
                List.of("Иван Петров: мост закрыт до весны", "Иван Петров: Ли Вэй может по нему пройти"),
                russian("Иван Петров отметил, что мост закрыт до весны, но подчеркнул, что Ли Вэй может по нему пройти.")
                        .said());
        assertEquals(
                List.of("李伟: 大桥明年不会开放", "李伟: 俄罗斯可以使用旧桥"),
                chinese("李伟说，大桥明年不会开放，但强调俄罗斯可以使用旧桥。").said());
        assertEquals(List.of("李伟: 大桥明年不会开放"), chinese("李伟说，大桥明年不会开放，但强调").said());
    }

    @Test
    void chineseReportEndsBeforeASentenceOfAnOrganisation() {
        assertEquals(
                List.of("李伟: 大桥明年不会开放"),
                TextMentions.in("新桥已经建成。李伟表示，大桥明年不会开放。俄罗斯外交部没有回应。")
                        .actor(ActorKind.GOVERNMENT_BODY, "俄罗斯外交部", "RU", "俄罗斯外交部")
                        .person("李伟", "CN", "李伟")
                        .said());
    }

    @Test
    void placeBesideASpeakerIsNoSpeaker() {
        assertEquals(
                List.of("Ivan Petrov: We have waited a long time for it."),
                english("Speaking in Russia, Ivan Petrov said: “We have waited a long time for it.”").said());
        assertEquals(
                List.of("Иван Петров: мост откроется этой осенью"),
                russian("Иван Петров на встрече с министром Ли Вэй заявил, что мост откроется этой осенью.").said());
    }

    @Test
    void reporterAfterAClauseIsNoPartOfIt() {
        assertEquals(
                List.of("Ivan Petrov: the bridge would open in autumn"),
                english("Ivan Petrov said that the bridge would open in autumn, Russia announced in a statement on Friday.").said());
    }

    @Test
    void clauseMayFollowTheOneWhoIsTold() {
        assertEquals(List.of("Ivan Petrov: the bridge would open in autumn"),
                english("Ivan Petrov told reporters the bridge would open in autumn.").said());
        assertEquals(List.of("Ivan Petrov: The bridge opens in the autumn of this year"),
                english("Ivan Petrov told Li Wei that “The bridge opens in the autumn of this year”, adding that China will pay.").said()
                        .subList(0, 1));
    }

    @Test
    void titleWithCapitalsIsNoStatement() {
        assertEquals(List.of(), english("Ivan Petrov praised “River Peace Mission 2024” at the ceremony.").said());
    }

    @Test
    void sourceMayEndAfterItsSentence() {
        assertEquals(
                List.of(),
                TextMentions.in("The harbour was full on Friday, according to the Bay. Port authorities know.")
                        .actor(ActorKind.COMPANY, "Bay. Port", null, "Bay. Port")
                        .said());
    }

    @Test
    void quotedTermOfAChineseClauseIsPartOfIt() {
        assertEquals(List.of("李伟: “友好之桥”任何时候都不会关闭"), chinese("李伟强调，“友好之桥”任何时候都不会关闭。").said());
    }

    @Test
    void chineseReportEndsBeforeTheNextReport() {
        assertEquals(List.of("李伟: 大桥将在今年秋天开通"), chinese("李伟表示，大桥将在今年秋天开通。一名工人昨天说，运费不会上涨。").said());
        assertEquals(
                List.of("李伟: 大桥将在今年秋天开通"),
                chinese("针对俄罗斯的提问，李伟在每月例行的记者会上回答许多提问时表示，大桥将在今年秋天开通。").said());
    }

    @Test
    void hisWordsAreThoseOfThePersonBefore() {
        assertEquals(
                List.of("Иван Петров: мост будет готов к осени этого года"),
                russian("На стройку приехал Иван Петров. По его словам, мост будет готов к осени этого года.")
                        .said());
    }

    @Test
    void whatIsDeniedOrLeftUnsaidIsNoStatement() {
        assertEquals(List.of(), english("Ivan Petrov denied that the bridge would be closed in the winter.").said());
        assertEquals(List.of("Ivan Petrov: the bridge would be closed in the winter"),
                english("Ivan Petrov said the bridge would be closed in the winter, but did not say for how long.").said());
    }

    @Test
    void turnsOfATranscriptAreRead() {
        assertEquals(
                List.of(
                        "Ivan Petrov: Dear friends, I am glad to see you all here at the opening of the new bridge. It is long.",
                        "Li Wei: Thank you for the warm welcome. We have waited for this moment for a very long time indeed."),
                english(
                                "Opening of a bridge\n\nIvan Petrov: Dear friends, I am glad to see you all here at the opening of the new bridge. It is long.\n\n"
                                        + "Li Wei: Thank you for the warm welcome. We have waited for this moment for a very long time indeed.")
                        .said());
    }

    @Test
    void indirectSpeechIsTheClauseAfterTheVerb() {
        assertEquals(
                List.of("Ivan Petrov: the bridge would open in autumn"),
                english("Petrov said on Monday that the bridge would open in autumn.")
                        .said());
        assertEquals(
                List.of("Иван Петров: мост откроется этой осенью"),
                russian("Иван Петров заявил, что мост откроется этой осенью.").said());
        assertEquals(
                List.of("Иван Петров: Мост откроется этой осенью"),
                russian("Мост откроется этой осенью, сообщил Иван Петров.").said());
        assertEquals(
                List.of("Иван Петров: мост откроется этой осенью"),
                russian("По словам Ивана Петрова, мост откроется этой осенью.").said());
        assertEquals(List.of("李伟: 大桥将在今年秋天开通"), chinese("李伟说，大桥将在今年秋天开通。").said());
    }

    @Test
    void formalChineseVerbIntroducesTheWholeParagraph() {
        assertEquals(List.of("李伟: 大桥将在今年秋天开通。双方合作很好。", "彼得罗夫: 俄罗斯愿意继续合作"),
                chinese("李伟表示，大桥将在今年秋天开通。双方合作很好。\n彼得罗夫指出，俄罗斯愿意继续合作。").said());
    }

    @Test
    void reportsOfMediaAreNoStatements() {
        assertEquals(List.of(), english("The bridge will open in autumn, Daily News said.").said());
    }

    @Test
    void repeatedWordsAreRead() {
        for (String word : List.of("“", "said ", "Petrov said ", "\"a", "«", "李伟说，", "Petrov: ")) {
            assertTrue(TextMentions.in(word.repeat(10_000)).statements().size() <= 10_000);
        }
    }
}
