package nl.aantafel.platform.database;

import java.util.Map;
import javax.sql.DataSource;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.Actor;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * A transaction runs under the database role of whoever acts in it: a client's under {@code aantafel_client}, which reads released
 * copies only, whatever use case it calls; every other under the app's.
 */
final class RoleOfActor extends AbstractRoutingDataSource {

    private static final String APP = "app";
    private static final String CLIENT = "client";

    RoleOfActor(DataSource app, DataSource client) {
        setTargetDataSources(Map.of(APP, app, CLIENT, client));
        setDefaultTargetDataSource(app);
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return Acting.current().filter(Actor::isClient).isPresent() ? CLIENT : APP;
    }
}
