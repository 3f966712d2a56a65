package nl.aantafel.client;

import java.time.Instant;
import java.time.LocalDate;
import nl.aantafel.account.door.Token;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.client.store.DoorStore.NewDoor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;

/** A way in that is made, with the code of which only a hash is kept. */
record FreshDoor(NewDoor door, String code, LocalDate until) {

    /** Whose code works up to and including a day. */
    static FreshDoor until(LocalDate until, Instant now) {
        String code = Codes.code();
        NewDoor door = new NewDoor(
                Ids.next(now),
                Codes::name,
                Token.hash(Codes.plain(code)),
                until.plusDays(1).atStartOfDay(Time.ZONE).toInstant(),
                now);
        return new FreshDoor(door, code, until);
    }

    /** What is told, once, to whom it is handed over. */
    Handed handed(String signInName) {
        return new Handed(signInName, code, until);
    }

    @Override
    public String toString() {
        return "FreshDoor";
    }
}
