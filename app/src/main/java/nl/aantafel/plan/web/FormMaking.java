package nl.aantafel.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.PlanPages.FormScreen;
import nl.aantafel.plan.PlanPages.Worker;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.PartyKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a form is about into choices with labels. */
@Component
class FormMaking {

    private final FrameCatalogue frames;
    private final Texts texts;

    FormMaking(FrameCatalogue frames, Texts texts) {
        this.frames = frames;
        this.texts = texts;
    }

    Choices choices(FormScreen screen, Locale locale) {
        Frame frame = frames.frame(screen.frameCode());
        List<PersonView> family = screen.family().persons();
        return new Choices(
                family.stream()
                        .map(each ->
                                new Choice(PartyKeys.key(Party.family(each.id())), each.fullName(), role(each, locale)))
                        .toList(),
                family.stream()
                        .map(each -> new Choice(each.id().toString(), each.fullName(), role(each, locale)))
                        .toList(),
                team(screen),
                organisations(screen),
                coded(frame, Lists.AGREEMENT_KINDS, locale),
                Stream.of("short", "long")
                        .map(term -> new Choice(term, texts.get(locale, "plan.term." + term)))
                        .toList(),
                frame.phases().stream()
                        .map(phase -> new Choice(phase.code(), phase.label().in(locale)))
                        .toList(),
                coded(frame, Lists.LIFE_DOMAINS, locale),
                screen.plan().goals().stream()
                        .map(goal -> new Choice(goal.id().toString(), goal.title()))
                        .toList(),
                screen.statements().stream()
                        .map(each -> new Choice(
                                each.id().toString(),
                                each.text(),
                                frame.list(Lists.STATEMENT_TOPICS)
                                                .label(each.topic())
                                                .in(locale) + ", " + each.speakerName()))
                        .toList());
    }

    /** The team, and after it those who stand in the plan and left the team. */
    private static List<Choice> team(FormScreen screen) {
        Map<String, Choice> team = new LinkedHashMap<>();
        for (Worker member : screen.team()) {
            String key = PartyKeys.key(Party.professional(member.professional()));
            team.put(key, new Choice(key, member.name(), member.organisation()));
        }
        named(screen).filter(each -> each.party().professional() != null).forEach(each -> {
            String key = PartyKeys.key(each.party());
            team.putIfAbsent(key, new Choice(key, each.name(), each.organisation()));
        });
        return List.copyOf(team.values());
    }

    private static List<Choice> organisations(FormScreen screen) {
        Map<String, Choice> all = new LinkedHashMap<>();
        screen.organisations().forEach(each -> {
            String key = PartyKeys.key(Party.organisation(each.id()));
            all.put(key, new Choice(key, each.name()));
        });
        named(screen).filter(each -> each.party().organisation() != null).forEach(each -> {
            String key = PartyKeys.key(each.party());
            all.putIfAbsent(key, new Choice(key, each.name()));
        });
        return List.copyOf(all.values());
    }

    private static Stream<NamedParty> named(FormScreen screen) {
        List<NamedParty> named = new ArrayList<>();
        screen.plan().agreements().forEach(each -> {
            named.addAll(each.does());
            named.addAll(each.forWhom());
            named.addAll(each.with());
        });
        screen.plan().bottomLines().forEach(each -> named.add(each.guardian()));
        return named.stream();
    }

    private static List<Choice> coded(Frame frame, String list, Locale locale) {
        return frame.list(list).items().stream()
                .map((Coded item) -> new Choice(item.code(), item.label().in(locale)))
                .toList();
    }

    private @Nullable String role(PersonView person, Locale locale) {
        return texts.find(locale, "plan.role." + person.role()).orElse(null);
    }
}
