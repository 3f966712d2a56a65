package nl.aantafel.dossier.web;

import java.util.List;
import nl.aantafel.dossier.domain.TimelineDrawing.Lane;
import nl.aantafel.dossier.domain.TimelineDrawing.Words;
import nl.aantafel.kernel.Personal;

/** A timeline drawn, with its words; {@code description} says the same in sentences. */
@Personal
public record TimelinePicture(
        int width,
        int height,
        int today,
        String title,
        String description,
        List<Month> months,
        List<Lane> lanes,
        List<Point> points,
        List<Bar> bars) {

    public record Month(int x, String name) {}

    /** {@code kind}: incident, meeting, or now for a meeting of today. */
    public record Point(int x, int y, String kind, String words) {}

    /** {@code kind}: help or justice. */
    public record Bar(int x, int y, int width, String kind, boolean expected, Words where, String words) {}

    @Override
    public String toString() {
        return "TimelinePicture";
    }
}
