package nl.aantafel.survey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.directory.Partnership;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaires of a partnership (vragenlijsten), which its researchers write. A questionnaire has versions: a draft that may be
 * changed, and published ones that never change any more, so that what was answered can always be read beside what was asked. After
 * publishing, the next version begins as a copy. At most one version is a draft. Nothing personal is in any of them.
 *
 * <p>Refused: not found for whoever is no researcher of the partnership; invalid for a key that is taken or words that are too long;
 * stale when somebody changed the draft meanwhile; conflict when a published version would change, when a draft is there already, or
 * when findings hold up publishing.
 */
public interface Questionnaires {

    /** The largest file that is brought in, in bytes. */
    int LARGEST_FILE = nl.aantafel.survey.files.QuestionnaireFile.MOST;

    /**
     * One of the list.
     *
     * @param published the number of the newest published version, 0 when there is none
     * @param draft whether a version is being written
     */
    record Line(
            UUID id,
            UUID partnership,
            String key,
            Label title,
            boolean archived,
            int published,
            boolean draft,
            Instant changedAt) {}

    /** A version without its content. */
    record VersionLine(
            UUID id,
            int number,
            boolean published,
            Instant writtenAt,
            @Nullable Instant publishedAt) {}

    /**
     * One version with its content.
     *
     * @param version its id, by which a campaign names it
     * @param rowVersion goes up with each change of the draft
     * @param versions all there are, newest first
     */
    record View(
            UUID id,
            UUID partnership,
            boolean archived,
            UUID version,
            int number,
            boolean published,
            long rowVersion,
            Questionnaire content,
            List<VersionLine> versions,
            List<Finding> findings) {

        public View {
            versions = List.copyOf(versions);
            findings = List.copyOf(findings);
        }

        /** Whether this version may be changed. */
        public boolean open() {
            return !published && !archived;
        }

        public boolean heldUp() {
            return findings.stream().anyMatch(Finding::holdsUp);
        }

        /** Whether some version is being written. */
        public boolean drafted() {
            return versions.stream().anyMatch(each -> !each.published());
        }
    }

    /** One page of a walk: questions of one section that are put together. */
    record Shown(Section section, List<Question> questions) {
        public Shown {
            questions = List.copyOf(questions);
        }
    }

    /** One that came with the house. */
    record Supplied(String key, Label title, String source, int questions, boolean taken) {}

    /** What is begun with; the rest is written after. */
    record Begin(UUID partnership, String key, String titleNl, String titleEn) {}

    /**
     * What came of a file.
     *
     * @param left what did not come over, each with its place
     */
    record Brought(UUID id, List<LeftOut> left) {
        public Brought {
            left = List.copyOf(left);
        }
    }

    /** A questionnaire in the form of another program, with what could not be put in it. */
    record Handed(String name, byte[] content, List<LeftOut> left) {
        public Handed {
            content = content.clone();
            left = List.copyOf(left);
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /** The partnerships the actor researches for, by name; not found for whoever researches for none. */
    List<Partnership> partnerships(Actor actor);

    /** Those of a partnership, by title; of {@code text} each word stands in the title or the key. */
    List<Line> list(Actor actor, UUID partnership, String text, boolean archived);

    /** Those that come with the house. */
    List<Supplied> supplied(Actor actor, UUID partnership);

    /** The draft, else the newest published version. */
    View read(Actor actor, UUID id);

    View read(Actor actor, UUID id, int number);

    /** An empty one. */
    UUID begin(Actor actor, Begin begin);

    /** From one that comes with the house, under its own key. */
    UUID beginSupplied(Actor actor, UUID partnership, String key);

    /** From a version of another one, under a key of its own. */
    UUID copy(Actor actor, UUID id, int number, String key);

    /** From a file in YAML: a new one, or the next version of the one that has its key. */
    UUID bring(Actor actor, UUID partnership, String yaml);

    /** From a file of LimeSurvey ({@code .lss}, {@code .lsq}), with what did not come over. */
    Brought bringLime(Actor actor, UUID partnership, byte[] file);

    /** Writes the draft; answers its new row version. */
    long save(Actor actor, UUID id, long rowVersion, Questionnaire content);

    /** From now on campaigns may use it, and it never changes. */
    void publish(Actor actor, UUID id, long rowVersion);

    /**
     * Throws the draft away; what is published stays as it is. A questionnaire of which nothing was ever published goes with its
     * draft. Answers whether it is still there.
     */
    boolean discard(Actor actor, UUID id, long rowVersion);

    /** The next version, as a copy of the newest one; answers its number. */
    int next(Actor actor, UUID id);

    void archive(Actor actor, UUID id, boolean archived);

    /** A version as a file in YAML. */
    String export(Actor actor, UUID id, int number);

    /** A version as a file for LimeSurvey. */
    Handed exportLime(Actor actor, UUID id, int number);

    List<Finding> findings(Actor actor, UUID id, int number);

    /** The pages somebody meets who answers so; nothing is kept. */
    List<Shown> preview(Actor actor, UUID id, int number, Map<String, Answer> answers);
}
