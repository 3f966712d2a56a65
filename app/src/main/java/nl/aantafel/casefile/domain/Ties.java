package nl.aantafel.casefile.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.casefile.domain.Couples.Couple;
import nl.aantafel.casefile.domain.FamilyDrawing.Apart;
import nl.aantafel.casefile.domain.FamilyDrawing.Line;
import nl.aantafel.casefile.domain.FamilyDrawing.Shape;

/** The lines of a family drawing, when everyone has a place: between couples, down to children, between siblings. */
final class Ties {

    private static final Set<String> SIBLINGS = Set.of("sibling", "half_sibling", "step_sibling");

    /** The lines down to children of one row lie this much under each other. */
    private static final int LEVEL = 8;

    private static final int HIGHEST_BAR = 108;
    private static final int ARC = 12;

    /** From where the line to some children comes: below a couple's line or below one parent's words. */
    private record Source(int x, int from, int row, boolean dashed) {}

    private final FamilyView family;
    private final Couples couples;
    private final Map<UUID, Shape> shapes;
    private final List<Line> lines = new ArrayList<>();
    private final List<Apart> aparts = new ArrayList<>();

    Ties(FamilyView family, Couples couples, Map<UUID, Shape> shapes) {
        this.family = family;
        this.couples = couples;
        this.shapes = shapes;
        couples.all().forEach(this::couple);
        children();
        family.relations().stream()
                .filter(relation -> SIBLINGS.contains(relation.kind()))
                .filter(relation -> !couples.shareParent(relation.from(), relation.to()))
                .forEach(this::siblings);
    }

    List<Line> lines() {
        return lines;
    }

    List<Apart> aparts() {
        return aparts;
    }

    private Optional<Shape> at(UUID person) {
        return Optional.ofNullable(shapes.get(person));
    }

    private void couple(Couple couple) {
        at(couple.one())
                .flatMap(one -> at(couple.other())
                        .map(other -> one.x() <= other.x() ? new Shape[] {one, other} : new Shape[] {other, one}))
                .ifPresent(two -> join(couple, two[0], two[1]));
    }

    private void join(Couple couple, Shape left, Shape right) {
        int middle = middle(left, right);
        int y = beside(left, right) ? left.y() : Math.min(left.y(), right.y()) - FamilyDrawing.RADIUS - ARC;
        if (left.y() == right.y() && beside(left, right)) {
            lines.add(new Line(
                    "M%d %dH%d".formatted(left.x() + FamilyDrawing.RADIUS, y, right.x() - FamilyDrawing.RADIUS),
                    false));
        } else {
            lines.add(new Line(
                    "M%d %dV%dH%dV%d"
                            .formatted(
                                    left.x(),
                                    left.y() - FamilyDrawing.RADIUS,
                                    y,
                                    right.x(),
                                    right.y() - FamilyDrawing.RADIUS),
                    false));
        }
        if (couple.apart()) {
            aparts.add(new Apart(middle, y, couple.since(), couple.until()));
        }
    }

    private boolean beside(Shape left, Shape right) {
        return left.y() == right.y()
                && shapes.values().stream()
                        .noneMatch(shape -> shape.y() == left.y() && shape.x() > left.x() && shape.x() < right.x());
    }

    private static int middle(Shape left, Shape right) {
        return (left.x() + right.x()) / 2;
    }

    private void children() {
        Map<Source, List<Shape>> below = new LinkedHashMap<>();
        for (var person : family.persons()) {
            at(person.id())
                    .ifPresent(child -> sources(person.id())
                            .forEach(source -> below.computeIfAbsent(source, key -> new ArrayList<>())
                                    .add(child)));
        }
        Map<Integer, Integer> levels = new LinkedHashMap<>();
        below.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getKey().x()))
                .forEach(entry -> drop(
                        entry.getKey(),
                        entry.getValue(),
                        levels.merge(entry.getKey().row(), 1, Integer::sum)));
    }

    private List<Source> sources(UUID child) {
        List<Source> sources = new ArrayList<>();
        List<UUID> parents = couples.parentsOf(child);
        Optional<Source> both =
                parents.size() == 2 ? together(parents.getFirst(), parents.getLast()) : Optional.empty();
        both.ifPresentOrElse(
                sources::add, () -> parents.forEach(parent -> one(parent, false).ifPresent(sources::add)));
        for (RelationView relation : family.relations()) {
            if (relation.to().equals(child) && drawnApart(relation, parents)) {
                one(relation.from(), !relation.kind().equals("grandparent_of")).ifPresent(sources::add);
            }
        }
        return sources;
    }

    /** A step-parent beside the parent and a grandparent above a known parent need no line of their own. */
    private boolean drawnApart(RelationView relation, List<UUID> parents) {
        return switch (relation.kind()) {
            case "foster_parent_of" -> true;
            case "step_parent_of" ->
                parents.stream()
                        .noneMatch(parent -> couples.of(parent, relation.from()).isPresent());
            case "grandparent_of" ->
                parents.stream().noneMatch(parent -> couples.parentsOf(parent).contains(relation.from()));
            default -> false;
        };
    }

    private Optional<Source> together(UUID one, UUID other) {
        return at(one).flatMap(first -> at(other)
                .filter(second -> first.x() <= second.x() ? beside(first, second) : beside(second, first))
                .map(second -> new Source(middle(first, second), first.y(), first.y(), false)));
    }

    private Optional<Source> one(UUID parent, boolean dashed) {
        return at(parent).map(shape -> new Source(shape.x(), shape.y() + FamilyDrawing.WORDS + 2, shape.y(), dashed));
    }

    private void drop(Source source, List<Shape> children, int level) {
        for (Shape child : children) {
            int top = child.y() - FamilyDrawing.RADIUS;
            int bar = source.row() + HIGHEST_BAR + LEVEL * ((level - 1) % 3);
            String path = top <= bar
                    ? "M%d %dL%d %d".formatted(source.x(), source.from(), child.x(), top)
                    : source.x() == child.x()
                            ? "M%d %dV%d".formatted(source.x(), source.from(), top)
                            : "M%d %dV%dH%dV%d".formatted(source.x(), source.from(), bar, child.x(), top);
            lines.add(new Line(path, source.dashed()));
        }
    }

    private void siblings(RelationView relation) {
        at(relation.from())
                .ifPresent(one -> at(relation.to()).ifPresent(other -> {
                    int y = Math.min(one.y(), other.y()) - FamilyDrawing.RADIUS - ARC;
                    lines.add(new Line(
                            "M%d %dV%dH%dV%d"
                                    .formatted(
                                            one.x(),
                                            one.y() - FamilyDrawing.RADIUS,
                                            y,
                                            other.x(),
                                            other.y() - FamilyDrawing.RADIUS),
                            !relation.kind().equals("sibling")));
                }));
    }
}
