package nl.aantafel.plan;

import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import org.springframework.stereotype.Component;

/** What an escalation needs from beyond the plan. */
@Component
record EscalationOutside(Gatherings gatherings, WhoIsWho whoIsWho, Authorise authorise, Trace trace, Time time) {}
