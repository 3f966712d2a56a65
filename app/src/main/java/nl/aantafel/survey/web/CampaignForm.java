package nl.aantafel.survey.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.page.TypedDay;
import nl.aantafel.survey.Campaigns;
import nl.aantafel.survey.Campaigns.CampaignPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Forms about campaigns and populations, as they were posted. */
final class CampaignForm {

    /** An id that is nowhere: what was not chosen is refused at its field. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private final MultiValueMap<String, String> values;

    CampaignForm(MultiValueMap<String, String> values) {
        this.values = values;
    }

    String text(String field) {
        String value = values.getFirst(field);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    boolean ticked(String field) {
        return text(field).equals("true");
    }

    @Nullable
    UUID maybeId(String field) {
        String typed = text(field).strip();
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException odd) {
            return NOWHERE;
        }
    }

    UUID id(String field) {
        UUID id = maybeId(field);
        return id == null ? NOWHERE : id;
    }

    @Nullable
    LocalDate day(String field) {
        return TypedDay.of(field, text(field));
    }

    LocalDate needDay(String field) {
        LocalDate day = day(field);
        new Checks().required(field, day).refuseIfAny();
        return Objects.requireNonNull(day);
    }

    long version() {
        try {
            return Long.parseLong(text("versieNummer"));
        } catch (NumberFormatException odd) {
            return -1;
        }
    }

    CampaignPlan plan() {
        Checks checks = new Checks();
        LocalDate closesOn = TypedDay.of("laatsteDag", text("laatsteDag"), checks);
        LocalDate until = TypedDay.of("contactTot", text("contactTot"), checks);
        int smallest = number("kleinsteCel", checks);
        checks.refuseIfAny();
        return new CampaignPlan(
                text("titel"),
                id("versie"),
                maybeId("populatie"),
                text("antwoorden").equals("anoniem"),
                ticked("openLink"),
                closesOn,
                smallest,
                maybeId("vorige"),
                ticked("vergelijking"),
                until,
                text("afzender"),
                text("vragenAan"));
    }

    private int number(String field, Checks checks) {
        try {
            return Integer.parseInt(text(field).strip());
        } catch (NumberFormatException odd) {
            checks.add(field, "survey.campaign.smallest", Campaigns.SMALLEST_CELL, Campaigns.LARGEST_CELL);
            return Campaigns.SMALLEST_CELL;
        }
    }
}
