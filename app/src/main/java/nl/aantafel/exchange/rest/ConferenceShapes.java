package nl.aantafel.exchange.rest;

import static nl.aantafel.exchange.rest.CommonShapes.lower;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.CommonShapes.Tekst;
import nl.aantafel.exchange.rest.StatementShapes.Bijdrage;
import nl.aantafel.frame.Step;
import nl.aantafel.gathering.Gatherings.Attendance;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.FamilyPresence;
import nl.aantafel.meeting.Conferences.Former;
import nl.aantafel.meeting.Conferences.IdeaView;
import nl.aantafel.meeting.Conferences.MyMeeting;
import nl.aantafel.meeting.Conferences.Passage;
import nl.aantafel.meeting.Conferences.QuestionView;
import nl.aantafel.meeting.Conferences.ScoreView;
import nl.aantafel.meeting.Conferences.StepView;
import nl.aantafel.meeting.Conferences.TopView;
import nl.aantafel.plan.Plans.AgreementView;
import org.jspecify.annotations.Nullable;

/** A conference (overleg) as the API tells it. */
final class ConferenceShapes {

    static final Map<String, String> MEETING_STATES =
            Map.of("planned", "gepland", "held", "gehouden", "cancelled", "afgezegd");
    private static final Map<String, String> NOT_READY = Map.of(
            "no-secretary", "geen_secretaris",
            "no-aim", "geen_doel",
            "nobody-invited", "niemand_genodigd",
            "family-not-asked", "gezin_niet_gevraagd",
            "family-choice-unknown", "keuze_gezin_onbekend",
            "online-alone", "online_niemand_erbij");
    private static final Map<Step, String> STEPS = Map.of(
            Step.BEFOREHAND, "vooraf",
            Step.GOAL, "doel",
            Step.PICTURE, "beeldvorming",
            Step.SCALING, "schaalvraag",
            Step.JUDGEMENT, "oordeelsvorming",
            Step.DECISION, "besluitvorming");
    private static final Map<String, String> QUESTION_STATES =
            Map.of("folded", "ingeklapt", "selected", "gekozen", "skipped", "overgeslagen", "done", "gedaan");

    record Overlegregel(
            UUID id,
            UUID casus,
            String soort,
            Tekst soortnaam,
            LocalDate gehoudenOp,
            String fase,
            String stand,
            UUID voorzitter,
            String voorzitternaam,
            int verslagen) {

        static Overlegregel of(ConferenceLine line) {
            return new Overlegregel(
                    line.id(),
                    line.caseId(),
                    Codes.GATHERING_KINDS.dutch(line.kind()),
                    Tekst.of(line.kindLabel()),
                    line.heldOn(),
                    Codes.PHASES.dutch(line.phase()),
                    Codes.CONFERENCE_STATES.dutch(lower(line.state())),
                    line.chair(),
                    line.chairName(),
                    line.reports());
        }
    }

    record MijnOverleg(
            UUID bijeenkomst,
            Tekst soortnaam,
            Instant begint,
            Instant eindigt,
            String plaats,
            String stand,
            String titel,
            @Nullable UUID casus,
            @Nullable UUID overleg,
            @Nullable UUID agendaoverleg,
            List<String> nogNietGereed) {

        static MijnOverleg of(MyMeeting meeting) {
            return new MijnOverleg(
                    meeting.gathering(),
                    Tekst.of(meeting.kindLabel()),
                    meeting.startsAt(),
                    meeting.endsAt(),
                    meeting.place(),
                    MEETING_STATES.getOrDefault(meeting.state(), meeting.state()),
                    meeting.title(),
                    meeting.caseId(),
                    meeting.conference(),
                    meeting.agenda(),
                    meeting.notReady().stream()
                            .map(code -> NOT_READY.getOrDefault(code, code))
                            .toList());
        }
    }

    record Genodigde(
            UUID persoon,
            String naam,
            String organisatienaam,
            String betrokkenheid,
            String reden,
            @Nullable Boolean aanwezig) {

        static Genodigde of(Attendance attendance) {
            return new Genodigde(
                    attendance.person(),
                    attendance.name(),
                    attendance.organisation(),
                    Codes.INVOLVEMENTS.dutch(attendance.involvement()),
                    attendance.reason(),
                    attendance.attended().orElse(null));
        }
    }

    record Bijeenkomst(
            UUID id, Instant begint, Instant eindigt, String plaats, String stand, List<Genodigde> genodigden) {

        static Bijeenkomst of(GatheringView view) {
            return new Bijeenkomst(
                    view.id(),
                    view.startsAt(),
                    view.endsAt(),
                    view.place(),
                    MEETING_STATES.getOrDefault(view.state(), view.state()),
                    view.attendance().stream().map(Genodigde::of).toList());
        }
    }

