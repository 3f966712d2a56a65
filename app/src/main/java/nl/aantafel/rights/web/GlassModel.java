package nl.aantafel.rights.web;

import java.util.List;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;
import nl.aantafel.rights.BreakGlasses.BrokenGlass;

/** Going into a case by emergency, and what lasts. */
public record GlassModel(List<Choice> partnerships, List<Reasons> reasons, List<Line> mine, int hours) {

    /** What a partnership's frame allows. */
    public record Reasons(String partnership, List<Choice> choices) {}

    /** One that was made, with its reason in words. */
    @Personal
    public record Line(BrokenGlass glass, String reason) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** What is about to be done. */
    @Personal
    public record Confirm(
            String partnership, String number, String reason, String reasonWords, String explanation, int hours) {
        @Override
        public String toString() {
            return "Confirm";
        }
    }

    /** Those of the partnerships where one directs or watches. */
    public record All(List<Line> waiting, List<Line> judged) {}
}
