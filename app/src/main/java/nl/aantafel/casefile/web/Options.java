package nl.aantafel.casefile.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.directory.Professional;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Ground;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/** What one chooses from in the forms of a case, with labels in the reader's language. */
@Component
final class Options {

    private final FrameCatalogue frames;
    private final Texts texts;

    Options(FrameCatalogue frames, Texts texts) {
        this.frames = frames;
        this.texts = texts;
    }

    Frame frame(String code) {
        return frames.frame(code);
    }

    /** Codes whose labels stand in the bundles under a prefix. */
    List<Choice> coded(String prefix, Locale locale, String... codes) {
        return Arrays.stream(codes)
                .map(code -> new Choice(code, texts.get(locale, prefix + (code.isEmpty() ? "none" : code))))
                .toList();
    }

    List<Choice> list(Frame frame, String list, Locale locale) {
        return frame.list(list).items().stream()
                .map(item -> new Choice(item.code(), item.label().in(locale)))
                .toList();
    }

    List<Choice> phases(Frame frame, Locale locale) {
        return frame.phases().stream()
                .map(phase -> new Choice(phase.code(), phase.label().in(locale)))
                .toList();
    }

    List<Choice> pathways(Frame frame, Locale locale) {
        return frame.pathways().stream()
                .map(pathway -> new Choice(pathway.code(), pathway.label().in(locale)))
                .toList();
    }

    List<Choice> categories(Frame frame, Locale locale) {
        return frame.categories().stream()
                .map(category -> new Choice(category.code(), category.label().in(locale)))
                .toList();
    }

    List<Choice> grounds(Frame frame, Ground.Use use, Locale locale) {
        return frame.grounds().stream()
                .filter(ground -> ground.use() == use)
                .map(ground -> new Choice(ground.code(), ground.label().in(locale), ground.article()))
                .toList();
    }

    List<Choice> persons(FamilyView family, Locale locale) {
        return family.persons().stream()
                .map(person -> new Choice(
                        person.id().toString(),
                        person.fullName(),
                        texts.get(locale, "casefile.web.role." + person.role())))
                .toList();
    }

    static List<Choice> people(Collection<Professional> people) {
        return people.stream()
                .map(person -> new Choice(person.id().toString(), person.name() + ", " + person.organisationName()))
                .toList();
    }

    /** With a first, empty choice. */
    List<Choice> orNone(List<Choice> choices, String key, Locale locale) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice("", texts.get(locale, key)));
        all.addAll(choices);
        return all;
    }

    static String name(FamilyView family, java.util.@org.jspecify.annotations.Nullable UUID person) {
        return person == null
                ? ""
                : family.person(person).map(PersonView::fullName).orElse("");
    }
}
