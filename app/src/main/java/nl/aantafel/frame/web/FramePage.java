package nl.aantafel.frame.web;

import java.util.List;
import nl.aantafel.frame.Activation;
import nl.aantafel.frame.Checked;
import nl.aantafel.frame.Frame;
import nl.aantafel.page.Choice;

/**
 * One frame to read: its rules in sections, and where it is in use.
 *
 * @param partnerships those the reader may activate it for
 */
public record FramePage(Frame frame, List<Section> sections, List<InUse> inUse, List<Choice> partnerships) {

    /** Rules of one kind, under a heading that the contents list links to. */
    public record Section(String id, String title, String intro, List<Row> rows) {}

    /** One rule, its finer points, what it rests on and who checked it. */
    public record Row(String label, List<String> details, String article, Checked checked) {}

    /** That a partnership the reader administers uses this frame. */
    public record InUse(String partnership, Activation activation) {}
}
