package nl.aantafel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleCheckTest {

    private static final TestDatabase DATABASE = TestDatabase.copy();

    @ParameterizedTest
    @ValueSource(strings = {Roles.APP, Roles.SEALER, Roles.LOG_READER, Roles.MAILER, Roles.DESTROYER})
    void rolesOfTheAppOwnNothingAndBypassNothing(String role) {
        assertThatCode(() -> RoleCheck.powerless(DATABASE.as(role))).doesNotThrowAnyException();
        DSLContext sql = TestDatabase.sql(DATABASE.superuser());
        assertThat(sql.fetchSingle(
                                "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit from pg_roles where rolname = ?",
                                role)
                        .get(0, Boolean.class))
                .isFalse();
        assertThat(sql.fetchSingle(
                                "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = ?",
                                role)
                        .get(0, Integer.class))
                .isZero();
    }

    @Test
    void refusesToWorkAsTheOwnerOrASuperuser() {
        assertThatThrownBy(() -> RoleCheck.powerless(DATABASE.owner())).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> RoleCheck.powerless(DATABASE.superuser())).isInstanceOf(CannotStart.class);
    }

    @Test
    void setsTheRolesPasswordsAnewWhenTheOwnersChanged() throws Exception {
        OwnerAccess access = new OwnerAccess(DATABASE.url(), DATABASE.ownerName(), DATABASE.ownerPassword());
        TestDatabase.sql(DATABASE.owner()).execute("alter role " + Roles.SEALER + " password 'another'");
        assertThatThrownBy(() -> DATABASE.as(Roles.SEALER).getConnection()).hasMessageContaining("password");
        RoleCheck.signIn(access, Map.of(Roles.SEALER, access.passwordOf(Roles.SEALER)));
        DATABASE.as(Roles.SEALER).getConnection().close();
    }
}
