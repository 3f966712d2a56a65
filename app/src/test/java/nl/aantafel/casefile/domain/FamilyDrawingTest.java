package nl.aantafel.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.HomeView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.casefile.Families.StayView;
import nl.aantafel.casefile.domain.FamilyDrawing.Area;
import nl.aantafel.casefile.domain.FamilyDrawing.Band;
import nl.aantafel.casefile.domain.FamilyDrawing.Shape;
import nl.aantafel.support.Tries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FamilyDrawingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> KINDS = List.of(
            "partner",
            "ex_partner",
            "parent_of",
            "parent_of",
            "parent_of",
            "step_parent_of",
            "foster_parent_of",
            "grandparent_of",
            "sibling",
            "half_sibling",
            "step_sibling",
            "other_family",
            "network");

    private final List<PersonView> persons = new ArrayList<>();
    private final List<RelationView> relations = new ArrayList<>();
    private final List<HomeView> homes = new ArrayList<>();

    private static UUID id(int number) {
        return new UUID(7, number);
    }

    private UUID person(int born) {
        UUID id = id(persons.size() + 1);
        persons.add(
                new PersonView(id, id, "subject", "A", "", "B", LocalDate.of(born, 1, 1), "unknown", null, "", "", 0));
        return id;
    }

    private void relate(UUID from, String kind, UUID to) {
        relate(from, kind, to, null, null);
    }

    private void relate(UUID from, String kind, UUID to, @Nullable LocalDate since, @Nullable LocalDate until) {
        relations.add(new RelationView(id(1000 + relations.size()), from, to, kind, false, since, until, 0));
    }

    private UUID home(boolean shielded, UUID... people) {
        UUID id = id(2000 + homes.size());
        List<StayView> stays = IntStream.range(0, people.length)
                .mapToObj(i -> new StayView(id(3000 + i), people[i], "full", null, null))
                .toList();
        homes.add(new HomeView(id, "Thuis", "", "", "", "", shielded, stays, 0));
        return id;
    }

    private FamilyDrawing drawing() {
        return FamilyDrawing.of(new FamilyView(persons, homes, relations), TODAY);
    }

    private Shape at(UUID person) {
        return drawing().shape(person).orElseThrow();
    }

    @Test
    void drawsNothingForAnEmptyFamily() {
        assertThat(drawing().shapes()).isEmpty();
    }

    @Test
    void putsParentsBesideEachOtherAboveTheirChildren() {
        UUID mother = person(1990);
        UUID father = person(1988);
        UUID eldest = person(2012);
        UUID youngest = person(2017);
        relate(mother, "ex_partner", father);
        for (UUID child : List.of(youngest, eldest)) {
            relate(mother, "parent_of", child);
            relate(father, "parent_of", child);
        }
        assertThat(at(mother).y())
                .isEqualTo(at(father).y())
                .isLessThan(at(eldest).y());
        assertThat(at(eldest).x()).isLessThan(at(youngest).x());
        assertThat((at(mother).x() + at(father).x()) / 2)
                .isEqualTo((at(eldest).x() + at(youngest).x()) / 2);
        assertThat(drawing().aparts()).hasSize(1);
    }

    @Test
    void putsHalfSiblingsUnderTheirOwnParents() {
        UUID first = person(1988);
        UUID father = person(1989);
        UUID second = person(1992);
        relate(first, "ex_partner", father);
        relate(father, "partner", second);
        UUID son = person(2011);
        relate(first, "parent_of", son);
        relate(father, "parent_of", son);
        UUID daughter = person(2019);
        relate(father, "parent_of", daughter);
        relate(second, "parent_of", daughter);
        int between = Math.abs(at(first).x() - at(father).x());
        assertThat(between).isEqualTo(Spread.STEP);
        assertThat(at(father).x())
                .isBetween(
                        Math.min(at(first).x(), at(second).x()),
                        Math.max(at(first).x(), at(second).x()));
        boolean sonLeft = at(son).x() < at(daughter).x();
        assertThat(sonLeft).isEqualTo(at(first).x() < at(second).x());
    }

    @Test
    void putsGrandparentsOnTop() {
        UUID mother = person(1990);
        UUID grandmother = person(1964);
        UUID child = person(2015);
        relate(grandmother, "parent_of", mother);
        relate(mother, "parent_of", child);
        relate(grandmother, "grandparent_of", child);
        assertThat(List.of(at(grandmother).y(), at(mother).y(), at(child).y())).isSorted();
        assertThat(drawing().lines()).as("no line of her own to the grandchild").hasSize(2);
    }

    @Test
    void putsAnAreaAroundThoseWhoLiveTogether() {
        UUID mother = person(1990);
        UUID father = person(1988);
        UUID child = person(2015);
        relate(mother, "ex_partner", father);
        relate(mother, "parent_of", child);
        relate(father, "parent_of", child);
        UUID home = home(true, mother, child);
        assertThat(drawing().areas())
                .singleElement()
                .satisfies(area -> assertThat(area.home()).isEqualTo(home));
        assertThat(drawing().areas()).noneMatch(area -> holds(area, at(father)));
        assertThat(drawing().areas()).anyMatch(area -> holds(area, at(mother)));
        assertThat(drawing().areas()).anyMatch(area -> holds(area, at(child)));
    }

    @Test
    void putsWhoIsNotRelatedAtTheSide() {
        UUID mother = person(1990);
        UUID child = person(2015);
        UUID neighbour = person(1970);
        relate(mother, "parent_of", child);
        relate(neighbour, "network", mother);
        assertThat(at(neighbour).x())
                .isGreaterThan(at(mother).x())
                .isGreaterThan(at(child).x());
    }

    private static boolean holds(Area area, Shape shape) {
        return area.bands().stream()
                .anyMatch(band -> band.x() <= shape.x()
                        && shape.x() <= band.x() + band.width()
                        && band.y() <= shape.y()
                        && shape.y() <= band.y() + band.height());
    }

    static List<Integer> seeds() {
        return IntStream.range(0, Tries.of(400)).boxed().toList();
    }

    /** Any family, also one that cannot be: everyone once, nobody over another, the same every time. */
    @ParameterizedTest
    @MethodSource("seeds")
    void drawsEveryoneOnceWithoutOverlap(int seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(14);
        IntStream.range(0, count).forEach(i -> person(1940 + random.nextInt(80)));
        for (int i = 0; i < random.nextInt(2 * count + 1); i++) {
            UUID from = id(1 + random.nextInt(count));
            UUID to = id(1 + random.nextInt(count));
            if (!from.equals(to)) {
                relate(from, KINDS.get(random.nextInt(KINDS.size())), to);
            }
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            home(random.nextBoolean(), id(1 + random.nextInt(count)), id(1 + random.nextInt(count)));
        }
        FamilyDrawing drawing = drawing();
        assertThat(drawing.shapes().stream().map(Shape::person))
                .containsExactlyInAnyOrderElementsOf(
                        persons.stream().map(PersonView::id).toList());
        for (Shape one : drawing.shapes()) {
            assertThat(one.x()).isBetween(60, drawing.width() - 60);
            assertThat(one.y()).isBetween(40, drawing.height() - 40);
            for (Shape other : drawing.shapes()) {
                assertThat(one == other
                                || Math.abs(one.x() - other.x()) >= Spread.STEP
                                || Math.abs(one.y() - other.y()) >= 150)
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
        for (Area area : drawing.areas()) {
            for (Shape shape : drawing.shapes()) {
                assertThat(!holds(area, shape) || livesIn(shape, area))
                        .as("%s in %s", shape, area)
                        .isTrue();
            }
        }
        for (int i = 0; i < drawing.areas().size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(apart(drawing.areas().get(i), drawing.areas().get(j)))
                        .as("areas of seed %d", seed)
                        .isTrue();
            }
        }
        assertThat(drawing()).isEqualTo(drawing);
    }

    private boolean livesIn(Shape shape, Area area) {
        return homes.stream()
                .filter(home -> home.id().equals(area.home()))
                .anyMatch(home ->
                        home.stays().stream().anyMatch(stay -> stay.person().equals(shape.person())));
    }

    private static boolean apart(Area one, Area other) {
        return one.bands().stream().allMatch(band -> other.bands().stream().allMatch(each -> apart(band, each)));
    }

    private static boolean apart(Band one, Band other) {
        return one.x() >= other.x() + other.width()
                || other.x() >= one.x() + one.width()
                || one.y() >= other.y() + other.height()
                || other.y() >= one.y() + one.height();
    }
}
