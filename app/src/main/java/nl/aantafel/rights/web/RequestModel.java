package nl.aantafel.rights.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.RequestedPersons.Found;
import nl.aantafel.page.Page;
import nl.aantafel.page.Step;
import nl.aantafel.rights.FromOwnPage;
import nl.aantafel.rights.RightsRequests;
import nl.aantafel.rights.RightsRequests.Outcome;
import nl.aantafel.rights.RightsRequests.Restriction;
import nl.aantafel.rights.RightsRequests.View;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param found who was found by name and birth date; null before anybody looked
 * @param round by when participants answer, unless another day is chosen
 */
@Personal
public record RequestModel(
        View view, RequestWords words, @Nullable List<Found> found, LocalDate round) {

    public String path() {
        return "/requests/" + view.line().id();
    }

    public boolean at(String step) {
        return view.line().step().name().equals(step);
    }

    public boolean decided() {
        return view.line().outcome() != Outcome.OPEN;
    }

    public boolean answered() {
        return view.line().outcome() == Outcome.ANSWERED;
    }

    public boolean closed() {
        return view.line().step() == RightsRequests.Step.CLOSED;
    }

    /** There are items to look at. */
    public boolean opened() {
        return view.cases() > 0 && !closed();
    }

    /** It was asked on the person's own page, which is where they follow it. */
    public boolean fromOwnPage() {
        return view.identityCheck().equals(FromOwnPage.CODE);
    }

    public boolean byOther() {
        return view.line().askedBy() != RightsRequests.AskedBy.SELF;
    }

    /** The way of a request of this kind, with where it is now. */
    public List<Step> steps(Page page) {
        List<String> names = new ArrayList<>(List.of("identity", "person"));
        if (chooses()) {
            names.add("choose");
        }
        if (words.consults(view.line().kind())) {
            names.add("wait");
        }
        names.addAll(List.of("decide", "hand_over"));
        int now = names.indexOf(
                switch (view.line().step()) {
                    case IDENTITY -> "identity";
                    case PERSON -> "person";
                    case CHOOSE -> "choose";
                    case CONSULT, WAIT -> "wait";
                    case DECIDE -> "decide";
                    case HAND_OVER, CLOSED -> "hand_over";
                });
        return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .map(i -> new Step(
                        page.text("rights.steps." + names.get(i)),
                        null,
                        null,
                        i < now || closed() ? "done" : i == now ? "now" : "todo"))
                .toList();
    }

    /** It is about some of the items. */
    public boolean chooses() {
        return words.chooses(view.line().kind());
    }

    /** The text of this page for what is asked here: the kind's own, or the one for a copy. */
    public String text(Page page, String key) {
        String effect = words.effect(view.line().kind());
        return page.text(key + (effect.equals("copy") ? "" : "." + effect));
    }

    public boolean restricts() {
        Restriction restriction = view.restriction();
        return restriction != null && restriction.liftedOn() == null;
    }

    /** The same human once, with the cases they are in. */
    @Personal
    public record Candidate(String person, String name, LocalDate birthDate, String cases) {
        @Override
        public String toString() {
            return "Candidate";
        }
    }

    public List<Candidate> candidates() {
        List<Found> all = found == null ? List.of() : found;
        return all.stream()
                .map(Found::subjectKey)
                .distinct()
                .map(key -> {
                    List<Found> same = all.stream()
                            .filter(each -> each.subjectKey().equals(key))
                            .toList();
                    return new Candidate(
                            same.getFirst().person().toString(),
                            same.getFirst().name(),
                            same.getFirst().birthDate(),
                            String.join(
                                    ", ",
                                    same.stream()
                                            .map(Found::caseNumber)
                                            .distinct()
                                            .toList()));
                })
                .toList();
    }

    @Override
    public String toString() {
        return "RequestModel";
    }
}
