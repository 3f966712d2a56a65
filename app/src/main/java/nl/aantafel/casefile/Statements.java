package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Principal;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Statements (bijdragen): everything said about a person, with who said it and who wrote it down, about whom, when, as fact,
 * suspicion, opinion or told-by, in which categories, on which ground, for whose eyes. A version never changes: a
 * correction is a new one that supersedes. Typing is never refused; a category outside the frame is.
 */
public interface Statements {

    /** The kind of what stands where a statement stands that is restricted (AVG, artikel 18). */
    String RESTRICTED = "restricted";

    /** The kind of what stands where a withdrawn statement stood. */
    String WITHDRAWN = "withdrawn";

    /** Who speaks: a professional, or a member of the family; exactly one of the two. */
    record Speaker(@Nullable UUID professional, @Nullable UUID person) {
        public static Speaker professional(UUID id) {
            return new Speaker(id, null);
        }

        public static Speaker family(UUID person) {
            return new Speaker(null, person);
        }
    }

    /** The extra fields of a risk factor: static or dynamic, individual or systemic; both may be open. */
    record Risk(String changeable, String level) {
        public static final Risk NONE = new Risk("", "");
    }

    /** The extra fields of an incident: when (day, month or year), kinds of violence, and each person's role in it. */
    @Personal
    record IncidentFields(LocalDate happenedOn, String precision, Set<String> violenceKinds, List<IncidentRole> roles) {
        @Override
        public String toString() {
            return "IncidentFields";
        }
    }

    @Personal
    record IncidentRole(UUID person, String role) {
        @Override
        public String toString() {
            return "IncidentRole";
        }
    }

    /**
     * Under which conditions something is shared (verstrekkingsvoorwaarden; Wgs, artikel 2.29 lid 3). They are of who brought it, and
     * stay with every version.
     *
     * @param purpose a code of the frame's purposes; empty for the purpose of the case
     * @param notOnward not to be passed on to others
     * @param until the last day on which its recipients can read it
     * @param weighing what was answered to the questions of weighing of the ground that lifts medical secrecy, by code
     */
    @Personal
    record Conditions(
            String purpose, boolean notOnward, @Nullable LocalDate until, Map<String, String> weighing) {
        public static final Conditions NONE = new Conditions("", false, null, Map.of());

        public Conditions {
            weighing = Map.copyOf(weighing);
        }

        @Override
        public String toString() {
            return "Conditions";
        }
    }

    /**
     * A sentence to keep. Only the text is needed: kind, topic, subjects, categories, ground and audience have defaults from
     * the question it answers, the speaker's seat and the meeting. Empty strings and empty sets ask for the default.
     *
     * @param kind fact, suspicion, opinion, told_by, or orally: said and not recorded, and so without text
     * @param topic a code of the frame's list of topics
     * @param about the people of the case it is about; empty means all subjects
     * @param questionKey the guide's question it answers, or empty
     * @param conditions empty for none, and in a correction for those of before
     */
    @Personal
    record Write(
            String text,
            String kind,
            String topic,
            Speaker speaker,
            @Nullable LocalDate saidOn,
            String toldBy,
            Set<UUID> about,
            Set<String> categories,
            String ground,
            String liftingGround,
            String liftingReason,
            Audience audience,
            String lifeDomain,
            Risk risk,
            Optional<IncidentFields> incident,
            String questionKey,
            @Nullable UUID conference,
            Optional<Conditions> conditions) {

        public Write(
                String text,
                String kind,
                String topic,
                Speaker speaker,
                @Nullable LocalDate saidOn,
                String toldBy,
                Set<UUID> about,
                Set<String> categories,
                String ground,
                String liftingGround,
                String liftingReason,
                Audience audience,
                String lifeDomain,
                Risk risk,
                Optional<IncidentFields> incident,
                String questionKey,
                @Nullable UUID conference) {
            this(
                    text,
                    kind,
                    topic,
                    speaker,
                    saidOn,
                    toldBy,
                    about,
                    categories,
                    ground,
                    liftingGround,
                    liftingReason,
                    audience,
                    lifeDomain,
                    risk,
                    incident,
                    questionKey,
                    conference,
                    Optional.empty());
        }

        /** The least: who says what. */
        public static Write sentence(Speaker speaker, String text) {
            return new Write(
                    text,
                    "",
                    "",
                    speaker,
                    null,
                    "",
                    Set.of(),
                    Set.of(),
                    "",
                    "",
                    "",
                    Audience.TABLE,
                    "",
                    Risk.NONE,
                    Optional.empty(),
                    "",
                    null);
        }

        public Write withAudience(Audience audience) {
            return with(audience, conference, conditions);
        }

        public Write withConference(@Nullable UUID conference) {
            return with(audience, conference, conditions);
        }

        public Write withConditions(Conditions conditions) {
            return with(audience, conference, Optional.of(conditions));
        }

        private Write with(Audience audience, @Nullable UUID conference, Optional<Conditions> conditions) {
            return new Write(
                    text,
                    kind,
                    topic,
                    speaker,
                    saidOn,
                    toldBy,
                    about,
                    categories,
                    ground,
                    liftingGround,
                    liftingReason,
                    audience,
                    lifeDomain,
                    risk,
                    incident,
                    questionKey,
                    conference,
                    conditions);
        }

        @Override
        public String toString() {
            return "Write";
        }
    }

