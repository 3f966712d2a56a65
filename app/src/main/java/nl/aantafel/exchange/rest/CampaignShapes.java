package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.CampaignContacts.Contact;
import nl.aantafel.survey.CampaignMonitor.Bar;
import nl.aantafel.survey.CampaignMonitor.Candidate;
import nl.aantafel.survey.CampaignMonitor.Progress;
import nl.aantafel.survey.CampaignMonitor.Twice;
import nl.aantafel.survey.Campaigns.CampaignLine;
import nl.aantafel.survey.Campaigns.CampaignPlan;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Campaigns.State;
import nl.aantafel.survey.Invites.HandOut;
import nl.aantafel.survey.Invites.InviteCounts;
import nl.aantafel.survey.Invites.Sent;
import nl.aantafel.survey.Invites.Waiting;
import nl.aantafel.survey.Populations.Loaded;
import nl.aantafel.survey.Populations.Population;
import nl.aantafel.survey.Populations.Unit;
import nl.aantafel.survey.Responses.Load;
import nl.aantafel.survey.Responses.OneResponse;
import org.jspecify.annotations.Nullable;

/** Populations, campaigns and responses as the API shows them. */
final class CampaignShapes {

    private CampaignShapes() {}

    record Populatie(
            UUID id,
            UUID samenwerkingsverband,
            String naam,
            String regioNaam,
            String grootteNaam,
            int aantal,
            boolean vast) {
        static Populatie of(Population it) {
            return new Populatie(
                    it.id(), it.partnership(), it.name(), it.regionLabel(), it.sizeLabel(), it.units(), it.fixed());
        }
    }

    record Eenheid(UUID id, String naam, String regio, String grootte, String email) {
        static Eenheid of(Unit it) {
            return new Eenheid(it.id(), it.name(), it.region(), it.size(), it.email());
        }
    }

    record GeweigerdeRegel(int regel, String reden) {}

    record Opgenomen(UUID populatie, int erbij, int veranderd, List<GeweigerdeRegel> geweigerd) {
        static Opgenomen of(Loaded it, Texts texts) {
            return new Opgenomen(
                    it.population(),
                    it.added(),
                    it.changed(),
                    it.refused().stream()
                            .map(each -> new GeweigerdeRegel(each.line(), texts.get(Texts.DUTCH, each.messageKey())))
                            .toList());
        }
    }

    static String state(State state) {
        return Codes.CAMPAIGN_STATES.dutch(state.name().toLowerCase(Locale.ROOT));
    }

    record Uitvraagregel(
            UUID id,
            UUID samenwerkingsverband,
            String titel,
            String stand,
            @Nullable LocalDate laatsteDag,
            boolean anoniem,
            int aantal,
            int ontvangen) {
        static Uitvraagregel of(CampaignLine it) {
            return new Uitvraagregel(
                    it.id(),
                    it.partnership(),
                    it.title(),
                    state(it.state()),
                    it.closesOn(),
                    it.anonymous(),
                    it.units(),
                    it.received());
        }
    }

    record Uitvraag(
            UUID id,
            UUID samenwerkingsverband,
            String titel,
            String afzender,
            String vragenAan,
            UUID vragenlijstversie,
            @Nullable UUID populatie,
            boolean anoniem,
            boolean openLink,
            @Nullable LocalDate laatsteDag,
            @Nullable LocalDate contactTot,
            int kleinsteCel,
            @Nullable UUID vorige,
            boolean vergelijking,
            String stand,
            boolean weerOpen,
            @Nullable Instant geopendOp,
            @Nullable Instant geslotenOp,
            @Nullable Instant contactVernietigdOp) {
        static Uitvraag of(CampaignView it) {
            CampaignPlan plan = it.plan();
            return new Uitvraag(
                    it.id(),
                    it.partnership(),
                    plan.title(),
                    plan.sender(),
                    plan.questionsTo(),
                    plan.version(),
                    plan.population(),
                    plan.anonymous(),
                    plan.openLink(),
                    plan.closesOn(),
                    plan.contactsUntil(),
                    plan.smallest(),
                    plan.previous(),
                    plan.benchmark(),
                    state(it.state()),
                    it.reopened(),
                    it.openedAt(),
                    it.closedAt(),
                    it.contactsGoneAt());
        }
    }

    @Personal
    record OpenLinkGetoond(@Nullable String link) {
        @Override
        public String toString() {
            return "OpenLinkGetoond";
        }
    }

    record Uitnodigingen(int aantal, int uitgenodigd, int bezig, int klaar, int gemaild, int zonderMail) {
        static Uitnodigingen of(InviteCounts it) {
            return new Uitnodigingen(it.units(), it.invited(), it.begun(), it.done(), it.mailed(), it.unreachable());
        }
    }

