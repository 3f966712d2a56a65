package nl.aantafel.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.domain.NameChoices;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Keeps whose name families read; nothing in here is about a family. */
@UseCases
class KeepingShownNames implements ShownNames {

    private final Administration administration;
    private final WhoIsWho whoIsWho;
    private final NameChoices choices;
    private final Trace trace;

    KeepingShownNames(Administration administration, WhoIsWho whoIsWho, NameChoices choices, Trace trace) {
        this.administration = administration;
        this.whoIsWho = whoIsWho;
        this.choices = choices;
        this.trace = trace;
    }

    @Override
    public List<Choice> of(Actor actor) {
        Set<UUID> administers = new LinkedHashSet<>();
        administration.of(actor).forEach(each -> administers.add(each.id()));
        Set<UUID> all = new LinkedHashSet<>(worksIn(actor));
        all.addAll(administers);
        List<Choice> found = all.stream()
                .flatMap(id -> whoIsWho.partnership(id).stream())
                .map(each -> new Choice(
                        each.id(),
                        each.name(),
                        choices.forAll(each.id()).orElse(false),
                        Optional.ofNullable(
                                choices.own(each.id(), Set.of(actor.person())).get(actor.person())),
                        administers.contains(each.id())))
                .toList();
        trace.nothingPersonal();
        return found;
    }

    @Override
    public void choose(Actor actor, UUID partnership, boolean shown) {
        if (!worksIn(actor).contains(partnership)) {
            throw RefusedException.notFound();
        }
        choices.choose(partnership, actor.person(), shown, administration.stamp(actor));
        trace.nothingPersonal();
    }

    @Override
    public void chooseForAll(Actor actor, UUID partnership, boolean shown) {
        administration.require(actor, partnership);
        choices.choose(partnership, null, shown, administration.stamp(actor));
        trace.of(Trace.Action.ADMINISTER, "directory.choose-names", null, List.of());
    }

    private Set<UUID> worksIn(Actor actor) {
        Set<UUID> partnerships = new LinkedHashSet<>();
        whoIsWho.rolesOf(actor.person()).forEach(each -> partnerships.add(each.partnership()));
        return partnerships;
    }
}
