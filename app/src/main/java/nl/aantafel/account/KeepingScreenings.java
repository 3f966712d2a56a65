package nl.aantafel.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Term;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

@UseCases
class KeepingScreenings implements Screenings {

    private static final Comparator<Line> FIRST_TO_END = Comparator.comparing(
                    Line::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Line::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Line::professional);

    private final AccountStore accounts;
    private final WhoIsWho whoIsWho;
    private final ScreeningTerm term;
    private final Authorise authorise;
    private final Trace trace;
    private final Time time;

    KeepingScreenings(
            AccountStore accounts, WhoIsWho whoIsWho, ScreeningTerm term, Authorise authorise, Trace trace, Time time) {
        this.accounts = accounts;
        this.whoIsWho = whoIsWho;
        this.term = term;
        this.authorise = authorise;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public List<Line> list(Actor actor, UUID partnership, String namePart, @Nullable Standing standing) {
        authorise.require(actor, Authorise.Duty.WORK_DESK, partnership);
        trace.of(Trace.Action.ADMINISTER, "account.screenings", null, List.of());
        Map<UUID, Professional> people = whoIsWho.professionals(inPartnership(partnership));
        Map<UUID, Account> known = accounts.byProfessionals(people.keySet());
        String part = namePart.strip().toLowerCase(Locale.ROOT);
        Optional<Term> notice = term.of(partnership);
        return people.values().stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(part))
                .flatMap(
                        person -> Optional.ofNullable(known.get(person.id()))
                                .map(account -> line(actor, person, account, notice))
                                .stream())
                .filter(line -> standing == null || line.standing() == standing)
                .sorted(FIRST_TO_END)
                .toList();
    }

    @Override
    public void renew(Actor actor, UUID partnership, UUID professional, @Nullable LocalDate until) {
        authorise.require(actor, Authorise.Duty.WORK_DESK, partnership);
        trace.of(Trace.Action.ADMINISTER, "account.screening-renewed", null, List.of(professional));
        Account account = accounts.byProfessional(professional)
                .filter(each -> inPartnership(partnership).contains(professional))
                .orElseThrow(RefusedException::notFound);
        new Checks()
                .required("screeningUntil", until)
                .plausible("screeningUntil", until)
                .that(until == null || !until.isBefore(time.today()), "screeningUntil", "account.screening.passed")
                .refuseIfAny();
        if (actor.person().equals(professional)) {
            throw RefusedException.conflict("account.screening.own");
        }
        accounts.screen(account.id(), until);
    }

    private Set<UUID> inPartnership(UUID partnership) {
        return whoIsWho.holders(partnership, Set.copyOf(Roles.ALL)).stream()
                .map(RoleHolding::professional)
                .collect(Collectors.toSet());
    }

    private Line line(Actor actor, Professional person, Account account, Optional<Term> notice) {
        LocalDate until = account.screeningUntil();
        return new Line(
                person.id(),
                person.name(),
                person.organisationName(),
                until,
                standing(until, notice),
                actor.person().equals(person.id()));
    }

    private Standing standing(@Nullable LocalDate until, Optional<Term> notice) {
        if (until == null) {
            return Standing.NONE;
        }
        if (until.isBefore(time.today())) {
            return Standing.OVER;
        }
        return notice.map(each -> each.lastDayBefore(until))
                .filter(day -> !day.isAfter(time.today()))
                .map(day -> Standing.ENDS_SOON)
                .orElse(Standing.RUNS);
    }
}
