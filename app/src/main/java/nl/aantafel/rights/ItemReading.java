package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.PersonalDataSource;
import nl.aantafel.kernel.RequestedPersons;
import nl.aantafel.kernel.RequestedPersons.Relative;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.RequestItems.Answer;
import nl.aantafel.rights.RequestItems.Concern;
import nl.aantafel.rights.RequestItems.Decided;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RequestItems.Outcome;
import nl.aantafel.rights.RequestItems.Said;
import nl.aantafel.rights.domain.Redaction;
import nl.aantafel.rights.store.ChoiceTable;
import nl.aantafel.rights.store.ChoiceTable.Chosen;
import nl.aantafel.rights.store.ChoiceTable.KeptLonger;
import nl.aantafel.rights.store.ConsultationTable;
import nl.aantafel.rights.store.DecisionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts together what all rooms hold for a request. What leads to where somebody else is now is taken out of every text before
 * anybody sees it: no decision can let it through.
 */
@Component
final class ItemReading {

    /** The file of a case as a whole: words can stand in it. */
    static final String FILE = "case_file";

    private static final Said NOT_ASKED = new Said(Answer.NOT_ASKED, "", "", null, "");
    private static final Decided OPEN = new Decided(Outcome.OPEN, "", "", "", "", false);

    private final List<PersonalDataSource> sources;
    private final RequestedPersons persons;
    private final ConsultationTable consultations;
    private final DecisionTable decisions;
    private final ChoiceTable choices;
    private final WhoIsWho whoIsWho;
    private final Texts texts;

    ItemReading(
            List<PersonalDataSource> sources,
            RequestedPersons persons,
            ConsultationTable consultations,
            DecisionTable decisions,
            ChoiceTable choices,
            WhoIsWho whoIsWho,
            Texts texts) {
        this.sources = sources;
        this.persons = persons;
        this.consultations = consultations;
        this.decisions = decisions;
        this.choices = choices;
        this.whoIsWho = whoIsWho;
        this.texts = texts;
    }

    /** The people of the cases of a request: whom it is about, what others are called and what leads to them. */
    @Personal
    record People(Set<UUID> own, Set<String> names, Set<String> contact) {
        @Override
        public String toString() {
            return "People";
        }
    }

    People people(Actor actor, UUID request) {
        List<Relative> all = persons.relatives(actor, request);
        Set<String> own = all.stream()
                .filter(Relative::own)
                .flatMap(each -> each.names().stream())
                .collect(Collectors.toSet());
        Set<String> others = all.stream()
                .filter(each -> !each.own())
                .flatMap(each -> each.names().stream())
                .collect(Collectors.toCollection(HashSet::new));
        others.removeAll(own);
        return new People(
                all.stream().filter(Relative::own).map(Relative::person).collect(Collectors.toSet()),
                others,
                all.stream()
                        .filter(each -> !each.own())
                        .flatMap(each -> each.contact().stream())
                        .collect(Collectors.toSet()));
    }

    /** As the rooms give them, by case and kind, oldest first. */
    List<PersonalDataSource.Item> raw(Actor actor, UUID request, Locale locale) {
        return sources.stream()
                .flatMap(source -> source.items(actor, request, locale).stream())
                .sorted(Comparator.comparing((PersonalDataSource.Item item) -> item.caseId())
                        .thenComparing(item -> item.ref().type())
                        .thenComparing(PersonalDataSource.Item::firstProcessed)
                        .thenComparing(item -> item.ref().id()))
                .toList();
    }

    /** The same, each named by its first version, whatever its newest is. */
    List<PersonalDataSource.Item> rooted(Actor actor, UUID request, Locale locale) {
        return raw(actor, request, locale).stream().map(ItemReading::rooted).toList();
    }

    private static PersonalDataSource.Item rooted(PersonalDataSource.Item item) {
        return new PersonalDataSource.Item(
                new ResourceRef(item.ref().type(), item.origin()),
                item.caseId(),
                item.about(),
                item.spokenBy(),
                item.broughtBy(),
                item.organisation(),
                item.reporter(),
                item.firstProcessed(),
                item.text(),
                item.origin());
    }

    /** All of them, with what participants said and what was decided. */
    List<Item> items(Actor actor, UUID request, Locale locale) {
        return items(actor, request, raw(actor, request, locale), Map.of(), locale);
    }

