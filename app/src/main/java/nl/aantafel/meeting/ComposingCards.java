package nl.aantafel.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.documents.Documents;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.CardReading.Composed;
import nl.aantafel.meeting.MeetingReports.ReportFile;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.store.CardStore;

/** Reads a card, on the page of a case or to hand over. */
@UseCases
class ComposingCards implements ConversationCards, CardPages {

    private final ConferenceGate gate;
    private final CardReading reading;
    private final ConferenceReading conferences;
    private final CardStore store;
    private final CardDocument paper;
    private final Documents documents;
    private final MeetingTab tab;
    private final Time time;

    ComposingCards(
            ConferenceGate gate,
            CardReading reading,
            ConferenceReading conferences,
            CardStore store,
            CardDocument paper,
            Documents documents,
            MeetingTab tab,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.conferences = conferences;
        this.store = store;
        this.paper = paper;
        this.documents = documents;
        this.tab = tab;
        this.time = time;
    }

    @Override
    public Card card(Actor actor, Asked asked) {
        return read(actor, asked, Trace.Action.READ).card();
    }

    @Override
    public ReportFile file(Actor actor, Asked asked, Format format) {
        Card card = read(actor, asked, Trace.Action.PRINT).card();
        return new ReportFile(
                format.file(card.language().equals("en") ? "talk" : "gesprek"),
                format.mediaType(),
                documents.file(paper.of(card, time.now()), format));
    }

    @Override
    public void leaveOut(Actor actor, UUID conference, UUID person, Set<UUID> organisations) {
        Conference found = gate.toLead(actor, conference).whole();
        Set<UUID> there = reading.card(actor, found, new Asked(found.id(), person, "nl")).everybody().stream()
                .map(Place::organisationId)
                .collect(Collectors.toSet());
        new Checks()
                .that(there.containsAll(organisations), "weglaten", "check.choose")
                .refuseIfAny();
        for (UUID each : there) {
            if (organisations.contains(each)) {
                store.leaveOut(found, person, each, actor.person(), time.now());
            } else {
                store.putBack(found.id(), person, each);
            }
        }
        gate.trace(actor, Trace.Action.CHANGE, "meeting.card-left-out", found.caseId());
    }

    @Override
    public CardScreen page(Actor actor, UUID caseId, Asked asked, Locale locale) {
        CaseScreen page = tab.open(actor, caseId, locale);
        Conference conference = gate.toRead(actor, asked.conference()).whole();
        Composed composed = read(actor, asked, Trace.Action.READ);
        Card card = composed.card();
        return new CardScreen(
                page,
                MeetingTab.within(caseId, conferences.line(actor, conference), card),
                card.moment().map(each -> paper.when(card, each)).orElse(List.of()),
                composed.everybody(),
                gate.may(actor, Right.LEAD_MEETING, caseId));
    }

    private Composed read(Actor actor, Asked asked, Trace.Action action) {
        Conference conference = gate.toRead(actor, asked.conference()).whole();
        Composed composed = reading.card(actor, conference, asked);
        gate.trace(actor, action, "meeting.card", conference.caseId());
        return composed;
    }
}
