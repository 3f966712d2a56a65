package nl.aantafel.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.Agendas.Input;
import nl.aantafel.meeting.Agendas.PointInput;
import org.jspecify.annotations.Nullable;

/** The form of an agenda as it was posted; rows that were left empty are skipped, and what is wrong is put back at its own row. */
record AgendaForm(Input input, long version, List<Integer> points, List<Integer> guests) {

    private static final Pattern ROW = Pattern.compile("(punten|genodigden)\\[(\\d+)](.*)");

    static AgendaForm of(Typed typed, LocalDate today) {
        LocalDate day = typed.requiredDate("datum", today);
        List<Integer> pointRows = new ArrayList<>();
        List<Integer> guestRows = new ArrayList<>();
        UUID partnership = typed.id("samenwerkingsverband");
        UUID chair = typed.id("voorzitter");
        typed.checks().required("voorzitter", chair);
        typed.checks().required("samenwerkingsverband", partnership);
        List<PointInput> points = points(typed, pointRows);
        List<Invitee> guests = guests(typed, guestRows);
        int version = typed.number("version", 0);
        var starts = typed.moment(day, "begint");
        var ends = typed.moment(day, "eindigt");
        UUID secretary = typed.id("secretaris");
        typed.refuseIfAny();
        return new AgendaForm(
                new Input(
                        known(partnership),
                        typed.text("soort"),
                        starts,
                        ends,
                        typed.text("plaats"),
                        typed.has("plaatsInAgenda"),
                        known(chair),
                        secretary,
                        points,
                        guests),
                version,
                pointRows,
                guestRows);
    }

    private static UUID known(@Nullable UUID id) {
        return java.util.Objects.requireNonNull(id);
    }

    /** In the order of their numbers; those with the same number as they stand. */
    private static List<PointInput> points(Typed typed, List<Integer> rows) {
        Map<Integer, PointInput> read = new HashMap<>();
        Map<Integer, Integer> order = new HashMap<>();
        for (int at = 0; typed.given("punten[" + at + "].minuten"); at++) {
            String row = "punten[" + at + "].";
            UUID caseId = typed.id(row + "casus");
            String theme = typed.text(row + "thema");
            if ((caseId != null || !theme.isBlank()) && !typed.has(row + "weg")) {
                read.put(at, new PointInput(typed.id(row + "punt"), caseId, theme, typed.number(row + "minuten", 0)));
                order.put(at, typed.number(row + "volgorde", at + 1));
                rows.add(at);
            }
        }
        rows.sort(java.util.Comparator.comparing((Integer at) -> order.getOrDefault(at, at))
                .thenComparing(at -> at));
        return rows.stream()
                .map(at -> java.util.Objects.requireNonNull(read.get(at)))
                .toList();
    }

    /** Who has no reason of their own is asked for the one that is for all. */
    private static List<Invitee> guests(Typed typed, List<Integer> rows) {
        List<Invitee> guests = new ArrayList<>();
        for (int at = 0; typed.has("genodigden[" + at + "].persoon"); at++) {
            String row = "genodigden[" + at + "].";
            UUID person = typed.id(row + "persoon");
            if (person != null && typed.has(row + "gevraagd")) {
                rows.add(at);
                String own = typed.text(row + "reden");
                guests.add(new Invitee(
                        person, typed.text(row + "betrokkenheid"), own.isBlank() ? typed.text("redenAllen") : own));
            }
        }
        return guests;
    }

    RefusedException placed(RefusedException refused) {
        return refused.refusal() instanceof Refusal.Invalid invalid
                ? new RefusedException(new Refusal.Invalid(
                        invalid.errors().stream().map(this::placed).toList()))
                : refused;
    }

    private FieldError placed(FieldError error) {
        Matcher row = ROW.matcher(error.field());
        if (!row.matches()) {
            return error;
        }
        List<Integer> rows = row.group(1).equals("punten") ? points : guests;
        int at = Integer.parseInt(row.group(2));
        return new FieldError(
                row.group(1) + "[" + (at < rows.size() ? rows.get(at) : at) + "]" + row.group(3),
                error.messageKey(),
                error.arguments());
    }
}