    /**
     * For whose eyes: everyone at the table, who may know the referral, the triage, named people and organisations, or who sits
     * together in a part of a meeting ({@code circles}, by their numbers; the writer is one of them).
     */
    record Audience(Set<String> groups, Set<UUID> people, Set<UUID> organisations, Set<Integer> circles) {

        public Audience(Set<String> groups, Set<UUID> people, Set<UUID> organisations) {
            this(groups, people, organisations, Set.of());
        }

        /** Who sits in a part of a meeting, or the table. */
        public static Audience of(int circle) {
            return circle == Principal.TABLE ? TABLE : new Audience(Set.of(), Set.of(), Set.of(), Set.of(circle));
        }

        public static final Audience TABLE = new Audience(Set.of("table"), Set.of(), Set.of());
        public static final Audience REFERRAL = new Audience(Set.of("referral"), Set.of(), Set.of());
        public static final Audience TRIAGE = new Audience(Set.of("triage"), Set.of(), Set.of());
    }

    /** Out of which case something was brought in again: its number, and the day it was closed. */
    record Again(String number, LocalDate closedOn) {}

    /**
     * How a statement is shared.
     *
     * @param conditions without the weighing, but for who brought it
     * @param liftingReason why medical secrecy does not hold here; only for who brought it
     * @param own the reader brought it
     * @param withdrawnOn the day it was withdrawn; nobody but who brought it reads it since
     * @param again out of which case of before it was brought in again
     */
    @Personal
    record Shared(
            Conditions conditions,
            String liftingReason,
            boolean own,
            @Nullable LocalDate withdrawnOn,
            @Nullable Again again) {

        /** Whether its reader may take it along: into a file, to somebody else. */
        public boolean mayGoOut() {
            return own || !conditions.notOnward();
        }

        @Override
        public String toString() {
            return "Shared";
        }
    }

    /** A statement as its reader may see it, with names filled in. */
    @Personal
    record StatementView(
            UUID id,
            String kind,
            String topic,
            String text,
            LocalDate saidOn,
            String speakerName,
            String speakerOrganisation,
            boolean familyVoice,
            String writerName,
            String toldBy,
            List<UUID> about,
            List<String> categories,
            String ground,
            String liftingGround,
            String lifeDomain,
            Risk risk,
            Optional<IncidentFields> incident,
            List<OwnViewView> ownViews,
            String questionKey,
            @Nullable UUID conference,
            @Nullable UUID supersedes,
            @Nullable UUID supersededBy,
            boolean forTableOnly,
            Shared shared) {

        /** What stands in a settled report for a statement that was withdrawn since: when, and nothing of it. */
        public static StatementView withdrawn(UUID id, String questionKey, LocalDate on) {
            return empty(id, WITHDRAWN, questionKey, on);
        }

        /** The same for one that nobody may use now. */
        public static StatementView restricted(UUID id, String questionKey, LocalDate on) {
            return empty(id, RESTRICTED, questionKey, on);
        }

        private static StatementView empty(UUID id, String kind, String questionKey, LocalDate on) {
            return new StatementView(
                    id,
                    kind,
                    "",
                    "",
                    on,
                    "",
                    "",
                    false,
                    "",
                    "",
                    List.of(),
                    List.of(),
                    "",
                    "",
                    "",
                    Risk.NONE,
                    Optional.empty(),
                    List.of(),
                    questionKey,
                    null,
                    null,
                    null,
                    false,
                    new Shared(Conditions.NONE, "", false, on, null));
        }

        /** Only that it was there. */
        public boolean emptied() {
            return kind.equals(WITHDRAWN) || kind.equals(RESTRICTED);
        }

        /** Somebody said something, and what was not written down. */
        public boolean orally() {
            return kind.equals("orally");
        }

        /** What keeps a statement from being shared outside its part: no category or no ground. */
        public boolean unclassified() {
            return !orally() && !emptied() && (categories.isEmpty() || ground.isEmpty());
        }

        @Override
        public String toString() {
            return "StatementView";
        }
    }

