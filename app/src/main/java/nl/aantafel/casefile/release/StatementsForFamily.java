package nl.aantafel.casefile.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a member of a family, and what keeps it from being given to them to read: the conditions under which it was shared
 * (Wgs, artikel 2.29 lid 3), for whom at the table it is, and what it would tell of somebody else. Read with the rights of whoever releases.
 */
public interface StatementsForFamily {

    /** Why somebody may not be given a statement; any one is enough. */
    enum Bar {
        /** It has no category or no ground yet. */
        UNCLASSIFIED,
        /** Who brought it does not want it passed on, and does not release it themselves. */
        NOT_ONWARD,
        /** It was lent until a day: a copy could be read longer. */
        UNTIL,
        /** Not everybody at the table may read it. */
        PART,
        /** It came with the referral, and would tell who brought the family in. */
        REFERRAL,
        /** The organisation that brought it has an investigation that cannot be shared now. */
        INVESTIGATION,
        /** Somebody else of the family said it. */
        OTHERS_WORDS,
        /** It is also about somebody they must not meet. */
        APART,
        /** It is also about somebody else, and rests on their consent or on a secrecy that was lifted. */
        OTHERS_SECRET,
        /** Something shielded from them stands in it. */
        SHIELDED
    }

    /**
     * A version as it would be copied.
     *
     * @param root the first of its versions
     * @param own the person said it themselves
     * @param organisation that brought it; empty where its name would tell where somebody is
     * @param others who else of the family it is about
     * @param audience and {@code categories}: who of the professionals may know of the copy
     */
    @Personal
    record Said(
            UUID id,
            UUID root,
            String kind,
            String text,
            LocalDate saidOn,
            boolean own,
            String organisation,
            Set<UUID> others,
            Set<Integer> audience,
            Set<String> categories,
            Set<Bar> bars,
            @Nullable String ownView) {

        public Said {
            others = Set.copyOf(others);
            audience = Set.copyOf(audience);
            categories = Set.copyOf(categories);
            bars = Set.copyOf(bars);
        }

        @Override
        public String toString() {
            return "Said";
        }
    }

    /** What is said about them now, the newest first; for who may release. */
    Slice<Said> about(Actor actor, UUID caseId, UUID person, @Nullable String after, int size);

    /** These, as far as they are said about them now, and the releaser may see them. */
    List<Said> these(Actor actor, UUID caseId, UUID person, Set<UUID> versions);
}
