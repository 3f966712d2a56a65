package nl.aantafel.plan.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.page.CaseHead;
import nl.aantafel.page.Choice;
import nl.aantafel.plan.PlanPages.Worker;
import nl.aantafel.plan.Watches.Holding;
import nl.aantafel.plan.Watches.OfferView;
import nl.aantafel.plan.Watches.WatchScreen;
import nl.aantafel.plan.Watches.WatchView;
import nl.aantafel.plan.Watches.Watched;
import org.jspecify.annotations.Nullable;

/** Who watches over whom, since when, and what is offered; and the forms to change that. */
public record WatchPage(
        WatchScreen screen, UUID reader, @Nullable OfferView offer) {

    /** A holder who is gone, and over whom they watched. */
    public record Gone(String name, String organisation, String persons) {}

    public CaseHead head() {
        return screen.head();
    }

    public WatchView watch() {
        return screen.watch();
    }

    public String planHref() {
        return "/cases/" + watch().caseId() + "/plan";
    }

    public String href() {
        return planHref() + "/watch";
    }

    public List<OfferView> toReader() {
        return watch().open().stream().filter(each -> each.to().equals(reader)).toList();
    }

    public List<OfferView> toOthers() {
        return watch().open().stream().filter(each -> !each.to().equals(reader)).toList();
    }

    public List<OfferView> answered() {
        return watch().offers().stream().filter(each -> !each.open()).toList();
    }

    public boolean mayWithdraw(OfferView offer) {
        return offer.by().equals(reader) || watch().mayOffer().containsAll(offer.persons());
    }

    /** First names would do, but two people of a family may share one. */
    public String names(Set<UUID> persons) {
        return watch().persons().stream()
                .filter(each -> persons.contains(each.person()))
                .map(Watched::name)
                .collect(Collectors.joining(", "));
    }

    public String unwatched() {
        return names(watch().unwatched().stream().map(Watched::person).collect(Collectors.toSet()));
    }

    public String offeredTo(Watched person) {
        return watch().open().stream()
                .filter(each -> each.persons().contains(person.person()))
                .map(OfferView::toName)
                .collect(Collectors.joining(", "));
    }

    /** Who still holds it, told to whom it is offered. */
    public String holders(OfferView offer) {
        return watch().persons().stream()
                .filter(each -> offer.persons().contains(each.person()))
                .flatMap(each -> each.now().stream())
                .map(Holding::organisationName)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public List<Gone> gone() {
        Map<List<String>, Set<UUID>> by = new LinkedHashMap<>();
        watch().persons().stream()
                .filter(Watched::vacant)
                .forEach(each -> each.now()
                        .ifPresent(now -> by.computeIfAbsent(
                                        List.of(now.name(), now.organisationName()), any -> new LinkedHashSet<>())
                                .add(each.person())));
        return by.entrySet().stream()
                .map(each -> new Gone(each.getKey().getFirst(), each.getKey().getLast(), names(each.getValue())))
                .toList();
    }

    public boolean hasHistory() {
        return watch().persons().stream().anyMatch(each -> !each.before().isEmpty());
    }

    /** Those of the family over whom the reader may offer the watch, and nobody was asked yet. */
    public List<Choice> toOffer() {
        return watch().persons().stream()
                .filter(each -> watch().mayOffer().contains(each.person())
                        && each.offer().isEmpty())
                .map(each -> new Choice(
                        each.person().toString(),
                        each.name(),
                        each.now()
                                .map(now -> now.name() + ", " + now.organisationName())
                                .orElse(null)))
                .toList();
    }

    public List<Choice> toEnd() {
        return watch().persons().stream()
                .filter(each -> each.held() && each.offer().isEmpty())
                .map(each -> new Choice(each.person().toString(), each.name()))
                .toList();
    }

    public List<Choice> team() {
        return screen.team().stream().map(WatchPage::choice).toList();
    }

    private static Choice choice(Worker worker) {
        return new Choice(worker.professional().toString(), worker.name() + ", " + worker.organisation());
    }

    public static List<String> values(List<Choice> choices) {
        return choices.stream().map(Choice::value).toList();
    }
}
