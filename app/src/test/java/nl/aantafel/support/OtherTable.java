package nl.aantafel.support;

import java.util.UUID;
import nl.aantafel.directory.AddSeat;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.GiveRole;
import nl.aantafel.directory.JoinPartnership;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House.Who;
import org.jooq.DSLContext;
import org.springframework.beans.factory.BeanFactory;

/** A partnership under another frame, in which people of a house work too. */
public final class OtherTable {

    private final BeanFactory beans;
    private final DSLContext behind;
    private final House here;
    private final House there;

    public OtherTable(BeanFactory beans, TestDatabase database, House here) {
        this.beans = beans;
        this.behind = TestDatabase.sql(database.superuser());
        this.here = here;
        this.there = House.another(beans);
        behind.execute(
                "update directory.partnership set frame_code = 'mda_outside_safety_house' where id = ?",
                there.partnership());
    }

    public House house() {
        return there;
    }

    /** The organisation of somebody gets a seat there, and they a role. */
    public UUID seat(Who who, String kind) {
        Directory directory = beans.getBean(Directory.class);
        UUID organisation = here.organisation(who);
        // Two houses have organisations of the same names; here they are the same ones in two partnerships.
        behind.execute(
                "update directory.organisation set name = name || ' elders' where id = ?", there.organisation(who));
        directory.joinPartnership(there.administrator(), new JoinPartnership(there.partnership(), organisation, null));
        UUID seat = directory.addSeat(there.administrator(), new AddSeat(there.partnership(), organisation, kind, ""));
        directory.giveRole(
                there.administrator(),
                new GiveRole(
                        here.id(who),
                        there.partnership(),
                        Roles.PARTICIPANT,
                        seat,
                        beans.getBean(Time.class).today(),
                        null));
        return seat;
    }
}
