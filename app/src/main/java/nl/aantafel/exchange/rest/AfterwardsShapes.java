package nl.aantafel.exchange.rest;

import static nl.aantafel.exchange.rest.CommonShapes.lower;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.exchange.Codes;
import nl.aantafel.meeting.Evaluations.FormView;
import nl.aantafel.meeting.Evaluations.ItemView;
import nl.aantafel.meeting.Evaluations.Shown;
import nl.aantafel.meeting.ReportChecks.CheckView;
import nl.aantafel.meeting.ReportChecks.ProposalView;
import nl.aantafel.meeting.ReportChecks.Sent;
import org.jspecify.annotations.Nullable;

/** What comes after a conference, as the API tells it. */
final class AfterwardsShapes {

    record Verslagcontrole(@Nullable LocalDate totEnMet, boolean magVoorstellen, List<Correctievoorstel> voorstellen) {

        static Verslagcontrole of(CheckView check) {
            return new Verslagcontrole(
                    check.sent().map(Sent::until).orElse(null),
                    check.mayPropose(),
                    check.proposals().stream().map(Correctievoorstel::of).toList());
        }
    }

    record Correctievoorstel(
            UUID id,
            @Nullable UUID overBijdrage,
            String voorstel,
            String door,
            String organisatienaam,
            Instant voorgesteldOp,
            String stand,
            String antwoord,
            long versie) {

        static Correctievoorstel of(ProposalView proposal) {
            Optional<UUID> about = proposal.statement().map(StatementView::id);
            return new Correctievoorstel(
                    proposal.id(),
                    about.orElse(null),
                    proposal.text(),
                    proposal.by(),
                    proposal.organisation(),
                    proposal.at(),
                    Codes.PROPOSAL_STATES.dutch(lower(proposal.state())),
                    proposal.answer(),
                    proposal.version());
        }
    }

    /** Without items when the answers are not shown; the lowest figure of the scale comes first in {@code aantallen}. */
    record Evaluatieformulier(
            String code,
            String naam,
            @Nullable LocalDate totEnMet,
            boolean magInvullen,
            int laagste,
            String laagsteBetekent,
            int hoogste,
            String hoogsteBetekent,
            int aantal,
            int verteld,
            boolean getoond,
            List<Evaluatieonderdeel> onderdelen) {

        static Evaluatieformulier of(FormView form, @Nullable LocalDate until) {
            return new Evaluatieformulier(
                    form.form().code(),
                    form.form().label().nl(),
                    until,
                    form.mayAnswer(),
                    form.scale().lowest(),
                    form.scale().lowestMeans().nl(),
                    form.scale().highest(),
                    form.scale().highestMeans().nl(),
                    form.responses(),
                    form.spoken(),
                    form.shown() == Shown.YES,
                    form.items().stream().map(Evaluatieonderdeel::of).toList());
        }
    }

    record Evaluatieonderdeel(String code, String tekst, int aantal, int verteld, List<Integer> aantallen) {

        static Evaluatieonderdeel of(ItemView item) {
            return new Evaluatieonderdeel(item.code(), item.text().nl(), item.responses(), item.spoken(), item.times());
        }
    }

    private AfterwardsShapes() {}
}
