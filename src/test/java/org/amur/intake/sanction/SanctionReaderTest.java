package org.amur.intake.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.event.Realis;
import org.amur.intake.SeedActors;
import org.amur.intake.actor.ActorReader;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.date.DateReader;
import org.amur.intake.text.ArticleText;
import org.junit.jupiter.api.Test;

/** Tests of the reading of restrictions. */
class SanctionReaderTest {

    private static final ActorReader ACTORS = new ActorReader(SeedActors.all());

    @Test
    void authorityTargetsActAndDateAreRead() {
        read("The EU added 12 Chinese companies to Annex IV in its 18th package on 18 July 2025.",
                "IMPOSE HAPPENED EU > [12 chinese companies] / Annex IV, 18th package @2025-07-18");
        read(
                "OFAC designated Huawei under Executive Order 14024 on Thursday.",
                "IMPOSE HAPPENED US-OFAC > Huawei / Executive Order 14024 @2025-07-31");
        read("ЕС внёс 12 китайских компаний в приложение IV в рамках 18-го пакета 18 июля 2025 года.",
                "IMPOSE HAPPENED EU > [12 китайских компаний] / Annex IV, 18th package @2025-07-18");
        read("2025年7月18日，欧盟将12家中国企业列入附件四。", "IMPOSE HAPPENED EU > [12家中国企业] / Annex IV @2025-07-18");
    }

    @Test
    void listImpliesItsAuthority() {
        read(
                "Five Chinese companies were added to the Entity List on 25 March 2025.",
                "IMPOSE HAPPENED US-BIS > [five chinese companies] / Entity List @2025-03-25");
        read("不可靠实体清单工作机制决定将11家美国企业列入不可靠实体清单。", "IMPOSE HAPPENED CN-MOFCOM > [11家美国企业] / Unreliable Entity List");
        read("商务部将洛克希德·马丁公司列入不可靠实体清单。", "IMPOSE HAPPENED CN-MOFCOM > Lockheed Martin / Unreliable Entity List");
    }

    @Test
    void actsAreNamedAsMeasuresAre() {
        read(
                "The Treasury sanctioned Gazprom and Rosneft under E.O. 14024.",
                "IMPOSE HAPPENED US-OFAC > Gazprom, Rosneft / Executive Order 14024");
        read("商务部发布公告2025年第18号，将16家美国实体列入出口管制管控名单。", "IMPOSE HAPPENED CN-MOFCOM > [16家美国实体] / Announcement No. 18 of 2025, Export Control");
        read("欧盟通过第十八轮对俄制裁，将12家中国企业列入制裁名单。", "IMPOSE HAPPENED EU > [12家中国企业] / 18th package");
        read("The EU added two Chinese banks to the list under Council Regulation (EU) No 833/2014.",
                "IMPOSE HAPPENED EU > [two chinese banks] / Regulation (EU) 833/2014");
    }

    @Test
    void subjectOfAPassiveVerbIsTheTarget() {
        read("Huawei was sanctioned by the United States in 2019.", "IMPOSE HAPPENED US > Huawei @2019");
        read("Huawei попала под санкции ЕС в июле.", "IMPOSE HAPPENED EU > Huawei @2025-07");
        read("华为被美国列入实体清单。", "IMPOSE HAPPENED US-BIS > Huawei / Entity List");
    }

    @Test
    void reasonIsNoTarget() {
        read(
                "The United States imposed sanctions on three Chinese firms for supplying Russia.",
                "IMPOSE HAPPENED US > [three chinese firms]");
        read("ЕС ввёл санкции против 12 китайских компаний за помощь России.", "IMPOSE HAPPENED EU > [12 китайских компаний]");
        read(
                "China announced countermeasures against two Lithuanian banks in response to the EU's 18th package.",
                "IMPOSE HAPPENED CN > [two lithuanian banks]");
    }

    @Test
    void originIsNoTarget() {
        read("Пекин ввёл санкции против двух банков из ЕС.", "IMPOSE HAPPENED CN > [двух банков]");
        read("Switzerland adopted the EU's 16th package on 3 March 2025.", "IMPOSE HAPPENED CH / 16th package @2025-03-03");
    }

    @Test
    void objectOfAListIsNoPlan() {
        read("商务部决定将某某公司列入不可靠实体清单。", "IMPOSE HAPPENED CN-MOFCOM / Unreliable Entity List");
        read("商务部将于下周将企业名单列入不可靠实体清单。", "IMPOSE PLANNED CN-MOFCOM / Unreliable Entity List");
    }

