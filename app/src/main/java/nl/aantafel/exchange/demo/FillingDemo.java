package nl.aantafel.exchange.demo;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles.Brought;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.RefusalWords;
import nl.aantafel.page.Texts;
import nl.aantafel.platform.AtReady;
import nl.aantafel.platform.Settings;
import nl.aantafel.rights.InformingDuty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demo; one that has a partnership already stays as it is. */
@Component
@Order(0)
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
class FillingDemo implements AtReady {

    /** When on a past day things are told to have happened. */
    private static final LocalTime HOUR = LocalTime.of(15, 0);

    /** The partnership is there for longer than any of its families. */
    private static final String FOUNDED = "-P5Y";

    /** Who decides for the municipality when nobody below could. */
    private static final String TOP_OF_LADDER = "omar.elidrissi@meerstreek.example";

    private final Settings settings;
    private final WhoIsWho whoIsWho;
    private final DemoPartnership partnership;
    private final Replays replays;
    private final DemoAgendas agendas;
    private final DemoProlongations prolongations;
    private final DemoInforming informing;
    private final DemoConsents consents;
    private final DemoPapers papers;
    private final DemoNeighbour neighbour;
    private final DemoOversight oversight;
    private final DemoRegisters registers;
    private final DemoClients clients;
    private final DemoRequests requests;
    private final DemoOwnPages ownPages;
    private final DemoPlanReleases planReleases;
    private final DemoChecks checks;
    private final DemoEscalations escalations;
    private final DemoSurveys surveys;
    private final RefusalWords words;
    private final ReplayedTime time;

    FillingDemo(
            Settings settings,
            WhoIsWho whoIsWho,
            DemoPartnership partnership,
            Replays replays,
            DemoAgendas agendas,
            DemoProlongations prolongations,
            DemoInforming informing,
            DemoConsents consents,
            DemoPapers papers,
            DemoNeighbour neighbour,
            DemoOversight oversight,
            DemoRegisters registers,
            DemoClients clients,
            DemoRequests requests,
            DemoOwnPages ownPages,
            DemoPlanReleases planReleases,
            DemoChecks checks,
            DemoEscalations escalations,
            DemoSurveys surveys,
            RefusalWords words,
            ReplayedTime time) {
        this.settings = settings;
        this.whoIsWho = whoIsWho;
        this.partnership = partnership;
        this.replays = replays;
        this.agendas = agendas;
        this.prolongations = prolongations;
        this.informing = informing;
        this.consents = consents;
        this.papers = papers;
        this.neighbour = neighbour;
        this.oversight = oversight;
        this.registers = registers;
        this.clients = clients;
        this.requests = requests;
        this.ownPages = ownPages;
        this.planReleases = planReleases;
        this.checks = checks;
        this.escalations = escalations;
        this.surveys = surveys;
        this.words = words;
        this.time = time;
    }

    @Override
    public void ready(String baseUrl, PrintStream out) {
        if (!settings.demo()) {
            return;
        }
        if (whoIsWho.partnerships().isEmpty()) {
            out.println("Filling the demo with invented people, organisations and families ...");
            Map<String, UUID> people = found();
            List<DemoFiles.Family> families = DemoFiles.families();
            families.forEach(family -> tell(family, people));
            DemoFiles.informed().forEach(each -> inform(each, people));
            DemoFiles.consents().forEach(each -> consent(each, people));
            DemoFiles.papers().forEach(each -> paper(each, people));
            DemoFiles.agendas().forEach(agenda -> agendas.plan(agenda, people));
            DemoFiles.prolongations().forEach(asked -> prolongations.ask(asked, people));
            oversight.tell(whoIsWho.partnerships().getFirst().id(), people);
            registers.tell(whoIsWho.partnerships().getFirst().id(), people);
            clients.tell(whoIsWho.partnerships().getFirst().id(), people);
            DemoFiles.requests().forEach(request -> requests.make(request, people));
            planReleases.switchOn(whoIsWho.partnerships().getFirst().id(), people);
            ownPages.offer(DemoFiles.ownPages());
            DemoFiles.planReleases().forEach(each -> planReleases.tell(each, people));
            checks.tell(Actor.professional(Objects.requireNonNull(people.get("noor.terpstra@meerstreek.example"))));
            stuck(people);
            surveys.tell(whoIsWho.partnerships().getFirst().id(), people);
            beside(people);
            out.println(people.size() + " people and " + families.size() + " families are there.");
        }
        out.println(
                "Sign in by picking somebody; try '" + DemoFiles.partnership().first() + "' first.");
    }

