package nl.aantafel.meeting.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.meeting.ConferencePages.DecisionsScreen;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.DecisionWords;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.Plans.AgreementView;
import org.springframework.stereotype.Component;

/** Turns what is proposed and decided into its page. */
@Component
class DecisionsDrawing {

    private final FrameCatalogue frames;
    private final Texts texts;

    DecisionsDrawing(FrameCatalogue frames, Texts texts) {
        this.frames = frames;
        this.texts = texts;
    }

    DecisionsView page(DecisionsScreen screen, Locale locale) {
        RoomScreen room = screen.room();
        Frame frame = frames.frame(room.conference().frameCode());
        State state = room.conference().line().state();
        People people = People.of(room, room.conference().line().chairName());
        List<Choice> organisations = room.organisations().stream()
                .map(each -> new Choice("o:" + each.id(), each.name()))
                .toList();
        List<Choice> family = people.all().stream()
                .filter(People.Person::family)
                .map(each -> new Choice(each.key(), each.name()))
                .toList();
        List<Choice> professionals = people.all().stream()
                .filter(each -> !each.family())
                .map(each -> new Choice(each.key(), each.name(), each.organisation()))
                .toList();
        return new DecisionsView(
                Paths.room(room.page().view().id(), room.conference().line().id()),
                room,
                rows(screen, frame, true, locale),
                rows(screen, frame, false, locale),
                unweighed(screen),
                Stream.concat(organisations.stream(), family.stream()).toList(),
                professionals,
                Stream.of(professionals, family, organisations)
                        .flatMap(List::stream)
                        .toList(),
                frame.phases().stream()
                        .map(each -> new Choice(each.code(), each.label().in(locale)))
                        .toList(),
                choices(frame, Lists.DIRECTOR_FORMS, locale),
                choices(frame, Lists.AGREEMENT_KINDS, locale),
                room.conference().mayLead()
                        && state != State.CANCELLED
                        && (state != State.FINALISED || room.conference().mayFinalise()));
    }

    private static List<AgreementView> unweighed(DecisionsScreen screen) {
        Set<UUID> weighed = screen.decisions().stream()
                .flatMap(each -> Stream.ofNullable(each.thing()))
                .collect(Collectors.toSet());
        return screen.room().conference().made().stream()
                .filter(each -> !weighed.contains(each.id()))
                .toList();
    }

    private List<DecisionsView.Row> rows(DecisionsScreen screen, Frame frame, boolean open, Locale locale) {
        return screen.decisions().stream()
                .filter(each -> each.open() == open)
                .map(each -> new DecisionsView.Row(
                        DecisionWords.of(each, frame, (key, arguments) -> texts.get(locale, key, arguments), locale),
                        rule(each, frame, locale),
                        each))
                .toList();
    }

    private String rule(DecisionView decision, Frame frame, Locale locale) {
        Decision rule = frame.decision(DecisionWords.code(decision));
        return rule.objections() == Decision.Objections.STAND
                ? ""
                : texts.get(
                        locale,
                        "meeting.decision.rule." + rule.objections().name().toLowerCase(Locale.ROOT),
                        rule.article());
    }

    private static List<Choice> choices(Frame frame, String list, Locale locale) {
        return frame.list(list).items().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
    }
}
