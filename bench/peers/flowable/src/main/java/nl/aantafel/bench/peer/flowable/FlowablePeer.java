package nl.aantafel.bench.peer.flowable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import javax.sql.DataSource;
import nl.aantafel.bench.peer.Check;
import nl.aantafel.bench.peer.Loader;
import nl.aantafel.bench.peer.Options;
import nl.aantafel.bench.peer.World;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.spring.SpringCmmnEngineConfiguration;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Flowable's CMMN REST as it comes, without permissions; "load", "shape" and "check" are for the bench. */
@SpringBootApplication
public class FlowablePeer {

    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String command = args.length == 0 ? "" : args[0];
        switch (command) {
            case "load" -> {
                Options options = new Options(args, 1, List.of("cases", "users", "seed", "mode", "expect"));
                World world = new World(
                        options.number("cases", 10_000), options.number("users", 1_000), options.number("seed", 1));
                try (ConfigurableApplicationContext context = quiet(options.rest())) {
                    loader(context)
                            .load(
                                    world,
                                    options.text("mode", "sql"),
                                    Path.of(options.text("expect", "flowable-expected.json")));
                }
            }
            case "shape" -> {
                try (ConfigurableApplicationContext context = quiet(Arrays.copyOfRange(args, 1, args.length))) {
                    loader(context).shape();
                }
            }
            case "check" -> {
                Options options = new Options(args, 1, List.of("url", "expect", "clients", "seconds", "only"));
                Check.run(
                        FlowableCalls.ALL,
                        options.text("url", "http://127.0.0.1:8081"),
                        Path.of(options.text("expect", "flowable-expected.json")),
                        options.number("clients", 16),
                        options.number("seconds", 10),
                        options.text("only", ""),
                        System.out);
            }
            default -> SpringApplication.run(FlowablePeer.class, args);
        }
    }

    private static ConfigurableApplicationContext quiet(String[] args) {
        SpringApplication application = new SpringApplication(FlowablePeer.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(args);
    }

    private static Loader loader(ConfigurableApplicationContext context) {
        return new Loader(
                new FlowableEngine(context.getBean(CmmnEngine.class)), context.getBean(DataSource.class), System.out);
    }

    @Bean
    EngineConfigurationConfigurer<SpringCmmnEngineConfiguration> history(
            @Value("${peer.history-level}") String level) {
        return configuration -> configuration.setHistoryLevel(HistoryLevel.getHistoryLevelForKey(level));
    }
}