    private Map<String, UUID> found() {
        Instant founded = moment(FOUNDED);
        UUID administrator = time.at(founded, () -> replays.begin(Actor.technical("demo")));
        Map<String, UUID> people = time.at(founded, () -> replays.furnish(Actor.professional(administrator)));
        Actor second = time.at(founded, partnership::second);
        time.at(founded, () -> {
            replays.agree(second);
            return second;
        });
        return people;
    }

    private void tell(DemoFiles.Family family, Map<String, UUID> people) {
        Brought soFar = null;
        for (DemoFiles.Piece piece : family.pieces()) {
            Actor actor = Actor.professional(Objects.requireNonNull(people.get(piece.by()), piece.by()));
            try {
                Brought before = soFar;
                soFar = time.at(moment(piece.before()), () -> replays.tell(actor, before, new Bundle(piece.bundle())));
            } catch (RefusedException refused) {
                throw new IllegalStateException(family.about() + ": " + told(refused.refusal()), refused);
            }
        }
    }

    private void inform(DemoFiles.Informed told, Map<String, UUID> people) {
        Actor actor = Actor.professional(Objects.requireNonNull(people.get(told.by()), told.by()));
        InformingDuty duty = informing.find(told.who());
        try {
            time.at(moment(told.before()), () -> {
                replays.did(actor, () -> informing.tell(actor, told, duty));
                return told;
            });
        } catch (RefusedException refused) {
            throw new IllegalStateException(told.who() + ": " + told(refused.refusal()), refused);
        }
    }

    private void consent(DemoFiles.Consented told, Map<String, UUID> people) {
        Actor actor = Actor.professional(Objects.requireNonNull(people.get(told.by()), told.by()));
        InformingDuty about = informing.find(told.who());
        try {
            time.at(moment(told.before()), () -> {
                replays.did(actor, () -> consents.tell(actor, told, about, people));
                return told;
            });
        } catch (RefusedException refused) {
            throw new IllegalStateException(told.who() + ": " + told(refused.refusal()), refused);
        }
    }

    private void paper(DemoFiles.Paper told, Map<String, UUID> people) {
        Actor actor = Actor.professional(Objects.requireNonNull(people.get(told.by()), told.by()));
        InformingDuty about = informing.find(told.who());
        try {
            time.at(moment(told.before()), () -> {
                replays.did(actor, () -> papers.add(actor, told, about));
                return told;
            });
        } catch (RefusedException refused) {
            throw new IllegalStateException(told.who() + ": " + told(refused.refusal()), refused);
        }
    }

    private void stuck(Map<String, UUID> people) {
        Actor desk = Actor.professional(Objects.requireNonNull(people.get("noor.terpstra@meerstreek.example")));
        try {
            escalations.ladder(
                    desk, whoIsWho.partnerships().getFirst().id(), Objects.requireNonNull(people.get(TOP_OF_LADDER)));
            escalations.tell(desk);
        } catch (RefusedException refused) {
            throw new IllegalStateException(told(refused.refusal()), refused);
        }
    }

    /** Last, so that what is told of the first partnership finds no other. */
    private void beside(Map<String, UUID> people) {
        try {
            String administrator = DemoFiles.partnership().administrator().email();
            neighbour.found(Actor.professional(Objects.requireNonNull(people.get(administrator))));
            UUID police = Objects.requireNonNull(people.get("chantal.vrolijk@meerstreek.example"));
            neighbour.ask(Actor.professional(police), "Ewout Terhorst", "Marjolein Meijerink");
        } catch (RefusedException refused) {
            throw new IllegalStateException(told(refused.refusal()), refused);
        }
    }

    private Instant moment(String before) {
        LocalDate day = time.today().plus(Period.parse(before));
        return day.isBefore(time.today()) ? day.atTime(HOUR).atZone(Time.ZONE).toInstant() : time.now();
    }

    private String told(Refusal refusal) {
        return refusal instanceof Refusal.Invalid invalid
                ? invalid.errors().stream()
                        .map(error -> error.field() + ": " + words.sentence(error, Texts.DUTCH))
                        .collect(Collectors.joining("; "))
                : words.sentence(refusal, Texts.DUTCH);
    }
}
