package org.amur.intake.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.amur.actor.ActorKind;
import org.amur.intake.TextMentions;
import org.junit.jupiter.api.Test;

/** Tests of the reading of events. */
class EventReaderTest {

    static TextMentions english(String text) {
        return TextMentions.in(text)
                .person("Ivan Petrov", "RU", "Ivan Petrov", "Petrov")
                .person("Li Wei", "CN", "Li Wei")
                .state("Russia", "RU", "Russia")
                .state("China", "CN", "China")
                .date("on Monday", "2024-05-13")
                .date("on 3 June", "2024-06-03");
    }

    private static TextMentions russian(String text) {
        return TextMentions.in(text)
                .person("Иван Петров", "RU", "Иваном Петровым", "Иван Петров")
                .person("Ли Вэй", "CN", "Ли Вэй")
                .state("Россия", "RU", "Россия", "Россией", "России")
                .state("Китай", "CN", "Китай", "Китаем", "Китая")
                .date("13 мая", "2024-05-13");
    }

    private static TextMentions chinese(String text) {
        return TextMentions.in(text).person("李伟", "CN", "李伟", "李偉").person("彼得罗夫", "RU", "彼得罗夫", "彼得羅夫")
                .state("俄罗斯", "RU", "俄罗斯", "俄羅斯").state("中国", "CN", "中国", "中國").date("5月13日", "2024-05-13");
    }