    /** A person's own reaction (eigen visie) beside a statement. */
    @Personal
    record OwnViewView(UUID person, String text, LocalDate saidOn) {
        @Override
        public String toString() {
            return "OwnViewView";
        }
    }

    /** Which statements; empty sets mean all. Newest first. {@code superseded} and withdrawn ones only when asked for. */
    record Query(
            Set<String> kinds,
            Set<String> topics,
            Set<UUID> about,
            @Nullable UUID conference,
            Set<String> questionKeys,
            boolean superseded,
            @Nullable String after,
            int size) {
        public static Query all(int size) {
            return new Query(Set.of(), Set.of(), Set.of(), null, Set.of(), false, null, size);
        }
    }

    /** What a device has of these: so many, the last of them this one. */
    record Known(Query query, UUID last, int count) {}

    UUID write(Actor actor, UUID caseId, Write statement);

    /** Supersedes an own statement (or one written for another by the secretary) with a new version. */
    UUID correct(Actor actor, UUID caseId, UUID statement, Write correction);

    /**
     * Puts the words right that somebody says are wrong (rectificatie; AVG, artikel 16): the newest version gets a successor with this
     * text and all else as it was. For who may correct it, and for the organisation that brought it when who did is gone.
     */
    UUID rectify(Actor actor, UUID caseId, UUID statement, String text);

    /** Sets what typing left open: categories, ground, subjects, kind; makes a new version. */
    UUID classify(Actor actor, UUID caseId, UUID statement, Set<String> categories, String ground);

    /** What was said after what is known, oldest first; nothing at all when what is known is not what there is to know any more. */
    Optional<List<StatementView>> since(Actor actor, UUID caseId, Known known);

    UUID addOwnView(Actor actor, UUID caseId, UUID statement, UUID person, String text, @Nullable LocalDate saidOn);

    Slice<StatementView> list(Actor actor, UUID caseId, Query query);

    /**
     * Lets more people read a statement (vrijgeven): the table, or another part of a meeting. Only for who brought it: who said
     * it, and for a member of the family who wrote it down. Refused while it has no category or ground. Answers the new version.
     *
     * @param to numbers of circles, or the table's
     */
    UUID release(Actor actor, UUID caseId, UUID statement, Set<Integer> to);

    /**
     * Takes back what one shared (intrekken), with all its versions: at once nobody but who brought it reads it any more, and
     * everybody who could is told that it was. Only for who brought it.
     */
    void withdraw(Actor actor, UUID caseId, UUID statement);

    /** One version, also when its reader withdrew it. */
    Optional<StatementView> one(Actor actor, UUID caseId, UUID statement);

    /** Those of these that were withdrawn or are restricted and that the actor could read: see {@link StatementView#emptied}. */
    List<StatementView> withdrawn(Actor actor, UUID caseId, Collection<UUID> ids);

    /** Which of these the actor brought, and may release. */
    Set<UUID> broughtBy(Actor actor, UUID caseId, Collection<UUID> ids);

    /** For whom the given ones are, in numbers of the case, as far as the actor may see them. */
    Map<UUID, Set<Integer>> audiences(Actor actor, UUID caseId, Collection<UUID> ids);

    /** The given ones, as far as the actor may see them and they were not withdrawn, in the given order. */
    List<StatementView> byIds(Actor actor, UUID caseId, List<UUID> ids);
}
