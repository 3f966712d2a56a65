package nl.aantafel.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.casefile.AttachmentPlaces.Spot;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.domain.PersonRules;
import nl.aantafel.casefile.store.AttachmentStore;
import nl.aantafel.casefile.store.AttachmentStore.Row;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.documents.ReceivedFile;
import nl.aantafel.documents.SealedFiles;
import nl.aantafel.frame.AttachmentKind;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.PersonRole;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

/** Keeps papers closed, opens them for who may read what they belong to, and lets go of them. */
@UseCases
class KeepingAttachments implements Attachments {

    private static final String FILE = "bestand";
    private static final int MOST = 200;
    private static final Set<String> LEADING =
            Set.of(CaseRoles.PROCESS_DIRECTOR, CaseRoles.SECRETARY, CaseRoles.CASE_DIRECTOR);

    private final CaseGate gate;
    private final AttachmentPlaces places;
    private final AttachmentStore store;
    private final PersonStore persons;
    private final SealedFiles files;
    private final WhoIsWho whoIsWho;

    KeepingAttachments(
            CaseGate gate,
            AttachmentPlaces places,
            AttachmentStore store,
            PersonStore persons,
            SealedFiles files,
            WhoIsWho whoIsWho) {
        this.gate = gate;
        this.places = places;
        this.store = store;
        this.persons = persons;
        this.files = files;
        this.whoIsWho = whoIsWho;
    }

    @Override
    public AttachmentsOfCase of(Actor actor, UUID caseId) {
        Inside inside = gate.enter(actor, Right.SEE_CASE, caseId);
        List<Row> rows = store.of(caseId);
        List<Spot> spots = places.of(inside);
        boolean adds = mayAdd(inside);
        AttachmentsOfCase found = new AttachmentsOfCase(
                views(inside, rows, spots),
                adds ? spots.stream().map(Spot::view).toList() : List.of());
        gate.traceAll(Action.READ, "attachment.of", caseId);
        return found;
    }

    private boolean mayAdd(Inside inside) {
        return !inside.standing().role().equals(CaseRoles.BREAK_GLASS)
                && gate.may(inside.actor(), Right.CONTRIBUTE, inside.caseId());
    }

