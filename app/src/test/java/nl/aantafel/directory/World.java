package nl.aantafel.directory;

import java.lang.annotation.Annotation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.DomainEvent;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.notify.MailStates;
import nl.aantafel.page.ViewerSource;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The room on a real database, as the app's role, in one transaction that is never committed. */
final class World implements AutoCloseable {

    static final String SAFETY_HOUSE = "care_and_safety_house";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final FrameCatalogue FRAMES = new FrameCatalogue();

    /** A clock that stands still until it is moved. */
    static final class Clock implements Time {
        private Instant now = Instant.parse("2026-03-02T09:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        void to(LocalDate day) {
            now = day.atTime(9, 0).atZone(ZONE).toInstant();
        }
    }

    /** Who holds the role administers; nobody else does anything here. */
    record ByRole(WhoIsWho whoIsWho) implements Authorise {

        @Override
        public Standing require(Actor actor, Right right, UUID caseId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean may(Actor actor, Right right, UUID caseId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void require(Actor actor, Duty duty, UUID partnershipId) {
            if (!may(actor, duty, partnershipId)) {
                throw RefusedException.mayNot("test");
            }
        }

        @Override
        public boolean may(Actor actor, Duty duty, UUID partnershipId) {
            return duty == Duty.ADMINISTER
                    && whoIsWho.rolesOf(actor.person()).stream()
                            .anyMatch(each -> each.partnership().equals(partnershipId)
                                    && each.role().equals(Roles.FUNCTIONAL_ADMINISTRATOR));
        }

        @Override
        public List<UUID> where(Actor actor, Duty duty) {
            throw new UnsupportedOperationException();
        }

        @Override
        public UUID requireDeciding(Actor actor, String decision, UUID partnershipId, String frameCode) {
            throw new UnsupportedOperationException();
        }
    }

    /** Keeps what was traced. */
    static final class Traced implements Trace {
        final List<Line> lines = new ArrayList<>();

        @Override
        public void line(Line line) {
            lines.add(line);
        }

        @Override
        public void failed(String useCase) {}

        @Override
        public void refused(String useCase, Refusal refusal) {}

        @Override
        public void at(Device device) {}

        @Override
        public void nothingPersonal() {}
    }

    final Clock clock = new Clock();
    final Traced trace = new Traced();
    final List<DomainEvent> events = new ArrayList<>();
    private final Connection connection;
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    /** With the components of these packages too. */
    World(TestDatabase database, String... packages) throws SQLException {
        connection = database.app().getConnection();
        connection.setAutoCommit(false);
        beans.registerBean(DSLContext.class, () -> DSL.using(connection, SQLDialect.POSTGRES));
        beans.registerBean(Time.class, () -> clock);
        beans.registerBean(Trace.class, () -> trace);
        beans.registerBean(FrameCatalogue.class, () -> FRAMES);
        beans.registerBean(Authorise.class, () -> new ByRole(beans.getBean(WhoIsWho.class)));
        beans.register(
                Administration.class,
                AgreeingPeople.class,
                AgreeingToRoles.class,
                AskingForRoles.class,
                ChoosingAdvices.class,
                Endings.class,
                Founding.class,
                KeepingPeople.class,
                KeepingDirectory.class,
                KeepingRegions.class,
                KeepingWords.class,
                KeepingShownNames.class,
                WordLists.class,
                ReadingDirectory.class);
        beans.registerBean(ViewerSource.class, () -> request -> Optional.empty());
        beans.registerBean(
                MailStates.class,
                () -> (actor, partnership) -> new MailStates.MailState(MailStates.Way.OFF, 30, List.of()));
        beans.scan("nl.aantafel.directory.store");
        if (packages.length > 0) {
            beans.scan(packages);
        }
        beans.addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> payload
                    && payload.getPayload() instanceof DomainEvent happened) {
                events.add(happened);
            }
        });
        beans.refresh();
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    Collection<Object> annotatedWith(Class<? extends Annotation> annotation) {
        return beans.getBeansWithAnnotation(annotation).values();
    }

    Directory directory() {
        return beans.getBean(Directory.class);
    }

    DirectoryViews views() {
        return beans.getBean(DirectoryViews.class);
    }

    Regions regions() {
        return beans.getBean(Regions.class);
    }

    WhoIsWho whoIsWho() {
        return beans.getBean(WhoIsWho.class);
    }

    /** Begins, and answers as the first administrator. */
    Actor begun() {
        UUID administrator = directory()
                .begin(
                        Actor.technical("first-start"),
                        new BeginPartnership(
                                "ZVH Waterland",
                                "Waterland",
                                SAFETY_HOUSE,
                                "Bureau ZVH Waterland",
                                "Ada Beheer",
                                "ada@zvh.example"));
        return Actor.professional(administrator);
    }

    UUID partnership() {
        return whoIsWho().partnerships().getFirst().id();
    }

    UUID organisation(Actor actor, String name) {
        return directory()
                .addOrganisation(actor, new AddOrganisation(partnership(), details(name), LocalDate.of(2025, 5, 1)));
    }

    static OrganisationDetails details(String name) {
        return new OrganisationDetails(
                name, "", "care", "", 2, "Kan veel", "Kan niet alles", "", "", true, "070 000 00 00");
    }

    UUID professional(Actor actor, UUID organisation, String name, String email) {
        return directory()
                .addProfessional(
                        actor, new AddProfessional(organisation, new ProfessionalDetails(name, "", email, "", false)));
    }

    UUID seat(Actor actor, UUID organisation, String kind) {
        return directory().addSeat(actor, new AddSeat(partnership(), organisation, kind, ""));
    }

    UUID role(Actor actor, UUID professional, String role, @Nullable UUID seat) {
        return switch (give(actor, professional, role, seat)) {
            case RoleOutcome.Given given -> given.holding();
            case RoleOutcome.Waits waits -> throw new AssertionError("waits for a second person");
        };
    }

    RoleOutcome give(Actor actor, UUID professional, String role, @Nullable UUID seat) {
        return directory().giveRole(actor, new GiveRole(professional, partnership(), role, seat, clock.today(), null));
    }

    RoleRequests requests() {
        return beans.getBean(RoleRequests.class);
    }

    @Override
    public void close() throws SQLException {
        beans.close();
        connection.rollback();
        connection.close();
    }
}
