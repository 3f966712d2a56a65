package nl.aantafel.documents;

/** Writes one entry as a calendar file (.ics, RFC 5545 and 5546). The same entry gives the same bytes. */
public interface CalendarFiles {

    byte[] ics(CalendarEntry entry);
}
