package nl.aantafel.casefile.domain;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.casefile.domain.FamilyDrawing.Band;

/** The outline of bands that lie on each other, with round corners, as a path. */
final class Outline {

    private static final int ROUND = 16;

    private record Corner(int x, int y) {}

    private Outline() {}

    static String of(List<Band> bands) {
        List<Corner> corners = corners(bands);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.size(); i++) {
            Corner before = corners.get((i + corners.size() - 1) % corners.size());
            Corner at = corners.get(i);
            Corner after = corners.get((i + 1) % corners.size());
            Corner in = towards(at, before);
            Corner out = towards(at, after);
            path.append(i == 0 ? 'M' : 'L')
                    .append("%d %dQ%d %d %d %d".formatted(in.x(), in.y(), at.x(), at.y(), out.x(), out.y()));
        }
        return path.append('Z').toString();
    }

    /** Down the right side, up the left one. */
    private static List<Corner> corners(List<Band> bands) {
        List<Corner> corners = new ArrayList<>();
        for (Band band : bands) {
            add(corners, band.x() + band.width(), band.y());
            add(corners, band.x() + band.width(), band.y() + band.height());
        }
        for (Band band : bands.reversed()) {
            add(corners, band.x(), band.y() + band.height());
            add(corners, band.x(), band.y());
        }
        return corners;
    }

    /** A point on a straight line between two others is no corner. */
    private static void add(List<Corner> corners, int x, int y) {
        int size = corners.size();
        if (size > 1 && corners.get(size - 1).x() == x && corners.get(size - 2).x() == x) {
            corners.removeLast();
        }
        Corner corner = new Corner(x, y);
        if (corners.isEmpty() || !corners.getLast().equals(corner)) {
            corners.add(corner);
        }
    }

    private static Corner towards(Corner from, Corner to) {
        int dx = to.x() - from.x();
        int dy = to.y() - from.y();
        int round = Math.min(ROUND, Math.max(Math.abs(dx), Math.abs(dy)) / 2);
        return new Corner(from.x() + Integer.signum(dx) * round, from.y() + Integer.signum(dy) * round);
    }
}
