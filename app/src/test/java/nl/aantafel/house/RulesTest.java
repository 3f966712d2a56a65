package nl.aantafel.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.DomainEvent;
import nl.aantafel.kernel.UseCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that a machine can check. */
class RulesTest {

    @Test
    void domainIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("nl.aantafel..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.jooq..",
                        "jakarta..",
                        "java.sql..",
                        "nl.aantafel.db..",
                        "nl.aantafel..store..")
                .check(OurClasses.all());
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "nl.aantafel..store..",
                        "nl.aantafel.db..",
                        "nl.aantafel.platform..",
                        "nl.aantafel.schema..",
                        "nl.aantafel.access")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "nl.aantafel.db..")
                .check(OurClasses.all());
    }

    @Test
    void pagesAndResourcesNeverTouchStores() {
        noClasses()
                .that()
                .resideInAnyPackage("nl.aantafel..web..", "nl.aantafel..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.aantafel..store..")
                .check(OurClasses.all());
    }

    @Test
    void controllersAreTheirRoomsOwn() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(OurClasses.all());
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Autowired.class).check(OurClasses.all());
    }

    @Test
    void onlyUseCasesOpenTransactions() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(UseCases.class.getName())
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(OurClasses.all());
        methods().should().notBeAnnotatedWith(Transactional.class).check(OurClasses.all());
    }

    @Test
    void everyUseCaseTakesItsActorFirst() {
        classes()
                .that()
                .areAnnotatedWith(UseCases.class)
                .should(takeTheActorFirst())
                .check(OurClasses.all());
    }

    @Test
    void eventsAreRecordsOfIdsCodesAndDates() {
        classes()
                .that()
                .areAssignableTo(DomainEvent.class)
                .and()
                .areNotInterfaces()
                .should(holdIdsCodesAndDates())
                .check(OurClasses.all());
    }

    @Test
    void timeAndIdsComeFromTheHouse() {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.aantafel.platform..", "nl.aantafel.kernel..", "nl.aantafel.schema..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(OurClasses.all());
    }

    @Test
    void namesSayWhatThingsDo() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.aantafel.db..")
                .should()
                .haveSimpleName("Utils")
                .orShould(haveAnEmptyName())
                .check(OurClasses.all());
    }

    private static ArchCondition<JavaClass> haveAnEmptyName() {
        return new ArchCondition<>("have a name that says nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean empty = List.of("Impl", "Manager", "Helper", "Util", "Dto", "Info").stream()
                        .anyMatch(type.getSimpleName()::endsWith);
                events.add(new SimpleConditionEvent(type, empty, type.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> takeTheActorFirst() {
        return new ArchCondition<>("take the actor first") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAllRawInterfaces().stream()
                        .filter(port -> port.getPackageName().startsWith("nl.aantafel"))
                        .flatMap(port -> port.getMethods().stream())
                        .filter(method ->
                                !method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .forEach(method -> check(method, events));
            }

            private void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> parameters = method.getRawParameterTypes();
                boolean first = !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Actor.class);
                events.add(new SimpleConditionEvent(method, first, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> holdIdsCodesAndDates() {
        DescribedPredicate<JavaClass> allowed = new DescribedPredicate<>("ids, codes, dates") {
            @Override
            public boolean test(JavaClass type) {
                return type.isEnum()
                        || type.isPrimitive()
                        || List.of(
                                        "java.util.UUID",
                                        "java.lang.String",
                                        "java.time.LocalDate",
                                        "java.time.Instant",
                                        "java.lang.Integer")
                                .contains(type.getName());
            }
        };
        return new ArchCondition<>("be records of ids, codes and dates") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean plain = type.isRecord()
                        && type.getFields().stream().allMatch(field -> allowed.test(field.getRawType()));
                events.add(new SimpleConditionEvent(type, plain, type.getName()));
            }
        };
    }
}