    @Test
    void ministryBelongsToTheStateBesideIt() {
        read("МИД Китая объявил ответные меры против 28 граждан США.", "IMPOSE HAPPENED CN-MFA > [28 граждан]");
        read("中国外交部宣布对2家立陶宛银行采取反制措施。", "IMPOSE HAPPENED CN-MFA > [2家立陶宛银行]");
    }

    @Test
    void restrictionsEndAndChangeToo() {
        read("The US lifted sanctions on Rosneft.", "LIFT HAPPENED US > Rosneft");
        read("США сняли санкции с Роснефти.", "LIFT HAPPENED US > Rosneft");
        read("Совет ЕС продлил санкции против России до 31 января 2026 года.", "EXTEND HAPPENED EU > Russia");
        read("欧盟延长对俄罗斯的制裁。", "EXTEND HAPPENED EU > Russia");
        read("Япония расширила экспортный контроль в отношении 21 китайской компании.", "AMEND HAPPENED JP > [21 китайской компании]");
    }

    @Test
    void plansAndCallsAreNotImposed() {
        for (String wish : List.of(
                "The EU plans to impose sanctions on Chinese refiners.",
                "Zelensky called for sanctions on Chinese banks.",
                "The EU announced plans for sanctions on Chinese banks.",
                "The EU weighs imposing sanctions on Chinese banks.",
                "The UK has not imposed sanctions on China.",
                "ЕС планирует ввести санкции против Китая.",
                "ЕС может ввести санкции против китайских банков.",
                "欧盟将对中国实施制裁。",
                "欧盟考虑制裁中国银行。",
                "中方敦促美方取消对华为的制裁。")) {
            assertTrue(told(wish).stream().noneMatch(mention -> mention.contains(Realis.HAPPENED.name())), wish);
        }
    }

    @Test
    void otherNewsIsNoRestriction() {
        for (String other : List.of(
                "Gazprom announced record exports, and Rosneft adopted a new plan.",
                "Xi Jinping criticised the EU's 18th package of sanctions.",
                "Russia and China adopted a joint statement.",
                "Указом № 172 Россия ввела новый порядок оплаты.",
                "中俄双方通过联合声明，反对单边制裁。")) {
            assertEquals(List.of(), told(other));
        }
    }

    @Test
    void headlineAndSentenceAreOne() {
        read("EU adds 12 Chinese companies to sanctions list\n\nThe EU added 12 Chinese companies to Annex IV on 18 July 2025.",
                "IMPOSE HAPPENED EU > [12 chinese companies] / Annex IV @2025-07-18");
    }

    @Test
    void groupHasTheCountryOfItsAdjective() {
        ArticleText article = ArticleText.of("ЕС ввёл санкции против 12 китайских компаний.", null);
        assertEquals("CN", SanctionReader.read(article, ACTORS.read(article), List.of()).get(0).groups().get(0).country());
    }

    @Test
    void repeatedWordsAreRead() {
        for (String word : List.of(
                "EU added ",
                "added 12 companies to the Entity List ",
                "将美国企业列入实体清单",
                "Указ № ",
                "12 aaaa-",
                "санкции против ")) {
            assertTrue(told(word.repeat(10_000)).size() <= 10, word);
        }
    }

    private static void read(String text, String... expected) {
        assertEquals(List.of(expected), told(text));
    }

    private static List<String> told(String text) {
        ArticleText article = ArticleText.of(text, LocalDate.of(2025, 8, 4));
        return SanctionReader.read(article, ACTORS.read(article), DateReader.read(article)).stream()
                .map(mention -> told(mention, article))
                .toList();
    }

    private static String told(SanctionMention mention, ArticleText article) {
        SanctionAuthority authority = mention.authority();
        String by = authority.code() == null ? authority.country() : authority.code();
        String targets = Stream.concat(
                        mention.targets().stream().map(MentionedActor::name),
                        mention.groups().stream()
                                .map(group ->
                                        "[" + group.span().of(article.text()).toLowerCase() + "]"))
                .collect(Collectors.joining(", "));
        return mention.action() + " " + mention.realis() + " " + by + (targets.isEmpty() ? "" : " > " + targets)
                + (mention.acts().isEmpty()
                        ? ""
                        : " / " + mention.acts().stream().map(LegalAct::name).collect(Collectors.joining(", ")))
                + (mention.date() == null ? "" : " @" + mention.date());
    }
}
