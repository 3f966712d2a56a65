package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.HomeView;
import nl.aantafel.casefile.Families.StayView;
import nl.aantafel.casefile.domain.FamilyDrawing.Area;
import nl.aantafel.casefile.domain.FamilyDrawing.Shape;

/**
 * The areas around those who live together today. Each person is in one area at most: where somebody stays all the time,
 * else the first home. When somebody else stands in between, a home falls apart into an area per part of a row.
 */
final class Areas {

    /** Below the words of the lowest person there is room for the words of the area. */
    static final int BELOW = 34;

    private static final int SIDE = 70;
    private static final int ABOVE = 38;

    private Areas() {}

    static List<Area> of(FamilyView family, Map<UUID, Shape> shapes, LocalDate today) {
        Map<UUID, UUID> homeOf = homeOf(family, today);
        List<Area> areas = new ArrayList<>();
        for (HomeView home : family.homes()) {
            List<Shape> inside = shapes.values().stream()
                    .filter(shape -> home.id().equals(homeOf.get(shape.person())))
                    .sorted(Comparator.comparingInt(Shape::y).thenComparingInt(Shape::x))
                    .toList();
            if (inside.size() > 1 || (home.shielded() && !inside.isEmpty())) {
                areas.addAll(around(home.id(), inside, shapes, areas));
            }
        }
        return areas;
    }

    private static Map<UUID, UUID> homeOf(FamilyView family, LocalDate today) {
        Map<UUID, UUID> homes = new LinkedHashMap<>();
        for (String extent : List.of("full", "part")) {
            for (HomeView home : family.homes()) {
                for (StayView stay : home.stays()) {
                    if (stay.extent().equals(extent) && new Period(stay.from(), stay.until()).holds(today)) {
                        homes.putIfAbsent(stay.person(), home.id());
                    }
                }
            }
        }
        return homes;
    }

    private static List<Area> around(UUID home, List<Shape> inside, Map<UUID, Shape> shapes, List<Area> drawn) {
        Area whole = box(home, inside);
        boolean free = shapes.values().stream()
                        .filter(shape -> !inside.contains(shape))
                        .noneMatch(shape -> meet(whole, box(home, List.of(shape))))
                && drawn.stream().noneMatch(area -> meet(whole, area));
        return free
                ? List.of(whole)
                : runs(inside).stream().map(run -> box(home, run)).toList();
    }

    /** Those who stand directly beside each other. */
    private static List<List<Shape>> runs(List<Shape> inside) {
        List<List<Shape>> runs = new ArrayList<>();
        for (Shape shape : inside) {
            Shape before = runs.isEmpty() ? null : runs.getLast().getLast();
            if (before == null || before.y() != shape.y() || shape.x() - before.x() > Spread.STEP) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(shape);
        }
        return runs;
    }

    private static Area box(UUID home, List<Shape> inside) {
        int left = inside.stream().mapToInt(Shape::x).min().orElse(0) - SIDE;
        int right = inside.stream().mapToInt(Shape::x).max().orElse(0) + SIDE;
        int top = inside.stream().mapToInt(Shape::y).min().orElse(0) - ABOVE;
        int bottom = inside.stream().mapToInt(Shape::y).max().orElse(0) + FamilyDrawing.WORDS + BELOW;
        return new Area(home, left, top, right - left, bottom - top);
    }

    private static boolean meet(Area one, Area other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }
}