    private List<AttachmentView> views(Inside inside, List<Row> rows, List<Spot> spots) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, PersonView> family =
                persons.persons(inside.caseId()).stream().collect(Collectors.toMap(PersonView::id, each -> each));
        Map<UUID, String> belonging = spots.stream()
                .filter(each -> each.view().id() != null)
                .collect(Collectors.toMap(
                        each -> java.util.Objects.requireNonNull(each.view().id()),
                        each -> each.view().belonging(),
                        (one, other) -> one));
        Map<UUID, Professional> people =
                whoIsWho.professionals(rows.stream().map(Row::addedBy).collect(Collectors.toSet()));
        Map<UUID, Organisation> organisations =
                whoIsWho.organisations(rows.stream().map(Row::organisation).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new AttachmentView(
                        row.id(),
                        row.kind(),
                        label(inside, row.kind()),
                        AttachmentKind.Place.valueOf(row.place().toUpperCase(java.util.Locale.ROOT)),
                        row.placeId(),
                        row.placeId() == null
                                ? names(row.people(), family)
                                : belonging.getOrDefault(row.placeId(), names(row.people(), family)),
                        row.people(),
                        row.mediaType(),
                        row.size(),
                        Stream.ofNullable(people.get(row.addedBy()))
                                .map(Professional::name)
                                .findFirst()
                                .orElse(""),
                        Stream.ofNullable(organisations.get(row.organisation()))
                                .map(Organisation::name)
                                .findFirst()
                                .orElse(""),
                        row.addedAt(),
                        mayRemove(inside, row)))
                .toList();
    }

    private static Label label(Inside inside, String kind) {
        return inside.frame().attachment(kind).map(AttachmentKind::label).orElse(new Label(kind, kind));
    }

    private static String names(Set<UUID> ids, Map<UUID, PersonView> family) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(family.get(id)))
                .map(PersonView::fullName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static boolean mayRemove(Inside inside, Row row) {
        return row.addedBy().equals(inside.actor().person())
                || LEADING.contains(inside.standing().role());
    }

    @Override
    public UUID add(Actor actor, UUID caseId, NewAttachment attachment) {
        gate.require(actor, Right.SEE_CASE, caseId);
        Inside inside = gate.lock(actor, Right.CONTRIBUTE, caseId);
        if (!mayAdd(inside)) {
            throw RefusedException.notFound();
        }
        Spot spot = places.of(inside).stream()
                .filter(each -> each.view().key().equals(attachment.place()))
                .findFirst()
                .orElseThrow(() -> RefusedException.invalid("waarbij", "check.choose"));
        boolean ofCase = spot.view().place() == AttachmentKind.Place.CASE;
        Set<UUID> about = ofCase ? attachment.people() : spot.people();
        Map<UUID, PersonView> family =
                persons.persons(caseId).stream().collect(Collectors.toMap(PersonView::id, each -> each));
        new Checks()
                .that(!ofCase || !about.isEmpty(), "personen", "casefile.attachment.check.people")
                .that(
                        about.stream().allMatch(id -> allowed(inside, family.get(id), spot)),
                        "personen",
                        "casefile.attachment.check.role")
                .that(attachment.looked(), "nagekeken", "casefile.attachment.check.looked")
                .that(store.count(caseId) < MOST, FILE, "casefile.attachment.check.many", MOST)
                .refuseIfAny();
        ReceivedFile file = ReceivedFile.of(FILE, attachment.file());
        byte[] content = file.content();
        UUID id = gate.id();
        Row row = row(inside, id, spot, about, file, content.length);
        Optional<UUID> already = already(caseId, row, content);
        if (already.isPresent()) {
            gate.trace(Action.READ, "attachment.add", caseId, keys(about, family));
            return already.get();
        }
        store.add(caseId, row, files.seal(id, content));
        gate.trace(Action.CREATE, "attachment.add", caseId, keys(about, family));
        return id;
    }

    /** The same paper at the same place, as after a second click. */
    private Optional<UUID> already(UUID caseId, Row row, byte[] content) {
        return store.of(caseId).stream()
                .filter(each -> each.kind().equals(row.kind())
                        && Objects.equals(each.placeId(), row.placeId())
                        && each.people().equals(row.people())
                        && each.addedBy().equals(row.addedBy())
                        && each.size() == row.size())
                .filter(each -> store.sealed(caseId, each.id())
                        .map(closed -> Arrays.equals(files.open(each.id(), closed), content))
                        .orElse(false))
                .map(Row::id)
                .findFirst();
    }

    private Row row(Inside inside, UUID id, Spot spot, Set<UUID> about, ReceivedFile file, int size) {
        return new Row(
                id,
                spot.view().kind(),
                spot.view().place().name().toLowerCase(java.util.Locale.ROOT),
                spot.view().id(),
                spot.categories(),
                about,
                file.type().mediaType(),
                size,
                inside.actor().person(),
                inside.standing().organisationId(),
                gate.stamp(inside.actor()).at());
    }

    private static boolean allowed(Inside inside, @Nullable PersonView person, Spot spot) {
        if (person == null) {
            return false;
        }
        PersonRole role = person.role().equals(PersonRules.SUBJECT) ? PersonRole.SUBJECT : PersonRole.DIRECT_CIRCLE;
        return spot.categories().stream().allMatch(each -> inside.frame().allows(each, role));
    }

    private static Set<UUID> keys(Set<UUID> about, Map<UUID, PersonView> family) {
        return about.stream()
                .flatMap(id -> Stream.ofNullable(family.get(id)))
                .map(PersonView::subjectKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Opened open(Actor actor, UUID caseId, UUID attachment) {
        gate.enter(actor, Right.SEE_CASE, caseId);
        Row row = found(caseId, attachment);
        byte[] content = store.sealed(caseId, attachment)
                .map(closed -> files.open(attachment, closed))
                .orElseThrow(RefusedException::notFound);
        trace(Action.EXPORT, "attachment.open", caseId, row);
        return new Opened("bijlage." + extension(row.mediaType()), row.mediaType(), content);
    }

    private static String extension(String mediaType) {
        for (ReceivedFile.Type type : ReceivedFile.Type.values()) {
            if (type.mediaType().equals(mediaType)) {
                return type.extension();
            }
        }
        throw new IllegalStateException("a kind of file that is not taken: " + mediaType);
    }

    private Row found(UUID caseId, UUID attachment) {
        return store.of(caseId).stream()
                .filter(each -> each.id().equals(attachment))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    @Override
    public void withdraw(Actor actor, UUID caseId, UUID attachment) {
        Inside inside = gate.enter(actor, Right.SEE_CASE, caseId);
        Row row = found(caseId, attachment);
        if (!mayRemove(inside, row)) {
            throw RefusedException.mayNot("casefile.attachment.check.others");
        }
        if (!store.remove(caseId, attachment)) {
            throw RefusedException.notFound();
        }
        trace(Action.DELETE, "attachment.withdraw", caseId, row);
    }

    private void trace(Action action, String activity, UUID caseId, Row row) {
        Map<UUID, PersonView> family =
                persons.persons(caseId).stream().collect(Collectors.toMap(PersonView::id, each -> each));
        gate.trace(action, activity, caseId, keys(row.people(), family));
    }

    @Override
    public void forget(Actor actor, UUID caseId, UUID place) {
        gate.require(actor, Right.LEAD_MEETING, caseId);
        store.at(caseId, place).forEach(each -> store.remove(caseId, each));
        gate.trace(Action.DELETE, "attachment.withdraw", caseId, Set.of());
    }
}
