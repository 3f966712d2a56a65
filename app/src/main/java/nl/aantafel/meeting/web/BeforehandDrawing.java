package nl.aantafel.meeting.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.StatementCards;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.BeforehandPages.BeforehandScreen;
import nl.aantafel.meeting.QuestionsBeforehand.AskedView;
import nl.aantafel.meeting.QuestionsBeforehand.Leading;
import nl.aantafel.meeting.QuestionsBeforehand.Summed;
import nl.aantafel.page.Choice;
import nl.aantafel.page.StatementCard;
import org.springframework.stereotype.Component;

/** Turns questions beforehand into what the pages show. */
@Component
class BeforehandDrawing {

    private final StatementCards cards;
    private final FrameCatalogue frames;

    BeforehandDrawing(StatementCards cards, FrameCatalogue frames) {
        this.cards = cards;
        this.frames = frames;
    }

    BeforehandView own(BeforehandScreen screen, Locale locale) {
        List<Choice> kinds = frames.frame(screen.page().view().frameCode()).list(Lists.STATEMENT_KINDS).items().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
        return new BeforehandView(
                screen,
                screen.view().of(screen.reader()).stream()
                        .map(each -> new BeforehandView.Asked(
                                each,
                                each.text().in(locale),
                                cards(screen, each.answers(), locale),
                                cards(screen, each.known(), locale)))
                        .toList(),
                kinds);
    }

    BeforehandAllView all(BeforehandScreen screen, Locale locale) {
        Leading leading = screen.view().leading().orElseThrow(RefusedException::notFound);
        return new BeforehandAllView(
                screen,
                leading,
                people(screen, leading),
                leading.steps().stream()
                        .map(step -> new BeforehandAllView.StepBlock(
                                step.label().in(locale),
                                step.questions().stream()
                                        .map(each -> block(screen, each, locale))
                                        .toList()))
                        .toList(),
                own(screen.view().questions(), locale).stream()
                        .map(text -> new BeforehandAllView.QuestionBlock(
                                text, said(screen, text, locale), List.of(), kept(screen, text, locale)))
                        .toList(),
                leading.choices().stream()
                        .map(each -> new Choice(each.key(), each.text().in(locale)))
                        .toList());
    }

    private BeforehandAllView.QuestionBlock block(BeforehandScreen screen, Summed summed, Locale locale) {
        return new BeforehandAllView.QuestionBlock(
                summed.question().text().in(locale),
                cards(screen, summed.fresh(), locale),
                cards(screen, summed.known(), locale),
                summed.asked().stream()
                        .filter(each -> each.outcome().needsReason())
                        .toList());
    }

    /** Questions in the asker's own words, each once however many were asked it. */
    private static List<String> own(List<AskedView> questions, Locale locale) {
        return questions.stream()
                .filter(each -> each.key().isEmpty())
                .map(each -> each.text().in(locale))
                .distinct()
                .toList();
    }

    private static Stream<AskedView> asked(BeforehandScreen screen, String own, Locale locale) {
        return screen.view().questions().stream()
                .filter(each -> each.key().isEmpty() && each.text().in(locale).equals(own));
    }

    private List<StatementCard> said(BeforehandScreen screen, String own, Locale locale) {
        return asked(screen, own, locale)
                .flatMap(each -> cards(screen, each.answers(), locale).stream())
                .toList();
    }

    private static List<AskedView> kept(BeforehandScreen screen, String own, Locale locale) {
        return asked(screen, own, locale)
                .filter(each -> each.outcome().needsReason())
                .toList();
    }

    /** Everybody who was asked something, then who can still be asked. */
    private static List<BeforehandAllView.PersonBlock> people(BeforehandScreen screen, Leading leading) {
        Map<UUID, BeforehandAllView.PersonBlock> blocks = new LinkedHashMap<>();
        leading.askable()
                .forEach(each -> blocks.put(
                        each.person(),
                        new BeforehandAllView.PersonBlock(
                                each.person(),
                                each.name(),
                                each.organisation(),
                                each.member(),
                                screen.view().of(each.person()))));
        screen.view()
                .questions()
                .forEach(each -> blocks.putIfAbsent(
                        each.person(),
                        new BeforehandAllView.PersonBlock(
                                each.person(),
                                each.name(),
                                each.organisation(),
                                false,
                                screen.view().of(each.person()))));
        return List.copyOf(blocks.values());
    }

    private List<StatementCard> cards(BeforehandScreen screen, List<StatementView> statements, Locale locale) {
        return statements.stream()
                .map(each -> cards.of(each, screen.page().view(), screen.page().family(), locale)
                        .card())
                .toList();
    }
}
