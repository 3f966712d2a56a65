package nl.aantafel.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets rooms have jobs ({@code @Scheduled}); each runs on a virtual thread of its own. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JobConfiguration {}
