package nl.aantafel.client;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.release.SharedAbout.Shared;
import nl.aantafel.client.domain.SeenLine;
import nl.aantafel.client.domain.SeenLine.Who;
import nl.aantafel.client.domain.SeenRules;
import nl.aantafel.directory.NamesToFamilies;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Ground;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.Processing;
import nl.aantafel.frame.SeatKind;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.PersonsLog.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which organisation and role somebody is told of. An organisation whose name would tell where another of the family is, or who helps
 * them, is told by its kind of seat only, unless it directs the case or helps this person.
 */
@Component
class SeenWording {

    /** Before the code of an activity, in the texts. */
    static final String WHAT = "client.seen.what.";

    private static final String SHARED = "shared";
    private static final String SHARED_STATEMENT = "statement.shared";
    private static final String CASE_DIRECTOR = "case_director";
    private static final String REFERRAL = "referral.";
    private static final String REFERRER = "referrer";

    /** Who brought a family in is told to nobody of it. */
    private static final Who NOBODY = new Who("", "", "", "");

    private static final Locale ANY = Texts.DUTCH;

    private final WhoIsWho whoIsWho;
    private final NamesToFamilies names;
    private final FrameCatalogue frames;
    private final Texts texts;

    SeenWording(WhoIsWho whoIsWho, NamesToFamilies names, FrameCatalogue frames, Texts texts) {
        this.whoIsWho = whoIsWho;
        this.names = names;
        this.frames = frames;
        this.texts = texts;
    }

    Words of(UUID partnership, Set<String> helpers) {
        Partnership where = whoIsWho.partnership(partnership).orElseThrow(RefusedException::notFound);
        return new Words(
                partnership,
                frames.frame(where.frameCode()),
                helpers.stream()
                        .map(each -> each.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
    }

    /** The longest beginning of an activity's code that has words; empty for what is not told. */
    Optional<String> what(String activity) {
        String code = activity;
        while (!code.isEmpty()) {
            if (texts.find(ANY, WHAT + code).isPresent()) {
                return Optional.of(code);
            }
            code = code.substring(0, Math.max(Math.max(code.lastIndexOf('.'), code.lastIndexOf('-')), 0));
        }
        return Optional.empty();
    }

    /** For one person. */
    final class Words {

        private final UUID partnership;
        private final Frame frame;
        private final Set<String> helpers;
        private final Map<UUID, Professional> people = new HashMap<>();
        private final Map<UUID, Optional<Organisation>> organisations = new HashMap<>();
        private final Map<UUID, Optional<Seat>> seats = new HashMap<>();
        private Set<UUID> shown = Set.of();

        private Words(UUID partnership, Frame frame, Set<String> helpers) {
            this.partnership = partnership;
            this.frame = frame;
            this.helpers = helpers;
        }

        /** These are told of next. */
        void know(Collection<UUID> workers) {
            Set<UUID> all = Set.copyOf(workers);
            people.putAll(whoIsWho.professionals(all));
            shown = all.isEmpty() ? Set.of() : names.shown(partnership, all);
        }

        Optional<SeenLine> line(Seen seen) {
            Optional<String> what = what(seen.activity());
            Optional<String> kind = SeenRules.kind(seen.action());
            if (what.isEmpty() || kind.isEmpty()) {
                return Optional.empty();
            }
            List<String> roles = Arrays.stream(seen.role().split("\\+"))
                    .filter(code -> frame.list(Lists.CASE_ROLES).find(code).isPresent())
                    .toList();
            String role = roles.stream()
                    .filter(each -> !each.equals(REFERRER))
                    .findFirst()
                    .orElse("");
            boolean reporter = seen.activity().startsWith(REFERRAL) || (role.isEmpty() && roles.contains(REFERRER));
            String processing = frame.oversight()
                    .processingOf(seen.activity())
                    .map(Processing::code)
                    .orElse("");
            return Optional.of(new SeenLine(
                    seen.at(),
                    kind.get(),
                    reporter ? NOBODY : who(seen.worker(), organisation(seen), seen.seat(), role),
                    what.get(),
                    List.of(),
                    "",
                    processing,
                    frame.code()));
        }

        /** Of what is about others too, neither the categories nor the ground: they may be about the others. */
        SeenLine line(Shared shared) {
            String processing = frame.oversight()
                    .processingOf(SHARED_STATEMENT)
                    .map(Processing::code)
                    .orElse("");
            return new SeenLine(
                    shared.at(),
                    SHARED,
                    who(shared.worker(), organisation(shared), shared.seat(), ""),
                    SHARED_STATEMENT,
                    shared.alone() ? shared.categories() : List.of(),
                    shared.alone()
                            ? frame.ground(shared.ground()).map(Ground::code).orElse("")
                            : "",
                    processing,
                    frame.code());
        }

        @Nullable
        UUID organisation(Seen seen) {
            return organisation(seen.organisation(), seen.worker());
        }

        @Nullable
        UUID organisation(Shared shared) {
            return organisation(shared.organisation(), shared.worker());
        }

        private @Nullable UUID organisation(@Nullable UUID said, UUID worker) {
            Professional known = people.get(worker);
            return said != null || known == null ? said : known.organisation();
        }

        private Who who(UUID worker, @Nullable UUID organisation, @Nullable UUID seat, String role) {
            Optional<Organisation> known = organisation == null
                    ? Optional.empty()
                    : organisations.computeIfAbsent(organisation, whoIsWho::organisation);
            String name = known.map(Organisation::name).orElse("");
            List<SeatKind> kinds = kinds(organisation, seat);
            boolean kept = kinds.stream().anyMatch(SeatKind::nameKept)
                    && !role.equals(CASE_DIRECTOR)
                    && !helpers.contains(name.toLowerCase(Locale.ROOT));
            Professional person = people.get(worker);
            return new Who(
                    kept ? "" : name,
                    kinds.stream().map(SeatKind::code).findFirst().orElse(""),
                    role,
                    kept || person == null || !shown.contains(worker) ? "" : person.name());
        }

        /** On which seat it was done; where that is not known, those the organisation has. */
        private List<SeatKind> kinds(@Nullable UUID organisation, @Nullable UUID seat) {
            Collection<Seat> on = seat == null
                    ? organisation == null ? List.of() : whoIsWho.seatsOf(partnership, organisation)
                    : seats
                            .computeIfAbsent(
                                    seat,
                                    id -> Optional.ofNullable(
                                            whoIsWho.seats(Set.of(id)).get(id)))
                            .stream()
                            .toList();
            return on.stream()
                    .map(each -> frame.seatKind(each.kind()).orElse(null))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
