package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.HomeView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.casefile.domain.FamilyDrawing;
import nl.aantafel.casefile.domain.Period;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Page;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts words to the drawing of a family. */
@Component
public final class FamilyPictures {

    private static final int LONGEST_NAME = 16;

    /** How far the words of an area stand from its corner. */
    private static final int WORDS_IN = 13;

    private static final int WORDS_UP = 11;

    private final FrameCatalogue frames;
    private final Texts texts;
    private final Time time;

    FamilyPictures(FrameCatalogue frames, Texts texts, Time time) {
        this.frames = frames;
        this.texts = texts;
        this.time = time;
    }

    public FamilyPicture of(CaseView view, FamilyView family, Locale locale) {
        LocalDate today = time.today();
        FamilyDrawing drawing = FamilyDrawing.of(family, today);
        Map<UUID, PersonView> persons =
                family.persons().stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
        Map<UUID, HomeView> homes =
                family.homes().stream().collect(Collectors.toMap(HomeView::id, Function.identity()));
        return new FamilyPicture(
                drawing.width(),
                drawing.height(),
                texts.get(locale, "casefile.web.drawing.title", view.familyName()),
                description(frames.frame(view.frameCode()), family, locale),
                drawing.shapes().stream()
                        .map(shape -> person(shape, persons.get(shape.person()), locale))
                        .toList(),
                drawing.lines(),
                drawing.aparts().stream().map(apart -> apart(apart, locale)).toList(),
                drawing.areas().stream()
                        .map(area -> home(area, homes.get(area.home()), locale))
                        .toList());
    }

    private FamilyPicture.Person person(FamilyDrawing.Shape shape, @Nullable PersonView person, Locale locale) {
        if (person == null) {
            throw new IllegalStateException("a shape without a person");
        }
        String form = switch (person.gender()) {
            case "male" -> "square";
            case "female" -> "round";
            default -> "diamond";
        };
        String name = person.firstName().isBlank() ? person.lastName() : person.firstName();
        return new FamilyPicture.Person(
                shape.x(),
                shape.y(),
                form,
                person.role().equals("direct_circle"),
                person.diedOn() != null,
                Page.initials(person.fullName()),
                shortened(name),
                words(person, locale));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private String words(PersonView person, Locale locale) {
        if (person.diedOn() != null) {
            return texts.get(locale, "casefile.web.person.died");
        }
        String role = texts.get(locale, "casefile.web.role." + person.role() + ".short");
        return person.ageOn(time.today()).map(age -> age + " · " + role).orElse(role);
    }

    private FamilyPicture.Apart apart(FamilyDrawing.Apart apart, Locale locale) {
        String words;
        if (apart.until() != null) {
            words = texts.get(
                    locale,
                    "casefile.web.drawing.until",
                    String.valueOf(apart.until().getYear()));
        } else if (apart.since() != null) {
            words = texts.get(
                    locale,
                    "casefile.web.drawing.since",
                    String.valueOf(apart.since().getYear()));
        } else {
            words = texts.get(locale, "casefile.web.drawing.apart");
        }
        return new FamilyPicture.Apart(apart.x(), apart.y(), words);
    }

    private FamilyPicture.Home home(FamilyDrawing.Area area, @Nullable HomeView home, Locale locale) {
        boolean shielded = home == null || home.shielded();
        FamilyDrawing.Band lowest = area.bands().getLast();
        return new FamilyPicture.Home(
                area.path(),
                lowest.x() + WORDS_IN,
                lowest.y() + lowest.height() - WORDS_UP,
                shielded,
                home == null || shielded ? texts.get(locale, "casefile.web.home.shielded") : shortened(home.label()));
    }

    /** Each relation and each home in a sentence; never an address. */
    private String description(Frame frame, FamilyView family, Locale locale) {
        List<String> sentences = new ArrayList<>();
        for (PersonView person : family.persons()) {
            sentences.add(texts.get(locale, "casefile.web.drawing.person", person.fullName(), words(person, locale)));
        }
        for (RelationView relation : family.relations()) {
            sentences.add(texts.get(
                    locale,
                    "casefile.web.drawing.relation",
                    name(family, relation.from()),
                    frame.list(Lists.RELATION_KINDS)
                            .label(relation.kind())
                            .in(locale)
                            .toLowerCase(locale),
                    name(family, relation.to())));
        }
        for (HomeView home : family.homes()) {
            List<String> names = home.stays().stream()
                    .filter(stay -> new Period(stay.from(), stay.until()).holds(time.today()))
                    .map(stay -> name(family, stay.person()))
                    .toList();
            if (!names.isEmpty()) {
                String where =
                        texts.get(locale, home.shielded() ? "casefile.web.home.shielded" : "casefile.web.drawing.home");
                sentences.add(texts.get(locale, "casefile.web.drawing.stay", String.join(", ", names), where));
            }
        }
        return String.join(" ", sentences);
    }

    private static String name(FamilyView family, UUID person) {
        return family.person(person)
                .map(each -> each.firstName().isBlank() ? each.lastName() : each.firstName())
                .orElse("");
    }
}
