package nl.aantafel.exchange.rest;

import static nl.aantafel.exchange.rest.CommonShapes.lower;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.CommonShapes.Tekst;
import nl.aantafel.exchange.rest.PlanShapes.Afspraak;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Substitutes.Stand;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.AgendaReports.AgendaReport;
import nl.aantafel.meeting.AgendaReports.Dealt;
import nl.aantafel.meeting.AgendaTalks.PointScreen;
import nl.aantafel.meeting.AgendaTalks.ThemeTask;
import nl.aantafel.meeting.Agendas.AgendaView;
import nl.aantafel.meeting.Agendas.Input;
import nl.aantafel.meeting.Agendas.Named;
import nl.aantafel.meeting.Agendas.PointInput;
import nl.aantafel.meeting.Agendas.PointView;
import nl.aantafel.meeting.Agendas.Seat;
import nl.aantafel.meeting.Agendas.Whole;
import org.jspecify.annotations.Nullable;

/** Meetings with an agenda as the API takes and tells them. */
final class AgendaShapes {

    static Input input(Body body) {
        return new Input(
                body.needId("samenwerkingsverband"),
                body.code("soort", Codes.GATHERING_KINDS),
                body.needMoment("begint"),
                body.needMoment("eindigt"),
                body.text("plaats"),
                body.truth("plaatsInAgenda", false),
                body.needId("voorzitter"),
                body.id("secretaris"),
                body.parts("punten", AgendaShapes::point),
                body.parts("genodigden", AgendaShapes::invitee));
    }

    private static PointInput point(Body body) {
        return new PointInput(body.id("agendapunt"), body.id("casus"), body.text("thema"), body.needNumber("minuten"));
    }

    private static Invitee invitee(Body body) {
        return new Invitee(
                body.needId("persoon"),
                body.has("betrokkenheid") ? body.code("betrokkenheid", Codes.INVOLVEMENTS) : "involved",
                body.text("reden"));
    }

    @Personal
    record AanPunt(
            UUID persoon,
            String naam,
            String organisatienaam,
            @Nullable String betrokkenheid,
            String reden,
            @Nullable Boolean aanwezig,
            @Nullable String geheimhouding,
            @Nullable String geheimhoudingGehoordDoor,
            @Nullable Instant geheimhoudingOp) {

        static AanPunt of(Seat seat) {
            return new AanPunt(
                    seat.person(),
                    seat.name(),
                    seat.organisation(),
                    seat.involvement().isEmpty() ? null : Codes.INVOLVEMENTS.dutch(seat.involvement()),
                    seat.reason(),
                    seat.attended().orElse(null),
                    seat.secrecy().map(it -> Codes.SECRECY.dutch(it.how())).orElse(null),
                    seat.secrecy().map(it -> it.notedBy()).orElse(null),
                    seat.secrecy().map(it -> it.at()).orElse(null));
        }

        @Override
        public String toString() {
            return "AanPunt";
        }
    }

    @Personal
    record Vervanging(UUID afwezige, UUID vervanger, String vervangernaam, String reden) {
        static Vervanging of(Stand stand) {
            return new Vervanging(stand.absent(), stand.comes(), stand.comesName(), stand.reason());
        }

        @Override
        public String toString() {
            return "Vervanging";
        }
    }

    @Personal
    record Agendapunt(
            UUID id,
            String titel,
            @Nullable UUID casus,
            Instant begint,
            Instant eindigt,
            String stand,
            String aantekening,
            List<AanPunt> leiding,
            List<AanPunt> genodigden,
            List<Vervanging> vervangingen,
            long versie) {

        static Agendapunt of(PointView view) {
            return new Agendapunt(
                    view.id(),
                    view.title(),
                    view.caseId(),
                    view.startsAt(),
                    view.endsAt(),
                    Codes.POINT_STATES.dutch(lower(view.state())),
                    view.note(),
                    view.lead().stream().map(AanPunt::of).toList(),
                    view.people().stream().map(AanPunt::of).toList(),
                    view.substitutes().stream().map(Vervanging::of).toList(),
                    view.version());
        }

        @Override
        public String toString() {
            return "Agendapunt";
        }
    }