    @Personal
    record PersoonlijkeLink(String naam, String link) {
        static PersoonlijkeLink of(HandOut it, String base) {
            return new PersoonlijkeLink(it.unit(), base + "/answer/" + it.token());
        }

        @Override
        public String toString() {
            return "PersoonlijkeLink";
        }
    }

    @Personal
    record Verstuurd(int gemaild, List<PersoonlijkeLink> zelfGeven) {
        static Verstuurd of(Sent it, String base) {
            return new Verstuurd(
                    it.mailed(),
                    it.handOut().stream()
                            .map(each -> PersoonlijkeLink.of(each, base))
                            .toList());
        }

        @Override
        public String toString() {
            return "Verstuurd";
        }
    }

    record Wachtende(
            UUID id,
            String naam,
            String regio,
            boolean begonnen,
            boolean mail,
            @Nullable Instant laatsteMail) {
        static Wachtende of(Waiting it) {
            return new Wachtende(it.invite(), it.unit(), it.region(), it.begun(), it.mail(), it.lastMail());
        }
    }

    record Responsverdeling(String naam, int antwoorden, int aantal) {
        static Responsverdeling of(Bar it) {
            return new Responsverdeling(it.label(), it.responses(), it.units());
        }
    }

    record DubbelAntwoord(UUID respons, String ingeleverdOp, int vragen, int aantal) {
        static DubbelAntwoord of(Candidate it) {
            return new DubbelAntwoord(it.response(), it.handedOn(), it.answers(), it.units());
        }
    }

    record Dubbel(UUID eenheid, String naam, List<DubbelAntwoord> antwoorden) {
        static Dubbel of(Twice it) {
            return new Dubbel(
                    it.unit(),
                    it.name(),
                    it.candidates().stream().map(DubbelAntwoord::of).toList());
        }
    }

    record Responsmonitor(
            int aantal,
            int begonnen,
            int ingeleverd,
            int teltNiet,
            int wachtOpMengen,
            int vertegenwoordigd,
            List<Responsverdeling> naarRegio,
            List<Responsverdeling> naarGrootte,
            List<Dubbel> dubbel) {
        static Responsmonitor of(Progress it) {
            return new Responsmonitor(
                    it.units(),
                    it.begun(),
                    it.handedIn(),
                    it.incomplete(),
                    it.waiting(),
                    it.unitsCovered(),
                    it.byRegion().stream().map(Responsverdeling::of).toList(),
                    it.bySize().stream().map(Responsverdeling::of).toList(),
                    it.twice().stream().map(Dubbel::of).toList());
        }
    }

    @Personal
    record UitvraagContact(UUID id, String doel, Map<String, String> gegevens, String voor, LocalDate vernietigenOp) {
        static UitvraagContact of(Contact it) {
            return new UitvraagContact(it.id(), it.purpose(), it.fields(), it.unit(), it.destroyOn());
        }

        @Override
        public String toString() {
            return "UitvraagContact";
        }
    }

    record ContactenVernietigd(int aantal) {}

    @Personal
    record Responsantwoord(
            List<String> gekozen, Map<String, String> namelijk, String woorden, Map<String, String> regels) {
        static Responsantwoord of(Answer it) {
            return new Responsantwoord(it.chosen(), it.namely(), it.words(), it.rated());
        }

        @Override
        public String toString() {
            return "Responsantwoord";
        }
    }

    @Personal
    record Respons(
            UUID id,
            boolean compleet,
            Map<String, Responsantwoord> antwoorden,
            String regio,
            String grootte,
            int aantal,
            @Nullable LocalDate ingeleverdOp) {
        static Respons of(OneResponse it) {
            Map<String, Responsantwoord> answers = new LinkedHashMap<>();
            it.answers().forEach((key, answer) -> answers.put(key, Responsantwoord.of(answer)));
            return new Respons(it.id(), it.complete(), answers, it.region(), it.size(), it.units(), it.handedOn());
        }

        @Override
        public String toString() {
            return "Respons";
        }
    }

    record Inlezing(
            UUID id, String naam, int totaal, int gelezen, int geweigerd, List<GeweigerdeRegel> regels, String stand) {
        static Inlezing of(Load it, Texts texts) {
            return new Inlezing(
                    it.id(),
                    it.name(),
                    it.total(),
                    it.done(),
                    it.refused(),
                    it.first().stream()
                            .map(each -> new GeweigerdeRegel(each.line(), texts.get(Texts.DUTCH, each.reason())))
                            .toList(),
                    Codes.LOAD_STATES.dutch(it.state()));
        }
    }
}
