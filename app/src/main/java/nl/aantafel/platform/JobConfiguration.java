package nl.aantafel.platform;

import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets rooms have jobs ({@code @Scheduled}); each runs on a virtual thread of its own. A process for clients only has none. */
@Configuration(proxyBeanMethods = false)
@Conditional(Serve.WithJobs.class)
@EnableScheduling
class JobConfiguration {}
