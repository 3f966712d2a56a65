package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.rights.RightsRequests.Consulted;
import nl.aantafel.rights.store.ConsultationTable;
import nl.aantafel.rights.store.ConsultationTable.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was asked about a request, by name, and who is late. */
@Component
final class ConsultedPeople {

    private final ConsultationTable consultations;
    private final WhoIsWho whoIsWho;

    ConsultedPeople(ConsultationTable consultations, WhoIsWho whoIsWho) {
        this.consultations = consultations;
        this.whoIsWho = whoIsWho;
    }

    List<Consulted> of(UUID request, LocalDate today) {
        List<Asked> asked = consultations.of(request);
        Map<UUID, Integer> sizes = consultations.sizes(request);
        Map<UUID, Professional> people =
                whoIsWho.professionals(asked.stream().map(Asked::person).collect(Collectors.toSet()));
        return asked.stream()
                .map(each -> consulted(each, people.get(each.person()), sizes, today))
                .sorted(Comparator.comparing((Consulted each) -> !each.late())
                        .thenComparing(each -> each.answeredAt() != null)
                        .thenComparing(Consulted::due)
                        .thenComparing(Consulted::name))
                .toList();
    }

    private static Consulted consulted(
            Asked asked, @Nullable Professional person, Map<UUID, Integer> sizes, LocalDate today) {
        return new Consulted(
                asked.id(),
                person == null ? "" : person.name(),
                person == null ? "" : person.organisationName(),
                sizes.getOrDefault(asked.id(), 0),
                asked.due(),
                asked.answeredAt(),
                asked.answeredAt() == null && asked.due().isBefore(today));
    }
}