    /** What only who leads may know. */
    @Personal
    record Geheel(
            Instant begint,
            Instant eindigt,
            int minuten,
            int lengte,
            String stand,
            List<String> meerDanEens,
            List<UUID> geheimhoudingOntbreekt,
            List<String> nogNietGevraagd,
            long versie) {

        static Geheel of(Whole whole, AgendaView view) {
            return new Geheel(
                    whole.startsAt(),
                    whole.endsAt(),
                    whole.minutes(),
                    whole.length(),
                    Codes.AGENDA_STATES.dutch(lower(whole.state())),
                    whole.twice(),
                    whole.unconfirmed().stream().map(Named::person).toList(),
                    view.advice()
                            .map(it ->
                                    it.missing().stream().map(each -> each.nl()).toList())
                            .orElse(List.of()),
                    whole.version());
        }

        @Override
        public String toString() {
            return "Geheel";
        }
    }

    @Personal
    record Agendaoverleg(
            UUID id,
            String soort,
            Tekst soortnaam,
            String plaats,
            UUID voorzitter,
            String voorzitternaam,
            @Nullable UUID secretaris,
            String eigenAntwoord,
            boolean geheimhoudingBevestigd,
            List<Agendapunt> punten,
            @Nullable Geheel geheel) {

        static Agendaoverleg of(AgendaView view) {
            return new Agendaoverleg(
                    view.id(),
                    Codes.GATHERING_KINDS.dutch(view.kind()),
                    Tekst.of(view.kindLabel()),
                    view.place(),
                    view.chair(),
                    view.chairName(),
                    view.secretary(),
                    view.mine().answer().isEmpty()
                            ? ""
                            : Codes.INVITATION_ANSWERS.dutch(view.mine().answer()),
                    view.mine().confirmed(),
                    view.points().stream().map(Agendapunt::of).toList(),
                    view.whole().map(it -> Geheel.of(it, view)).orElse(null));
        }

        @Override
        public String toString() {
            return "Agendaoverleg";
        }
    }

    @Personal
    record Agendataak(
            UUID id,
            String wat,
            UUID wie,
            String wienaam,
            @Nullable LocalDate uiterlijk,
            LocalDate afgesprokenOp,
            @Nullable LocalDate gedaanOp) {

        static Agendataak of(ThemeTask task) {
            return new Agendataak(
                    task.id(), task.what(), task.owner(), task.ownerName(), task.due(), task.madeOn(), task.doneOn());
        }

        @Override
        public String toString() {
            return "Agendataak";
        }
    }

    @Personal
    record AgendapuntAanTafel(
            UUID agendaoverleg,
            Agendapunt agendapunt,
            List<Afspraak> eerdereAfspraken,
            List<Afspraak> afspraken,
            List<Agendataak> openstaand,
            List<Agendataak> taken) {

        static AgendapuntAanTafel of(PointScreen screen) {
            return new AgendapuntAanTafel(
                    screen.agenda().id(),
                    Agendapunt.of(screen.point()),
                    screen.earlier().stream().map(Afspraak::of).toList(),
                    screen.made().stream().map(Afspraak::of).toList(),
                    screen.openTasks().stream().map(Agendataak::of).toList(),
                    screen.tasks().stream().map(Agendataak::of).toList());
        }

        @Override
        public String toString() {
            return "AgendapuntAanTafel";
        }
    }

    @Personal
    record Verslagpunt(Agendapunt agendapunt, List<Afspraak> afspraken, List<Agendataak> taken) {
        static Verslagpunt of(Dealt dealt) {
            return new Verslagpunt(
                    Agendapunt.of(dealt.point()),
                    dealt.agreements().stream().map(Afspraak::of).toList(),
                    dealt.tasks().stream().map(Agendataak::of).toList());
        }

        @Override
        public String toString() {
            return "Verslagpunt";
        }
    }

    @Personal
    record Agendaverslag(UUID agendaoverleg, boolean vastgesteld, List<Verslagpunt> punten) {
        static Agendaverslag of(AgendaReport report) {
            return new Agendaverslag(
                    report.agenda().id(),
                    report.agenda().settled(),
                    report.points().stream().map(Verslagpunt::of).toList());
        }

        @Override
        public String toString() {
            return "Agendaverslag";
        }
    }

    private AgendaShapes() {}
}
