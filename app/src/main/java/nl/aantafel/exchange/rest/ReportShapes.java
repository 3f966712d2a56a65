package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.documents.Unprintable;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.CaseShapes.Fase;
import nl.aantafel.exchange.rest.CommonShapes.Tekst;
import nl.aantafel.exchange.rest.ConferenceShapes.Idee;
import nl.aantafel.exchange.rest.ConferenceShapes.MeegenomenBijdrage;
import nl.aantafel.exchange.rest.ConferenceShapes.Schaalscore;
import nl.aantafel.exchange.rest.ConferenceShapes.Stap;
import nl.aantafel.exchange.rest.PlanShapes.VastgesteldPlan;
import nl.aantafel.exchange.rest.RoomShapes.Beeld;
import nl.aantafel.exchange.rest.StatementShapes.Bijdrage;
import nl.aantafel.meeting.MeetingReports.Present;
import nl.aantafel.meeting.MeetingReports.ReportLine;
import nl.aantafel.meeting.MeetingReports.ReportView;
import org.jspecify.annotations.Nullable;

/** A report (verslag) as the API tells it. */
final class ReportShapes {

    record Aanwezige(
            String naam,
            String organisatienaam,
            boolean aanwezig,
            String reden,
            boolean gezin,
            boolean derde,
            @Nullable String geheimhouding) {
        static Aanwezige of(Present present) {
            return new Aanwezige(
                    present.name(),
                    present.organisation(),
                    present.attended(),
                    present.reason(),
                    present.family(),
                    present.fromOutside(),
                    present.secrecy() == null ? null : Codes.SECRECY.dutch(present.secrecy()));
        }
    }

    record Verslagversie(int nummer, Instant vastgesteldOp, String vastgesteldDoor, String wijzigingsreden) {
        static Verslagversie of(ReportLine line) {
            return new Verslagversie(line.number(), line.finalisedAt(), line.finalisedBy(), line.changeReason());
        }
    }

    record Teken(String teken, String naam, String waar) {
        static Teken of(Unprintable wrong) {
            return new Teken(wrong.character(), wrong.codePointName(), wrong.where());
        }
    }

    record Verslag(
            UUID overleg,
            UUID casus,
            String casusnummer,
            String gezinsnaam,
            String kader,
            int nummer,
            boolean concept,
            Tekst soortnaam,
            LocalDate gehoudenOp,
            String plaats,
            String fase,
            String doel,
            String voorzitter,
            String secretaris,
            List<Aanwezige> aanwezigen,
            List<Stap> stappen,
            List<Bijdrage> tussendoor,
            List<Schaalscore> schaalscores,
            List<Idee> ideeen,
            List<Fase> fasebesluiten,
            List<MeegenomenBijdrage> meegenomen,
            Beeld beeld,
            VastgesteldPlan plan,
            List<UUID> nogInTeDelen,
            List<Teken> nietAfdrukbaar,
            List<Verslagversie> versies,
            boolean magVaststellen) {

        static Verslag of(ReportView view) {
            return new Verslag(
                    view.conference(),
                    view.caseId(),
                    view.caseNumber(),
                    view.familyName(),
                    view.frameCode(),
                    view.number(),
                    view.concept(),
                    Tekst.of(view.kindLabel()),
                    view.heldOn(),
                    view.place(),
                    Codes.PHASES.dutch(view.phase()),
                    view.aim(),
                    view.chair(),
                    view.secretary(),
                    view.present().stream().map(Aanwezige::of).toList(),
                    view.steps().stream().map(Stap::of).toList(),
                    view.loose().stream().map(Bijdrage::of).toList(),
                    view.scores().stream().map(Schaalscore::of).toList(),
                    view.ideas().stream().map(Idee::of).toList(),
                    view.decisions().stream().map(Fase::of).toList(),
                    view.carried().stream().map(MeegenomenBijdrage::of).toList(),
                    Beeld.of(view.picture()),
                    VastgesteldPlan.of(view.plan()),
                    view.unclassified().stream().map(StatementView::id).toList(),
                    view.unprintable().stream().map(Teken::of).toList(),
                    view.versions().stream().map(Verslagversie::of).toList(),
                    view.mayFinalise());
        }
    }

    private ReportShapes() {}
}
