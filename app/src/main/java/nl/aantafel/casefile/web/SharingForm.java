package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.CasePages.StatementScreen;
import nl.aantafel.casefile.Sharing.Preview;
import nl.aantafel.casefile.Sharing.Recipient;
import nl.aantafel.casefile.StatementCards;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.Shared;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.domain.StatementRules;
import nl.aantafel.casefile.web.SharePage.Ahead;
import nl.aantafel.casefile.web.SharePage.Lifting;
import nl.aantafel.casefile.web.SharePage.Reader;
import nl.aantafel.casefile.web.SharePage.Who;
import nl.aantafel.casefile.web.SharePage.Why;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Ground;
import nl.aantafel.frame.Lists;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/** Why something may be shared, with whom and on what conditions: out of the frame, with the article of each. */
@Component
final class SharingForm {

    private final Options options;
    private final StatementCards cards;
    private final Texts texts;

    SharingForm(Options options, StatementCards cards, Texts texts) {
        this.options = options;
        this.cards = cards;
        this.texts = texts;
    }

    Why why(Frame frame, StatementScreen screen, Locale locale) {
        Optional<StatementView> said = screen.statement();
        Map<String, String> answers =
                said.map(each -> each.shared().conditions().weighing()).orElse(Map.of());
        boolean asks = screen.asks().bound()
                || screen.asks().others()
                || said.map(each -> !each.liftingGround().isEmpty()).orElse(false);
        List<Lifting> lifting = frame.grounds().stream()
                .filter(ground -> asks && ground.use() == Ground.Use.LIFTS_SECRECY)
                .map(ground -> lifting(ground, answers, screen, locale))
                .toList();
        return new Why(
                Field.checkboxes(
                        "categorieen",
                        said.map(StatementView::categories).orElse(List.of()),
                        options.categories(frame, locale)),
                Field.select(
                                "grondslag",
                                said.map(StatementView::ground).orElse(null),
                                options.orNone(
                                        options.grounds(frame, Ground.Use.PROCESSING, locale),
                                        "casefile.web.statement.by-itself",
                                        locale))
                        .open(),
                options.grounds(frame, Ground.Use.PROCESSING, locale),
                lifting,
                said.map(StatementView::liftingGround).orElse(""),
                !screen.asks().bound());
    }

    private static Lifting lifting(Ground ground, Map<String, String> answers, StatementScreen screen, Locale locale) {
        return new Lifting(
                ground.code(),
                ground.label().in(locale),
                ground.help().in(locale),
                ground.article(),
                !ground.checked().done(),
                ground.needsReason(),
                ground.weighing().stream()
                        .map(question -> Field.area(
                                        StatementRules.WEIGHING + question.code(), answers.get(question.code()))
                                .named(question.label().in(locale)))
                        .toList(),
                ground.needsConsent() ? screen.page().path() + "/sharing#consents" : null);
    }

    Who who(Frame frame, StatementScreen screen, Locale locale) {
        Conditions conditions = screen.statement()
                .map(StatementView::shared)
                .map(Shared::conditions)
                .orElse(Conditions.NONE);
        List<Choice> team = screen.team().stream()
                .filter(member -> !member.name().equals(screen.reader()))
                .map(member -> new Choice(member.professional().toString(), member.name(), member.organisation()))
                .toList();
        String own = frame.purpose(screen.page().view().purpose())
                .map(purpose -> purpose.label().in(locale))
                .orElse("");
        Map<String, String> notInConsent = screen.notInConsent().entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(
                        Collectors.toMap(each -> each.getKey().toString(), each -> String.join(", ", each.getValue())));
        return new Who(
                team,
                notInConsent,
                Field.select(
                                "doel",
                                conditions.purpose(),
                                options.orNone(
                                        frame.purposes().stream()
                                                .filter(purpose -> !purpose.label()
                                                        .in(locale)
                                                        .equals(own))
                                                .map(purpose -> new Choice(
                                                        purpose.code(),
                                                        purpose.label().in(locale)))
                                                .toList(),
                                        "casefile.sharing.own-purpose",
                                        locale))
                        .called("doelVanDelen")
                        .open(),
                conditions.notOnward(),
                conditions.until());
    }

    Ahead ahead(Preview preview, StatementScreen screen, Frame frame, Locale locale) {
        CaseScreen page = screen.page();
        return new Ahead(
                cards.of(preview.statement(), page.view(), page.family(), locale),
                preview.seeing().stream()
                        .map(each -> reader(each, frame, locale))
                        .toList(),
                preview.unseeing().stream()
                        .map(each -> reader(each, frame, locale))
                        .toList());
    }

    private static Reader reader(Recipient recipient, Frame frame, Locale locale) {
        return Reader.of(
                recipient, frame.list(Lists.CASE_ROLES).label(recipient.role()).in(locale));
    }
}
