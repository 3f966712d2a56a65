package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.PlanPages.Screen;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.web.PlanPage.Receipt;
import nl.aantafel.plan.web.PlanPage.Row;

/** Agreements as rows of a table, with names joined as people say them. */
final class AgreementRows {

    /** An open agreement is new for this many days. */
    private static final int NEW_DAYS = 7;

    private final Screen screen;
    private final Frame frame;
    private final Texts texts;
    private final Locale locale;
    private final LocalDate today;

    AgreementRows(Screen screen, Frame frame, Texts texts, Locale locale, LocalDate today) {
        this.screen = screen;
        this.frame = frame;
        this.texts = texts;
        this.locale = locale;
        this.today = today;
    }

    List<Row> of(List<AgreementView> agreements, boolean mayChange) {
        return agreements.stream().map(each -> row(each, mayChange)).toList();
    }

    private Row row(AgreementView it, boolean mayChange) {
        boolean open = it.state().equals("open");
        LocalDate due = it.due();
        boolean own = it.does().stream()
                .anyMatch(each -> screen.reader().equals(each.party().professional()));
        return new Row(
                it,
                joined(it.does().stream().map(NamedParty::name).toList()),
                joined(it.forWhom().stream().map(this::shortName).toList()),
                !it.forWhom().isEmpty() && parties(it.forWhom()).equals(parties(it.does())),
                joined(it.with().stream().map(this::shortName).toList()),
                frame.list(Lists.AGREEMENT_KINDS).label(it.kind()).in(locale),
                open && due != null && due.isBefore(today) ? ChronoUnit.DAYS.between(due, today) : 0,
                open && !it.madeOn().isBefore(today.minusDays(NEW_DAYS)),
                mayChange || (own && screen.takenUp()),
                open ? receipt(it) : Receipt.UNASKED);
    }

    /** Only who signs in can say so. */
    private Receipt receipt(AgreementView it) {
        List<NamedParty> asked = it.does().stream()
                .filter(each -> each.party().professional() != null)
                .toList();
        if (asked.isEmpty()) {
            return Receipt.UNASKED;
        }
        Set<UUID> received = screen.received().getOrDefault(it.id(), Set.of());
        List<String> names = asked.stream()
                .filter(each -> received.contains(each.party().professional()))
                .map(NamedParty::name)
                .toList();
        String code = names.isEmpty() ? "none" : names.size() < asked.size() ? "some" : "all";
        return new Receipt(code, joined(names));
    }

    private static List<Object> parties(List<NamedParty> named) {
        return named.stream().map(each -> (Object) each.party()).toList();
    }

    /** Members of the family by first name, everybody else by their whole name. */
    private String shortName(NamedParty party) {
        UUID person = party.party().person();
        return person == null
                ? party.name()
                : screen.family().person(person).map(PersonView::firstName).orElse(party.name());
    }

    /** The first names of these members of the family. */
    String firstNames(Set<UUID> persons) {
        return joined(screen.family().persons().stream()
                .filter(person -> persons.contains(person.id()))
                .map(PersonView::firstName)
                .toList());
    }

    /** The same, and empty when they are all of the family, or nobody in particular. */
    String onlySome(Set<UUID> persons) {
        boolean all = screen.family().persons().stream().map(PersonView::id).allMatch(persons::contains);
        return all ? "" : firstNames(persons);
    }

    /** Noor; Noor en Tijn; Noor, Tijn en Marit. */
    String joined(List<String> names) {
        List<String> there = names.stream()
                .filter(Objects::nonNull)
                .filter(name -> !name.isEmpty())
                .toList();
        if (there.size() < 2) {
            return String.join("", there);
        }
        String first = String.join(", ", there.subList(0, there.size() - 1));
        return texts.get(locale, "plan.and", first, there.getLast());
    }
}