    record Gezinslid(UUID persoon, String naam, boolean komt, String reden) {
        static Gezinslid of(FamilyPresence presence) {
            return new Gezinslid(presence.person(), presence.name(), presence.attends(), presence.reason());
        }
    }

    record Plek(int plek, Tekst naam, @Nullable UUID bijdrage, String tekst) {
        static Plek of(TopView top) {
            return new Plek(top.position(), Tekst.of(top.label()), top.statement(), top.text());
        }
    }

    record Vraag(
            String sleutel,
            Tekst tekst,
            boolean hoofdvraag,
            String stand,
            String reden,
            List<Bijdrage> bijdragen,
            List<Plek> topDrie) {

        static Vraag of(QuestionView view) {
            return new Vraag(
                    view.question().key(),
                    Tekst.of(view.question().text()),
                    view.question().main(),
                    QUESTION_STATES.getOrDefault(lower(view.state()), lower(view.state())),
                    view.reason(),
                    view.statements().stream().map(Bijdrage::of).toList(),
                    view.tops().stream().map(Plek::of).toList());
        }
    }

    record Stap(String fase, String stap, Tekst naam, int minuten, List<Vraag> vragen) {
        static Stap of(StepView view) {
            return new Stap(
                    Codes.PHASES.dutch(view.phase()),
                    step(view.step()),
                    Tekst.of(view.label()),
                    view.minutes(),
                    view.questions().stream().map(Vraag::of).toList());
        }
    }

    record Schaalscore(
            String schaal,
            @Nullable UUID professional,
            @Nullable UUID persoon,
            String naam,
            String organisatienaam,
            boolean gezin,
            int cijfer,
            String reden,
            @Nullable Integer bijTonen) {

        static Schaalscore of(ScoreView view) {
            return new Schaalscore(
                    view.scale(),
                    view.who().professional(),
                    view.who().person(),
                    view.name(),
                    view.organisation(),
                    view.family(),
                    view.value(),
                    view.reason(),
                    view.whenRevealed());
        }
    }

    record Idee(
            UUID id,
            String soort,
            @Nullable UUID organisatie,
            String organisatienaam,
            String tekst,
            @Nullable UUID gekozenAls,
            @Nullable Integer plaats) {

        static Idee of(IdeaView view) {
            return new Idee(
                    view.id(),
                    Codes.IDEA_KINDS.dutch(view.kind()),
                    view.organisation(),
                    view.organisationName(),
                    view.text(),
                    view.chosenAs(),
                    view.place());
        }
    }

    record MeegenomenBijdrage(Bijdrage bijdrage, UUID uitOverleg, LocalDate gehoudenOp) {
        static MeegenomenBijdrage of(Passage passage) {
            return new MeegenomenBijdrage(Bijdrage.of(passage.statement()), passage.fromConference(), passage.heldOn());
        }
    }

    record Vorige(UUID overleg, LocalDate gehoudenOp, List<Bijdrage> bijdragen, List<Schaalscore> schaalscores) {
        static Vorige of(Former former) {
            return new Vorige(
                    former.conference(),
                    former.heldOn(),
                    former.statements().stream().map(Bijdrage::of).toList(),
                    former.scores().stream().map(Schaalscore::of).toList());
        }
    }

    record Overleg(
            Overlegregel kop,
            String kader,
            String doel,
            String leidraad,
            @Nullable UUID secretaris,
            String secretarisnaam,
            @Nullable Instant begonnenOp,
            @Nullable Bijeenkomst bijeenkomst,
            List<Gezinslid> gezin,
            List<Stap> stappen,
            List<Bijdrage> tussendoor,
            List<Schaalscore> schaalscores,
            List<Idee> ideeen,
            List<MeegenomenBijdrage> meegenomen,
            @Nullable Vorige vorige,
            List<UUID> gemaakteAfspraken,
            boolean magLeiden,
            boolean magVaststellen,
            long versie) {

        static Overleg of(ConferenceView view) {
            return new Overleg(
                    Overlegregel.of(view.line()),
                    view.frameCode(),
                    view.aim(),
                    view.guide(),
                    view.secretary(),
                    view.secretaryName(),
                    view.startedAt(),
                    view.gathering().map(Bijeenkomst::of).orElse(null),
                    view.family().stream().map(Gezinslid::of).toList(),
                    view.steps().stream().map(Stap::of).toList(),
                    view.loose().stream().map(Bijdrage::of).toList(),
                    view.scores().stream().map(Schaalscore::of).toList(),
                    view.ideas().stream().map(Idee::of).toList(),
                    view.carried().stream().map(MeegenomenBijdrage::of).toList(),
                    view.former().map(Vorige::of).orElse(null),
                    view.made().stream().map(AgreementView::id).toList(),
                    view.mayLead(),
                    view.mayFinalise(),
                    view.version());
        }
    }

    private ConferenceShapes() {}

    static String step(Step step) {
        return STEPS.getOrDefault(step, lower(step));
    }
}
