package nl.aantafel.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Again;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.OwnViewView;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** A version of a statement as it is kept: with ids instead of names, and its audience in the case's numbers. */
@Personal
public record Kept(
        UUID id,
        String kind,
        String topic,
        String text,
        LocalDate saidOn,
        Source source,
        String toldBy,
        Set<UUID> about,
        Set<String> categories,
        Grounds grounds,
        Conditions conditions,
        Set<Integer> audience,
        String lifeDomain,
        Risk risk,
        Optional<IncidentFields> incident,
        List<OwnViewView> ownViews,
        String questionKey,
        @Nullable UUID conference,
        Versions versions) {

    /** Who spoke, for which organisation on which seat, and who wrote it down. */
    public record Source(
            @Nullable UUID professional,
            @Nullable UUID person,
            @Nullable UUID organisation,
            @Nullable UUID seat,
            UUID writer) {}

    /** Why it may be shared, and what lifted medical secrecy. */
    @Personal
    public record Grounds(String ground, String lifting, String liftingReason) {

        @Override
        public String toString() {
            return "Grounds";
        }
    }

    /** Where it stands in the row of versions; the first one is the root of all, and may have been brought in again. */
    public record Versions(
            UUID root,
            @Nullable UUID supersedes,
            @Nullable UUID supersededBy,
            Instant writtenAt,
            @Nullable Instant withdrawnAt,
            @Nullable Again again) {

        public static Versions first(UUID id, Instant at) {
            return new Versions(id, null, null, at, null, null);
        }

        public Versions next(UUID former, Instant at) {
            return new Versions(root, former, null, at, null, again);
        }
    }

    /** Who brought it: who said it; for a member of the family who wrote it down. */
    public UUID broughtBy() {
        UUID speaker = source.professional();
        return speaker == null ? source.writer() : speaker;
    }

    /** The same words for these eyes, as the version that follows {@code former}. */
    public Kept released(UUID next, Set<Integer> eyes, UUID former, Instant at) {
        return new Kept(
                next,
                kind,
                topic,
                text,
                saidOn,
                source,
                toldBy,
                about,
                categories,
                grounds,
                conditions,
                eyes,
                lifeDomain,
                risk,
                incident,
                ownViews,
                questionKey,
                conference,
                versions.next(former, at));
    }

    public Kept {
        about = Set.copyOf(about);
        categories = Set.copyOf(categories);
        audience = Set.copyOf(audience);
        ownViews = List.copyOf(ownViews);
    }

    @Override
    public String toString() {
        return "Kept";
    }
}
