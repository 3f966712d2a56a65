package nl.aantafel.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contribution (bijdrage) as a card: always with its speaker, its kind and, where there is one, the person's own view.
 *
 * @param id the card's anchor on the page
 * @param kind {@code fact}, {@code suspicion}, {@code opinion}, {@code told_by} or {@code own_words}; decides edge and sign
 * @param writer who wrote it down, when that is not the speaker
 * @param about first names of the persons it is about
 * @param conditions on what it is shared, in a few words each: what lifts secrecy, not to be passed on, until when
 * @param concrete what is still missing ("hoe weten we dit?"); shown after "Nog concreet maken:"
 * @param supersedes the statement this one corrects
 */
public record StatementCard(
        @Nullable String id,
        String kind,
        String kindLabel,
        @Nullable String topicLabel,
        String speaker,
        @Nullable String organisation,
        @Nullable String writer,
        String text,
        List<String> about,
        String date,
        @Nullable String ground,
        List<String> conditions,
        @Nullable OwnView ownView,
        @Nullable String concrete,
        @Nullable Superseded supersedes) {

    /** What the person says about it, in the person's own words (eigen visie). */
    public record OwnView(String who, String text, @Nullable String date) {}

    /** The former text that this card replaces: of which day, and where it can still be read. */
    public record Superseded(String date, @Nullable String href) {}

    /** The class that draws the edge of this kind. */
    public String style() {
        return switch (kind) {
            case "suspicion" -> "aantafel-statement aantafel-statement--suspicion";
            case "opinion" -> "aantafel-statement aantafel-statement--opinion";
            case "told_by" -> "aantafel-statement aantafel-statement--told";
            case "own_words" -> "aantafel-statement aantafel-statement--voice";
            default -> "aantafel-statement";
        };
    }
}
