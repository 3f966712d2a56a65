package nl.aantafel.directory;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.domain.Holdings;
import nl.aantafel.directory.domain.SecondPerson;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/** Reads out of the roles of today who may agree. */
@Component
final class AgreeingPeople implements WhoAgrees {

    private final WhoIsWho whoIsWho;
    private final Holdings holdings;
    private final Time time;

    AgreeingPeople(WhoIsWho whoIsWho, Holdings holdings, Time time) {
        this.whoIsWho = whoIsWho;
        this.holdings = holdings;
        this.time = time;
    }

    @Override
    public Set<UUID> mayAgree(UUID partnership, UUID asker, UUID about) {
        return SecondPerson.among(whoIsWho.holders(partnership, SecondPerson.AGREEING), asker, about);
    }

    @Override
    public Set<UUID> agreesIn(UUID professional) {
        return whoIsWho.rolesOf(professional).stream()
                .filter(each -> SecondPerson.AGREEING.contains(each.role()))
                .map(RoleHolding::partnership)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<UUID> home(UUID professional) {
        return holdings.oldestPartnership(professional, time.today());
    }
}