    @Test
    void meetingHasAllParticipantsAsActors() {
        List<String> meeting = List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR");
        assertEquals(meeting, english("Ivan Petrov met with Li Wei in Harbin on Monday.").told());
        assertEquals(meeting, english("Ivan Petrov and Li Wei held talks in Harbin on Monday.").told());
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-13 Иван Петров ACTOR, Ли Вэй ACTOR"),
                russian("13 мая Иван Петров встретился в Харбине с Ли Вэй.").told());
        assertEquals(List.of("CONSULT HAPPENED 2024-05-13 彼得罗夫 ACTOR, 李伟 ACTOR"), chinese("5月13日，彼得羅夫在哈爾濱會見李偉。").told());
    }

    @Test
    void placeIsNamedInTheLanguageOfTheText() {
        assertEquals("Harbin", english("Ivan Petrov met with Li Wei in Harbin on Monday.").events().get(0).place());
        assertEquals("Харбин", russian("13 мая Иван Петров встретился в Харбине с Ли Вэй.").events().get(0).place());
        assertEquals("哈尔滨", chinese("5月13日，彼得罗夫在哈尔滨会见李伟。").events().get(0).place());
    }

    @Test
    void subjectActsOnTheObject() {
        assertEquals(
                List.of("ACCUSE HAPPENED [..2024-05-20] China ACTOR, Russia RECIPIENT"),
                english("A bridge was built.\n\nChina has accused Russia of delays.")
                        .told());
        assertEquals(List.of("ACCUSE HAPPENED 2024-05-20 Китай ACTOR, Россия RECIPIENT"), russian("Китай обвинил Россию и поставщиков.")
                .state("Россия", "RU", "Россию").told());
        assertEquals(List.of("COERCE HAPPENED 2024-05-13 俄罗斯 ACTOR, 中国 RECIPIENT"), chinese("5月13日，俄羅斯停止向中國公民發出簽證。").told());
    }

    @Test
    void passiveVerbTurnsTheRolesAround() {
        assertEquals(
                List.of("ACCUSE HAPPENED 2024-05-13 China ACTOR, Russia RECIPIENT"),
                english("Russia was condemned by China on Monday.").told());
    }

    @Test
    void visitorGoesToTheStateOfThePlace() {
        assertEquals(List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, China RECIPIENT"),
                english("Ivan Petrov arrived in Harbin on Monday. China built a bridge.").told());
    }

    @Test
    void realisComesFromTheWordsBefore() {
        assertEquals(
                List.of("CONSULT PLANNED 2024-06-03 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Ivan Petrov plans to meet with Li Wei on 3 June.").told());
        assertEquals(List.of("AID HYPOTHETICAL XXXX China ACTOR, Russia RECIPIENT"), english("China could send weapons to Russia.").told());
        assertEquals(
                List.of("AID DENIED [..2024-05-20] China ACTOR, Russia RECIPIENT"),
                english("China has not sent weapons to Russia.").told());
    }

    @Test
    void eventToldTwiceIsOne() {
        assertEquals(List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Ivan Petrov meets Li Wei\n\nIvan Petrov held talks with Li Wei in Harbin on Monday. The talks went well.").told());
    }

    @Test
    void firstEventWithoutADateIsOfTheDayOfPublication() {
        assertEquals(
                List.of(
                        "CONSULT HAPPENED 2024-05-20 Ivan Petrov ACTOR, Li Wei ACTOR",
                        "AGREE HAPPENED 2024-05-20 Russia ACTOR, China ACTOR"),
                english(
                                "Ivan Petrov held a telephone conversation with Li Wei. Russia was content, and China as well. It was agreed to build a bridge.")
                        .told());
    }

    @Test
    void backgroundIsNoEvent() {
        assertEquals(List.of(), english("Russia and China are neighbours, and trade between them grows.").told());
        assertEquals(List.of(), english("Ahead of the talks Ivan Petrov read a book.").told());
    }

    @Test
    void warThatIsSpokenOfIsNoEvent() {
        List<String> talk = List.of("CONSULT HAPPENED 2024-05-20 Russia ACTOR, China ACTOR");
        assertEquals(talk, english("Russia and China discussed the war in Georgia.").state("Georgia", "GE", "Georgia").told());
        assertEquals(talk, english("Russia and China exchanged views on the war in Georgia.").state("Georgia", "GE", "Georgia").told());
        assertEquals(List.of("CONSULT HAPPENED 2024-05-20 Россия ACTOR, Китай ACTOR"),
                russian("Россия и Китай обсудили войну в Грузии.").state("Грузия", "GE", "Грузии").told());
        assertEquals(List.of("CONSULT HAPPENED 2024-05-20 中国 ACTOR, 俄罗斯 ACTOR"), chinese("中国和俄罗斯就日本入侵蒙古交换意见。")
                .state("蒙古", "MN", "蒙古").state("日本", "JP", "日本").told());
        assertEquals(
                List.of("ASSAULT HAPPENED 2024-05-13 Russia ACTOR, China RECIPIENT"),
                english("Russia started a war against China on Monday.").told());
        assertEquals(
                List.of("ASSAULT HAPPENED 2024-05-13 Russia ACTOR, China RECIPIENT"),
                english("Russia launched a war on China on Monday.").told());
    }

    @Test
    void consideredSanctionsHaveNotHappenedAndALodgedProtestHas() {
        assertEquals(
                List.of("SANCTION HYPOTHETICAL XXXX Russia ACTOR, China RECIPIENT"),
                english("Russia is considering sanctions against China.").told());
        assertEquals(
                List.of("SANCTION HYPOTHETICAL XXXX Россия ACTOR, Китай RECIPIENT"),
                russian("Россия рассматривает санкции против Китая.").told());
        assertEquals(List.of("SANCTION HYPOTHETICAL XXXX 俄罗斯 ACTOR, 中国 RECIPIENT"), chinese("俄罗斯正在研究对中国实施制裁。").told());
        assertEquals(
                List.of("ACCUSE HAPPENED 2024-05-13 China ACTOR, Russia RECIPIENT"),
                english("China lodged stern representations with Russia on Monday.")
                        .told());
        assertEquals(List.of("ACCUSE HAPPENED 2024-05-13 中国 ACTOR, 俄罗斯 RECIPIENT"), chinese("5月13日，中国向俄罗斯提出严正交涉。").told());
    }

    @Test
    void ministersAreTheTwoPersonsOfOneSentence() {
        TextMentions meeting = english(
                "Ivan Petrov and Li Wei held talks on Monday. Oleg Orlov will visit China on 3 June. The two ministers signed an agreement.");
        assertEquals(
                "AGREE HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR",
                meeting.person("Oleg Orlov", "RU", "Oleg Orlov").told().get(2));
        assertEquals(List.of(), english("Ivan Petrov read a book. The two ministers signed an agreement.").told());
    }

    @Test
    void allOfAListAreActedUpon() {
        assertEquals(List.of("SANCTION HAPPENED 2024-05-13 Russia ACTOR, Far Northern River Shipping Works RECIPIENT, Li Wei RECIPIENT"),
                english("Russia sanctioned Far Northern River Shipping Works and Li Wei on Monday.")
                        .actor(ActorKind.COMPANY, "Far Northern River Shipping Works", null, "Far Northern River Shipping Works").told());
    }

    @Test
    void allPartnersOfRussianTalksTakePart() {
        TextMentions talks = russian(
                        "Иван Петров прилетел в Харбин. Состоялись переговоры с Ли Вэй, с директором порта Ван Лан, а также с Хэ Бо.")
                .person("Ван Лан", "CN", "Ван Лан").person("Хэ Бо", "CN", "Хэ Бо");
        assertEquals(
                "CONSULT HAPPENED 2024-05-20 Иван Петров ACTOR, Ли Вэй ACTOR, Ван Лан ACTOR, Хэ Бо ACTOR",
                talks.told().get(0));
    }

    @Test
    void leadersOfAGroupOfStatesActForIt() {
        TextMentions group = russian("В подписанном 13 мая лидерами АТЭС документе упомянут Китай.")
                .actor(ActorKind.INTERGOVERNMENTAL_ORGANISATION, "АТЭС", null, "АТЭС");
        assertEquals(List.of("AGREE HAPPENED 2024-05-13 АТЭС ACTOR"), group.told());
    }

    @Test
    void evidenceIsPresentedToTheAccused() {
        assertEquals(
                List.of("ACCUSE HAPPENED 2024-05-20 Россия ACTOR, Китай RECIPIENT"),
                russian("Россия предъявила Китаю доказательства.").state("Китай", "CN", "Китаю").told());
    }

    @Test
    void titleMayPrecedeTheSecondOfTwo() {
        assertEquals(List.of("AGREE HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Ivan Petrov and his Chinese counterpart, Li Wei, signed a protocol on Monday.").told());
        assertEquals(List.of("CONSULT HAPPENED 2024-05-13 Иван Петров ACTOR, Ли Вэй ACTOR"),
                russian("13 мая министр Иван Петров и глава ведомства Ли Вэй провели встречу по видеосвязи.").told());
    }

    @Test
    void adjectiveNamesTheState() {
        assertEquals(List.of("RETREAT HAPPENED 2024-05-13 Russia ACTOR, China RECIPIENT"),
                english("China waited. Russia lifted its ban on imports of Chinese pork on Monday.").told());
        assertEquals(
                List.of("COOPERATE HAPPENED 2024-05-13 Russia ACTOR, China ACTOR"),
                english(
                                "Russia is a neighbour, and China as well. Two Russian ships and a Chinese one ran a joint patrol on Monday.")
                        .told());
    }

    @Test
    void reactionAnswersTheForeignStateBeforeIt() {
        assertEquals(
                List.of(
                        "SANCTION HAPPENED 2024-05-13 Russia ACTOR, China RECIPIENT",
                        "REJECT HAPPENED 2024-05-13 China ACTOR, Russia RECIPIENT"),
                english("On Monday, Russia imposed tariffs on China. China rejected the step.")
                        .date("On Monday", "2024-05-13")
                        .told());
    }

    @Test
    void openingNamesTheTalkOfThePersonsAfterIt() {
        assertEquals(List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("In a phone call on Monday, Ivan Petrov told Li Wei that all was well.").told());
    }

    @Test
    void contentOfAnAgreementIsNoSecondEvent() {
        assertEquals(List.of("AGREE HAPPENED 2024-05-13 Russia ACTOR, China ACTOR"),
                english("Russia and China agreed on Monday to launch a project on 3 June.").told());
        assertEquals(List.of("AGREE HAPPENED 2024-05-13 中国 ACTOR, 俄罗斯 ACTOR"), chinese("5月13日，中国与俄罗斯签署《供应天然气协议》。").told());
        assertEquals(List.of(), english("Russia should invite Li Wei.").told());
    }

    @Test
    void headingsDateThePartsOfAChronicle() {
        assertEquals(
                List.of(
                        "AGREE HAPPENED 2024-05-13 Russia ACTOR, China ACTOR",
                        "MOBILIZE HAPPENED 2024-06-03 Russia ACTOR, China ACTOR"),
                english(
                                "# on Monday\n\nRussia and China sign a pact.\n\n# on 3 June\n\nRussia and China begin joint exercises.")
                        .told());
    }

    @Test
    void asideDatesNoEventBeforeIt() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-20 Россия ACTOR, Китай ACTOR"),
                russian("Россия и Китай продлили договор, заключённый 13 мая.").told());
    }

    @Test
    void wordsThatOnlyLookLikeAReportAreNoEvent() {
        assertEquals(List.of(), english("Supplies of Russia met the needs of China.").told());
        assertEquals(List.of(), chinese("俄罗斯和中国没有领土要求。").told());
    }

    @Test
    void nounsTellWhoActs() {
        List<String> attack = List.of("ASSAULT HAPPENED 2024-05-13 Russia ACTOR, China RECIPIENT");
        assertEquals(attack, english("The attack on China by Russia on Monday failed.").told());
        assertEquals(attack, english("Russia's attack on China on Monday failed.").told());
    }

    @Test
    void dayOfSayingDatesNothingThatIsTold() {
        assertEquals(
                List.of("ASSAULT HAPPENED [..2024-05-20] Russia ACTOR, China RECIPIENT"),
                english("Petrov said on Monday that Russia had attacked China.").told());
    }

    @Test
    void reasonsAreNoEvents() {
        assertEquals(
                List.of("SANCTION HAPPENED 2024-05-13 China ACTOR, Ivan Petrov RECIPIENT"),
                english("China sanctioned Ivan Petrov on Monday for supporting Russia.").told());
    }

    @Test
    void repeatedWordsAreRead() {
        for (String word : List.of("met ", "China met ", "Petrov said ", "会见", "talks, ", "встретился с ")) {
            assertTrue(english(word.repeat(10_000)).events().size() <= 10_000);
        }
    }

    @Test
    void participlesAndJudgementsAreEvents() {
        assertEquals(
                List.of("REJECT HAPPENED 2024-05-13 Китай ACTOR, Россия RECIPIENT"),
                russian("13 мая Китай промолчал, отказавшись от помощи России.").told());
        assertEquals(
                List.of("REQUEST HAPPENED 2024-05-13 Иван Петров ACTOR"),
                russian("13 мая Иван Петров выступил за мир.").told());
        assertEquals(List.of("SUPPORT HAPPENED 2024-05-13 中国 ACTOR, 俄罗斯 RECIPIENT"), chinese("5月13日，中国尊重俄罗斯的选择。").told());
        assertEquals(List.of("SUPPORT HAPPENED 2024-05-13 中国 ACTOR, 俄罗斯 RECIPIENT"), chinese("5月13日，中国支持俄罗斯。").told());
        assertEquals(List.of(), chinese("5月13日，中国和俄罗斯相互坚定支持。").told());
    }
}
