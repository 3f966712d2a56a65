package nl.aantafel.exchange.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented partnership and families, as they lie among the resources. */
final class DemoFiles {

    /** A person of the partnership, with the roles they hold and, for a role on a seat, its kind. */
    record Person(
            String name,
            String jobTitle,
            String email,
            String account,
            boolean showsName,
            List<String> roles,
            String seat) {}

    record Organisation(
            String name,
            String shortName,
            String chain,
            String discipline,
            int line,
            String can,
            String cannot,
            String expertise,
            String mandate,
            boolean medicalSecrecy,
            List<String> seats,
            List<Person> people) {
        Organisation {
            seats = List.copyOf(seats);
            people = List.copyOf(people);
        }
    }

    /** {@code first} is the account to try first. */
    record Partnership(
            String name,
            String region,
            String contactPoint,
            String organisation,
            Person administrator,
            List<String> municipalities,
            String first,
            List<Organisation> organisations) {
        Partnership {
            municipalities = List.copyOf(municipalities);
            organisations = List.copyOf(organisations);
        }
    }

    /** A piece of a family's story: by whom, how long before today, and what is brought in. */
    record Piece(String by, String before, JsonNode bundle) {}

    record Family(String about, List<Piece> pieces) {
        Family {
            pieces = List.copyOf(pieces);
        }
    }

    /** A paper that somebody adds; {@code kind} of the frame. */
    record Paper(String who, String by, String before, String kind, String title, List<String> lines) {
        Paper {
            lines = List.copyOf(lines);
        }
    }

    /** A case by the name of its family, or a theme. */
    record AgendaPoint(String family, String theme, int minutes) {}

    record AgendaGuest(String who, String involvement, String reason) {}

    /** A meeting with an agenda, some days from now. */
    record Agenda(
            String by,
            String secretary,
            String kind,
            int days,
            String time,
            int minutes,
            String place,
            List<AgendaPoint> points,
            List<AgendaGuest> asked) {
        Agenda {
            points = List.copyOf(points);
            asked = List.copyOf(asked);
        }
    }

    /** Keeping a family's data longer: what was asked, and who agreed or refused. */
    record Prolongation(
            String by,
            String family,
            String ground,
            String reason,
            Map<String, String> criteria,
            List<String> agreed,
            Map<String, String> refused) {
        Prolongation {
            criteria = Map.copyOf(criteria);
            agreed = List.copyOf(agreed);
            refused = Map.copyOf(refused);
        }
    }

    record Told(String how, String byWhom, String what, String reaction) {}

    record Judged(String kind, String ground, String why, int days) {}

    /** Somebody of a family was told, or somebody judged that they were not to be yet, so long before today. */
    record Informed(
            String family,
            String who,
            String by,
            String before,
            @Nullable Told told,
            @Nullable Judged judgement) {}

    /** How somebody can be reached safely, whether they have a page of their own, and who looks for them. */
    record OwnPage(
            String who,
            String channel,
            String address,
            String hours,
            String neverSay,
            boolean own,
            List<String> representedBy) {}

    /** The plan that was released to them, how the family reaches its contact, and what some said of it. */
    record PlanReleased(
            String by,
            String phone,
            String hours,
            String otherHours,
            List<String> to,
            List<Said> said,
            List<StatementTold> told,
            List<Reported> reported,
            List<Scored> scored) {}

    /** What somebody wrote that happened so many days ago, and the judgement that was released to them; empty for none. */
    record Reported(String who, int days, String time, String text, String readTo, String judgement) {}

    /** A figure somebody gave so many days ago, and what it means to them; {@code read} when it was read. */
    record Scored(
            String who, int days, String scale, int value, String means, String better, String readTo, boolean read) {}

    /**
     * A statement about somebody that begins so, released to them, how they see it (empty for no view), what they ask to put right
     * (empty for nothing), and how it reads once that was done (empty while it waits).
     */
    record StatementTold(String who, String about, String view, String right, String righted) {}

    /** What somebody said on their own page about an agreement that begins so, and the answer; empty for none. */
    record Said(String who, String kind, String about, String text, String answer) {}

    /** A consent, by whom it was recorded so long before today, and what was shared on it for whom; empty for nothing. */
    record Consented(
            String who,
            String by,
            String before,
            List<String> categories,
            String form,
            List<String> recipients,
            String passedOver,
            String passedOverWhy,
            int days,
            String note,
            String text,
            List<String> readers) {}

    /** A request about one's own data; {@code answers} is how many participants answered, less than none when nobody looked yet. */
    record DemoRequest(
            String kind,
            String askedBy,
            String asker,
            String entered,
            String first,
            String prefix,
            String last,
            String born,
            String wish,
            String received,
            String identity,
            int answers,
            String refusal,
            String handed,
            String way,
            String about,
            String reason,
            String words,
            String instead) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DemoFiles() {}

    static Partnership partnership() {
        return read(resources("demo/partnership.json").getFirst(), Partnership.class);
    }

    /** In the order of their file names. */
    static List<Family> families() {
        return resources("demo/families/*.json").stream()
                .map(file -> read(file, Family.class))
                .toList();
    }

    static List<Agenda> agendas() {
        return resources("demo/agendas/*.json").stream()
                .map(file -> read(file, Agenda.class))
                .toList();
    }

    static List<Prolongation> prolongations() {
        return resources("demo/prolongations/*.json").stream()
                .map(file -> read(file, Prolongation.class))
                .toList();
    }

    static List<Informed> informed() {
        return List.of(read(resources("demo/informing.json").getFirst(), Informed[].class));
    }

    static List<OwnPage> ownPages() {
        return List.of(read(resources("demo/own-pages.json").getFirst(), OwnPage[].class));
    }

    static List<PlanReleased> planReleases() {
        return List.of(read(resources("demo/plan-releases.json").getFirst(), PlanReleased[].class));
    }

    static List<Consented> consents() {
        return List.of(read(resources("demo/consents.json").getFirst(), Consented[].class));
    }

    /** Another safety house, that knows somebody too. */
    static Partnership neighbour() {
        return read(resources("demo/neighbour/partnership.json").getFirst(), Partnership.class);
    }

    static Family neighbourFamily() {
        return read(resources("demo/neighbour/family.json").getFirst(), Family.class);
    }

    static List<Paper> papers() {
        return List.of(read(resources("demo/papers.json").getFirst(), Paper[].class));
    }

    /** The published totals of the quickscan of 2025, with invented words. */
    static QuickscanAnswers.Margins quickscan() {
        return read(resources("demo/quickscan.json").getFirst(), QuickscanAnswers.Margins.class);
    }

    static List<DemoRequest> requests() {
        return List.of(read(resources("demo/requests.json").getFirst(), DemoRequest[].class));
    }

    private static List<Resource> resources(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern))
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (InputStream bytes = file.getInputStream()) {
            return JSON.readValue(bytes, type);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
