package nl.aantafel.exchange.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Regions;
import nl.aantafel.kernel.Actor;
import nl.aantafel.survey.Campaigns;
import nl.aantafel.survey.Campaigns.CampaignPlan;
import nl.aantafel.survey.LoadReading;
import nl.aantafel.survey.Narrative;
import nl.aantafel.survey.Narrative.Block;
import nl.aantafel.survey.Narrative.Kind;
import nl.aantafel.survey.Narrative.Mapped;
import nl.aantafel.survey.Populations;
import nl.aantafel.survey.Questionnaires;
import nl.aantafel.survey.Questionnaires.View;
import nl.aantafel.survey.Responses;
import nl.aantafel.survey.SurveyReport.By;
import nl.aantafel.survey.SurveyReport.Form;
import nl.aantafel.survey.SurveyReports;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The quickscan of 2025 with invented answers that follow its published totals, reported, and one of its open questions coded; and a scan
 * of the collaboration in the region that partners are answering now.
 */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoSurveys {

    private static final String RESEARCHER = "annelies.prins@meerstreek.example";
    private static final String SECOND_RESEARCHER = "ilse.hoving@meerstreek.example";
    private static final Instant SENT = Instant.parse("2024-12-03T09:00:00Z");
    private static final Instant ENDED = Instant.parse("2025-01-31T16:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.parse("2025-01-31");
    private static final LocalDate CONTACTS_UNTIL = LocalDate.parse("2025-06-30");
    private static final int SMALLEST = 5;
    private static final int WEEKS_OPEN = 3;

    private final Questionnaires questionnaires;
    private final Populations populations;
    private final Campaigns campaigns;
    private final Responses responses;
    private final SurveyReports reports;
    private final LoadReading reading;
    private final DemoCodings codings;
    private final Regions regions;
    private final ReplayedTime time;
    private final JsonMapper json;

    DemoSurveys(
            Questionnaires questionnaires,
            Populations populations,
            Campaigns campaigns,
            Responses responses,
            SurveyReports reports,
            LoadReading reading,
            DemoCodings codings,
            Regions regions,
            ReplayedTime time,
            JsonMapper json) {
        this.questionnaires = questionnaires;
        this.populations = populations;
        this.campaigns = campaigns;
        this.responses = responses;
        this.reports = reports;
        this.reading = reading;
        this.codings = codings;
        this.regions = regions;
        this.time = time;
        this.json = json;
    }

    void tell(UUID partnership, Map<String, UUID> people) {
        Actor researcher = Actor.professional(Objects.requireNonNull(people.get(RESEARCHER)));
        UUID campaign = quickscan(partnership, researcher);
        UUID quote = codings.tell(
                campaign, researcher, Actor.professional(Objects.requireNonNull(people.get(SECOND_RESEARCHER))));
        reports.save(researcher, campaign, narrative(quote), 0);
        scan(partnership, researcher);
    }

    private UUID quickscan(UUID partnership, Actor researcher) {
        UUID version = time.at(SENT, () -> published(partnership, researcher, "quickscan_divorce_2025"));
        UUID population = populations.ofMunicipalities(researcher, partnership);
        UUID campaign = time.at(SENT, () -> {
            UUID begun = campaigns.begin(
                    researcher,
                    partnership,
                    new CampaignPlan(
                            "Quickscan gemeenten en scheidingen 2025",
                            version,
                            population,
                            false,
                            true,
                            LAST_DAY,
                            SMALLEST,
                            null,
                            true,
                            CONTACTS_UNTIL,
                            "Zorg- en Veiligheidshuis Meerstreek",
                            "Annelies Prins, annelies.prins@meerstreek.example"));
            campaigns.open(researcher, begun);
            return begun;
        });
        time.at(ENDED, () -> {
            responses.load(researcher, campaign, "Verzonnen antwoorden, gepubliceerde totalen", lines(researcher));
            return campaign;
        });
        while (reading.slice(LoadReading.READER)) {
            // Until every line is read.
        }
        return time.at(ENDED, () -> {
            campaigns.close(researcher, campaign);
            return campaign;
        });
    }

    private UUID published(UUID partnership, Actor researcher, String supplied) {
        UUID questionnaire = questionnaires.beginSupplied(researcher, partnership, supplied);
        View draft = questionnaires.read(researcher, questionnaire);
        questionnaires.publish(researcher, questionnaire, draft.rowVersion());
        return draft.version();
    }

    private String lines(Actor researcher) {
        return QuickscanAnswers.lines(regions.everywhere(researcher)).stream()
                .map(json::writeValueAsString)
                .collect(Collectors.joining("\n"));
    }

    private static Narrative narrative(UUID quote) {
        return new Narrative(
                List.of(
                        Block.text(Kind.HEADING, "Hoe ver gemeenten zijn"),
                        new Block(
                                Kind.FIGURE,
                                "status",
                                By.NONE,
                                Form.AUTO,
                                "{{status.a.words}} van de gemeenten heeft een aanpak ingevoerd",
                                null),
                        new Block(Kind.TABLE, "status", By.SIZE, Form.AUTO, "Dezelfde vraag naar grootte", null),
                        Block.text(Kind.HEADING, "Wat een aanpak oplevert"),
                        new Block(
                                Kind.FIGURE,
                                "results",
                                By.NONE,
                                Form.AUTO,
                                "{{results.ouders_komen_eerder.words}} schrijft dat ouders eerder komen",
                                null),
                        new Block(Kind.QUOTE, "", By.NONE, Form.AUTO, "", quote),
                        Block.text(Kind.HEADING, "Hoe beroepskrachten werken"),
                        new Block(
                                Kind.FIGURE,
                                "principles",
                                By.NONE,
                                Form.STACKED,
                                "Ouders zelf verantwoordelijk: vaker ‘soms’ dan ‘altijd’",
                                null),
                        Block.text(Kind.HEADING, "Wat er stroef loopt"),
                        new Block(
                                Kind.FIGURE,
                                "hindrances_approach",
                                By.NONE,
                                Form.AUTO,
                                "Ouders hoeven hulp niet aan te nemen, en wachten lang",
                                null)),
                List.of(new Mapped(
                        "status.a",
                        "",
                        7,
                        "2021",
                        "De vraag is anders gesteld dan in 2021, en andere gemeenten deden mee.")),
                List.of());
    }

    /** Partners of the region answer it now, without a name. */
    private void scan(UUID partnership, Actor researcher) {
        UUID version = published(partnership, researcher, "collaboration_scan");
        UUID population = populations
                .add(researcher, partnership, new Populations.Naming("Partners in Meerstreek", "Keten", ""), """
                        Politie Meerstreek;Straf
                        Reclassering Meerstreek;Straf
                        Veilig Thuis Meerstreek;Zorg
                        Wijkteam Havenkwartier;Zorg
                        Wijkteam De Polder;Zorg
                        Jeugdbescherming Meerstreek;Zorg
                        """)
                .population();
        UUID campaign = campaigns.begin(
                researcher,
                partnership,
                new CampaignPlan(
                        "Hoe werken wij samen? Najaar",
                        version,
                        population,
                        true,
                        true,
                        time.today().plusWeeks(WEEKS_OPEN),
                        SMALLEST,
                        null,
                        false,
                        null,
                        "Zorg- en Veiligheidshuis Meerstreek",
                        "Annelies Prins, annelies.prins@meerstreek.example"));
        campaigns.open(researcher, campaign);
    }
}
