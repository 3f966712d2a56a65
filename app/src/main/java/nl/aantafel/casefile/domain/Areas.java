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
import nl.aantafel.casefile.domain.FamilyDrawing.Band;
import nl.aantafel.casefile.domain.FamilyDrawing.Shape;

/**
 * The areas around those who live together today. Each person is in one area at most: where somebody stays all the time,
 * else the first home. An area follows its people row by row; where somebody else stands in between, it falls apart.
 */
final class Areas {

    /** Below the words of the lowest person there is room for the words of the area. */
    static final int BELOW = 34;

    private static final int SIDE = 70;
    private static final int ABOVE = 38;

    /** How wide two rows must lie under each other to be one area. */
    private static final int PASSAGE = 60;

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
                join(runs(inside)).forEach(bands -> areas.add(new Area(home.id(), bands)));
            }
        }
        return areas;
    }

    static Map<UUID, UUID> homeOf(FamilyView family, LocalDate today) {
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

    /** Runs of following rows that lie under each other become one area; each area goes on from one run at most. */
    private static List<List<Band>> join(List<List<Shape>> runs) {
        List<List<Band>> areas = new ArrayList<>();
        for (List<Shape> run : runs) {
            Band band = band(run);
            List<Band> above = areas.stream()
                    .filter(bands -> under(bands.getLast(), band))
                    .findFirst()
                    .orElse(null);
            if (above == null) {
                areas.add(new ArrayList<>(List.of(band)));
            } else {
                Band last = above.removeLast();
                above.add(new Band(last.x(), last.y(), last.width(), band.y() - last.y()));
                above.add(band);
            }
        }
        return areas;
    }

    /** Whether a band lies one row below another, with a passage between them. */
    private static boolean under(Band upper, Band lower) {
        int gap = lower.y() - (upper.y() + upper.height());
        int shared = Math.min(upper.x() + upper.width(), lower.x() + lower.width()) - Math.max(upper.x(), lower.x());
        return gap >= 0 && gap < upper.height() && shared >= PASSAGE;
    }

    private static Band band(List<Shape> run) {
        int left = run.getFirst().x() - SIDE;
        int top = run.getFirst().y() - ABOVE;
        return new Band(left, top, run.getLast().x() + SIDE - left, ABOVE + FamilyDrawing.WORDS + BELOW);
    }
}
