package nl.aantafel.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.client.TalkCopy.Apart;
import nl.aantafel.client.TalkCopy.Face;
import nl.aantafel.client.TalkCopy.Form;
import nl.aantafel.client.TalkCopy.Questions;
import nl.aantafel.client.TalkReleases.What;
import nl.aantafel.frame.EvaluationForm.By;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import nl.aantafel.meeting.ConversationCards;
import nl.aantafel.meeting.ConversationCards.Asked;
import nl.aantafel.meeting.ConversationCards.Card;
import nl.aantafel.meeting.ConversationCards.Moment;
import nl.aantafel.meeting.ConversationCards.Place;
import nl.aantafel.meeting.Evaluations;
import nl.aantafel.meeting.Evaluations.ClientTurn;
import nl.aantafel.meeting.Evaluations.EvaluationView;
import nl.aantafel.meeting.Evaluations.FormView;
import nl.aantafel.meeting.Parts;
import nl.aantafel.meeting.Parts.PartView;
import nl.aantafel.meeting.release.NextMeetings;
import org.springframework.stereotype.Component;

/** Puts together what there is to release around the conferences of a case, with the rights of whoever asks. */
@Component
class TalkComposing {

    /** Of conferences longer ago than this many, nothing is offered any more. */
    private static final int LATEST = 3;

    private final NextMeetings meetings;
    private final Conferences conferences;
    private final ConversationCards cards;
    private final Evaluations evaluations;
    private final Parts parts;

    TalkComposing(
            NextMeetings meetings,
            Conferences conferences,
            ConversationCards cards,
            Evaluations evaluations,
            Parts parts) {
        this.meetings = meetings;
        this.conferences = conferences;
        this.cards = cards;
        this.evaluations = evaluations;
        this.parts = parts;
    }

    /** A copy that can be made. */
    record Piece(What what, LocalDate on, TalkCopy copy, boolean mayTell) {}

    List<Piece> of(Actor actor, UUID caseId, Set<UUID> persons) {
        List<Piece> pieces = new ArrayList<>();
        meetings.of(actor, caseId).stream()
                .filter(each -> persons.contains(each.person()))
                .collect(Collectors.toMap(
                        NextMeetings.Moment::person,
                        NextMeetings.Moment::conference,
                        (first, later) -> first,
                        LinkedHashMap::new))
                .forEach((person, conference) -> card(actor, person, conference).forEach(pieces::add));
        conferences.ofCase(actor, caseId).stream()
                .filter(each -> each.state().begun())
                .sorted(Comparator.comparing(ConferenceLine::heldOn).reversed())
                .limit(LATEST)
                .forEach(line -> {
                    pieces.addAll(questions(actor, line, persons));
                    pieces.addAll(apart(actor, line, persons));
                });
        return pieces;
    }

    private Stream<Piece> card(Actor actor, UUID person, UUID conference) {
        Card dutch = cards.card(actor, new Asked(conference, person, "nl"));
        return dutch.moment().stream()
                .map(moment -> new Piece(
                        new What(TalkCopy.Kind.CARD, person, conference),
                        moment.startsAt().atZone(Time.ZONE).toLocalDate(),
                        copy(moment, dutch, cards.card(actor, new Asked(conference, person, "en"))),
                        true));
    }

    private static TalkCopy copy(Moment moment, Card dutch, Card english) {
        return new TalkCopy.Card(moment.startsAt(), moment.endsAt(), moment.place(), face(dutch), face(english));
    }

    private static Face face(Card card) {
        return new Face(
                card.title(), card.there().stream().map(TalkComposing::place).toList(), card.blocks());
    }

    private static String place(Place place) {
        return Stream.of(place.name(), place.organisation(), place.role())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(", "));
    }

    private List<Piece> questions(Actor actor, ConferenceLine line, Set<UUID> persons) {
        if (line.reports() == 0) {
            return List.of();
        }
        EvaluationView view = evaluations.view(actor, line.id());
        return view.until().filter(until -> view.open()).stream()
                .flatMap(until -> view.clients().stream()
                        .filter(turn -> persons.contains(turn.person())
                                && !turn.waiting().isEmpty())
                        .map(turn -> new Piece(
                                new What(TalkCopy.Kind.QUESTIONS, turn.person(), line.id()),
                                line.heldOn(),
                                new Questions(line.heldOn(), until, forms(view, turn)),
                                true)))
                .toList();
    }

    private static List<Form> forms(EvaluationView view, ClientTurn turn) {
        return view.forms().stream()
                .filter(each ->
                        each.form().by() == By.CLIENT && turn.waits(each.form().code()))
                .map(TalkComposing::form)
                .toList();
    }

    private static Form form(FormView view) {
        return new Form(
                view.form().code(),
                view.form().label(),
                view.form().intro(),
                view.form().privacy(),
                view.scale().lowest(),
                view.scale().highest(),
                view.scale().lowestMeans(),
                view.scale().highestMeans(),
                view.form().items());
    }

    /** Of who sat in a part, and not in all. */
    private List<Piece> apart(Actor actor, ConferenceLine line, Set<UUID> persons) {
        Parts.Division division = parts.view(actor, line.id());
        if (!division.split()) {
            return List.of();
        }
        return persons.stream()
                .filter(person -> division.parts().stream().anyMatch(part -> sits(part, person)))
                .filter(person -> !division.parts().stream().allMatch(part -> sits(part, person)))
                .sorted()
                .map(person -> new Piece(
                        new What(TalkCopy.Kind.APART, person, line.id()),
                        line.heldOn(),
                        new Apart(line.heldOn()),
                        line.chair().equals(actor.person())))
                .toList();
    }

    private static boolean sits(PartView part, UUID person) {
        return part.people().stream().anyMatch(each -> each.id().equals(person));
    }
}
