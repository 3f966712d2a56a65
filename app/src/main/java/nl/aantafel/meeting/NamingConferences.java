package nl.aantafel.meeting;

import java.util.UUID;
import nl.aantafel.casefile.CaseLeft;
import nl.aantafel.casefile.PhaseDecided;
import nl.aantafel.casefile.StatementCorrected;
import nl.aantafel.casefile.StatementWithdrawn;
import nl.aantafel.casefile.StatementWritten;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.store.ConferenceStore;
import nl.aantafel.plan.AgreementMade;
import nl.aantafel.plan.DecisionProposed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What other rooms keep with a conference is of the same case, and comes to no settled report behind its back; and who leaves a
 * case is no longer asked for its conferences. Runs inside the use case of the other room, and undoes what it refuses.
 */
@Component
final class NamingConferences {

    private final ConferenceGate gate;
    private final ConferenceStore conferences;
    private final Gatherings gatherings;

    NamingConferences(ConferenceGate gate, ConferenceStore conferences, Gatherings gatherings) {
        this.gate = gate;
        this.conferences = conferences;
        this.gatherings = gatherings;
    }

    @EventListener
    void on(StatementWritten written) {
        UUID conference = written.conference();
        if (conference != null) {
            gate.added(gate.toName(actor(), written.caseId(), conference));
        }
    }

    @EventListener
    void on(StatementCorrected corrected) {
        named(corrected.caseId(), corrected.conference());
        tables(corrected.caseId());
    }

    @EventListener
    void on(StatementWithdrawn withdrawn) {
        tables(withdrawn.caseId());
    }

    /** A sentence that stands on a table somewhere is another one now, or gone. */
    private void tables(UUID caseId) {
        conferences.ofCase(caseId).stream()
                .filter(each -> each.state() == Conferences.State.RUNNING)
                .forEach(gate::changed);
    }

    @EventListener
    void on(PhaseDecided decided) {
        named(decided.caseId(), decided.conference());
    }

    @EventListener
    void on(AgreementMade made) {
        named(made.caseId(), made.conference());
    }

    @EventListener
    void on(DecisionProposed proposed) {
        named(proposed.caseId(), proposed.conference());
    }

    @EventListener
    void on(CaseLeft left) {
        gatherings.uninvite(actor(), left.caseId(), left.professional(), left.from());
    }

    private void named(UUID caseId, @Nullable UUID conference) {
        if (conference != null) {
            gate.changed(gate.toName(actor(), caseId, conference));
        }
    }

    private static Actor actor() {
        return Acting.current().orElseThrow();
    }
}