    /** Those a request can be about, whether it is or not. */
    List<Item> choosable(Actor actor, UUID request, Set<String> types, Locale locale) {
        List<PersonalDataSource.Item> some = rooted(actor, request, locale).stream()
                .filter(each -> types.contains(each.ref().type()))
                .toList();
        return items(actor, request, some, choices.of(request), locale);
    }

    /** Those a request is about; what is not there any more, and a file as a whole, without a text. */
    List<Item> chosen(Actor actor, UUID request, Locale locale) {
        Map<ResourceRef, Chosen> chosen = choices.of(request);
        List<PersonalDataSource.Item> there = rooted(actor, request, locale).stream()
                .filter(each -> chosen.containsKey(each.ref()))
                .toList();
        List<Item> all = new ArrayList<>(items(actor, request, there, chosen, locale));
        Map<ResourceRef, Said> said = consultations.said(request);
        Map<ResourceRef, Decided> decided = decisions.of(request);
        Set<ResourceRef> found =
                there.stream().map(PersonalDataSource.Item::ref).collect(Collectors.toSet());
        chosen.forEach((ref, choice) -> {
            if (!found.contains(ref)) {
                all.add(without(ref, choice, said.getOrDefault(ref, NOT_ASKED), decided.getOrDefault(ref, OPEN)));
            }
        });
        return all;
    }

    /** The file of a case, when the request is not about it. */
    Item file(ResourceRef ref, LocalDate today) {
        return new Item(ref, ref.id(), false, false, false, "", false, today, "", NOT_ASKED, OPEN, null);
    }

    private Item without(ResourceRef ref, Chosen choice, Said said, Decided decided) {
        return new Item(
                ref,
                choice.caseId(),
                false,
                false,
                false,
                "",
                false,
                choice.chosenOn(),
                "",
                said,
                decided,
                new Concern(choice.reason(), choice.words(), null, !ref.type().equals(FILE)));
    }

    private List<Item> items(
            Actor actor,
            UUID request,
            List<PersonalDataSource.Item> raw,
            Map<ResourceRef, Chosen> chosen,
            Locale locale) {
        People people = people(actor, request);
        List<KeptLonger> kept = chosen.isEmpty() ? List.of() : choices.keptLonger(request);
        Map<ResourceRef, Said> said = consultations.said(request);
        Map<ResourceRef, Decided> decided = decisions.of(request);
        Map<UUID, Professional> bringers = whoIsWho.professionals(
                raw.stream().map(PersonalDataSource.Item::broughtBy).collect(Collectors.toSet()));
        Map<UUID, Organisation> organisations = whoIsWho.organisations(raw.stream()
                .flatMap(each -> Stream.ofNullable(each.organisation()))
                .collect(Collectors.toSet()));
        String mark = mark(locale);
        return raw.stream()
                .map(each -> new Item(
                        each.ref(),
                        each.caseId(),
                        !people.own().containsAll(each.about()),
                        each.spokenBy() != null && !people.own().contains(each.spokenBy()),
                        each.spokenBy() != null && people.own().contains(each.spokenBy()),
                        organisation(each, bringers.get(each.broughtBy()), organisations),
                        each.reporter(),
                        each.firstProcessed(),
                        Redaction.masked(each.text(), people.contact(), mark),
                        said.getOrDefault(each.ref(), NOT_ASKED),
                        decided.getOrDefault(each.ref(), OPEN),
                        concern(each, chosen.get(each.ref()), bringers.get(each.broughtBy()), kept)))
                .toList();
    }

    private static @Nullable Concern concern(
            PersonalDataSource.Item item,
            @Nullable Chosen choice,
            @Nullable Professional bringer,
            List<KeptLonger> kept) {
        if (choice == null) {
            return null;
        }
        UUID provider = item.organisation() != null || bringer == null ? item.organisation() : bringer.organisation();
        return new Concern(
                choice.reason(),
                choice.words(),
                kept.stream()
                        .filter(each -> each.caseId().equals(item.caseId())
                                && each.organisation().equals(provider))
                        .map(KeptLonger::until)
                        .findFirst()
                        .orElse(null),
                false);
    }

    String mark(Locale locale) {
        return texts.get(locale, "rights.mark");
    }

    private static String organisation(
            PersonalDataSource.Item item, @Nullable Professional bringer, Map<UUID, Organisation> organisations) {
        Organisation named = item.organisation() == null ? null : organisations.get(item.organisation());
        if (named != null) {
            return named.name();
        }
        return bringer == null ? "" : bringer.organisationName();
    }
}
