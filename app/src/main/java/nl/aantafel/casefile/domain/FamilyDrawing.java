package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.RelationView;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of a family (gezinstekening): a row per generation, couples beside each other, children below their parents,
 * people without a relation at the right, and an area around those who live together. The same family always gives the same
 * drawing; every person is in it once. All measures are units of the drawing.
 */
public record FamilyDrawing(
        int width, int height, List<Shape> shapes, List<Line> lines, List<Apart> aparts, List<Area> areas) {

    /** Half the width of a person's shape. */
    public static final int RADIUS = 27;

    /** From a person's centre to the bottom of the words below. */
    static final int WORDS = 64;

    private static final int MARGIN = 85;
    private static final int TOP = 54;
    private static final int ROW = 152;
    private static final int ROW_WITH_HOMES = 176;
    private static final int APART_FROM_KIN = 40;

    /** Who does not have a parent here counts these as ones above. */
    private static final Set<String> DOWNWARD =
            Set.of("parent_of", "step_parent_of", "foster_parent_of", "grandparent_of");

    /** The centre of a person. */
    public record Shape(UUID person, int x, int y) {}

    /** A line between people; dashed where there is no descent by birth. */
    public record Line(String path, boolean dashed) {}

    /** Where two people came apart; the day they did or the last day together, when known. */
    public record Apart(
            int x,
            int y,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** A stretch of an area in one row. */
    public record Band(int x, int y, int width, int height) {}

    /** Around those who live together, from top to bottom. A home whose people stand apart has several areas. */
    public record Area(UUID home, List<Band> bands) {

        public Area {
            bands = List.copyOf(bands);
        }

        public String path() {
            return Outline.of(bands);
        }
    }

    public FamilyDrawing {
        shapes = List.copyOf(shapes);
        lines = List.copyOf(lines);
        aparts = List.copyOf(aparts);
        areas = List.copyOf(areas);
    }

    public static FamilyDrawing of(FamilyView family, LocalDate today) {
        Couples couples = new Couples(family, today);
        int row = family.homes().isEmpty() ? ROW : ROW_WITH_HOMES;
        Map<UUID, Shape> shapes = place(family, couples, row, today);
        Ties ties = new Ties(family, couples, shapes);
        List<Area> areas = Areas.of(family, shapes, today);
        int right = shapes.values().stream().mapToInt(Shape::x).max().orElse(0);
        int bottom = shapes.values().stream().mapToInt(Shape::y).max().orElse(0);
        return new FamilyDrawing(
                right + MARGIN,
                bottom + WORDS + (areas.isEmpty() ? 8 : Areas.BELOW + 8),
                List.copyOf(shapes.values()),
                ties.lines(),
                ties.aparts(),
                areas);
    }

    private static Map<UUID, Shape> place(FamilyView family, Couples couples, int rowHeight, LocalDate today) {
        List<Generations.Kin> kin = Generations.of(family);
        Map<UUID, Set<UUID>> parents = nearest(parents(family), Areas.homeOf(family, today));
        Map<UUID, Shape> shapes = new LinkedHashMap<>();
        List<UUID> alone = new ArrayList<>();
        int left = MARGIN;
        int deepest = 0;
        for (Generations.Kin some : kin) {
            if (some.rows().size() == 1) {
                alone.addAll(some.rows().keySet());
                continue;
            }
            Map<UUID, Integer> columns = Spread.of(some, couples, parents);
            for (Map.Entry<UUID, Integer> each : some.rows().entrySet()) {
                int x = left + columns.getOrDefault(each.getKey(), 0);
                shapes.put(each.getKey(), new Shape(each.getKey(), x, TOP + each.getValue() * rowHeight));
                deepest = Math.max(deepest, each.getValue());
            }
            left += columns.values().stream().mapToInt(Integer::intValue).max().orElse(0)
                    + Spread.STEP
                    + APART_FROM_KIN;
        }
        int perColumn = shapes.isEmpty() ? 1 : Math.max(2, deepest + 1);
        for (int i = 0; i < alone.size(); i++) {
            shapes.put(
                    alone.get(i),
                    new Shape(alone.get(i), left + i / perColumn * Spread.STEP, TOP + i % perColumn * rowHeight));
        }
        return shapes;
    }

    private static Map<UUID, Set<UUID>> parents(FamilyView family) {
        Map<UUID, Set<UUID>> parents = new LinkedHashMap<>();
        for (RelationView relation : family.relations()) {
            if (DOWNWARD.contains(relation.kind())) {
                parents.computeIfAbsent(relation.to(), key -> new TreeSet<>()).add(relation.from());
            }
        }
        return parents;
    }

    /** A child stands below the parent it lives with; below all of them when there is none. */
    private static Map<UUID, Set<UUID>> nearest(Map<UUID, Set<UUID>> parents, Map<UUID, UUID> homeOf) {
        Map<UUID, Set<UUID>> nearest = new LinkedHashMap<>();
        parents.forEach((child, all) -> {
            UUID home = homeOf.get(child);
            Set<UUID> same = new TreeSet<>(all);
            same.removeIf(parent -> home == null || !home.equals(homeOf.get(parent)));
            nearest.put(child, same.isEmpty() ? all : same);
        });
        return nearest;
    }

    public Optional<Shape> shape(UUID person) {
        return shapes.stream().filter(shape -> shape.person().equals(person)).findFirst();
    }
}
