package nl.aantafel.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role for a professional in a partnership (rol), from a day up to and including another.
 *
 * @param role one of {@link Roles#ALL}
 * @param seat the seat of the professional's own organisation on which the role is held; needed to judge referrals
 * @param until the last day; open without one
 */
public record GiveRole(
        UUID professional,
        UUID partnership,
        String role,
        @Nullable UUID seat,
        LocalDate from,
        @Nullable LocalDate until) {}
