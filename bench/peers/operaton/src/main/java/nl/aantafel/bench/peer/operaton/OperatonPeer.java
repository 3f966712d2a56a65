package nl.aantafel.bench.peer.operaton;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import javax.sql.DataSource;
import nl.aantafel.bench.peer.Check;
import nl.aantafel.bench.peer.Loader;
import nl.aantafel.bench.peer.Options;
import nl.aantafel.bench.peer.World;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.operaton.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.operaton.bpm.spring.boot.starter.rest.OperatonBpmRestJerseyAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Operaton's REST with authorisation on: each request is somebody, who sees what is granted. */
@SpringBootApplication
public class OperatonPeer {

    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String command = args.length == 0 ? "" : args[0];
        switch (command) {
            case "load" -> {
                Options options = new Options(args, 1, List.of("cases", "users", "seed", "mode", "expect", "groups"));
                World world = new World(
                        options.number("cases", 10_000), options.number("users", 1_000), options.number("seed", 1));
                try (ConfigurableApplicationContext context = quiet(options.rest())) {
                    loader(context, options.number("groups", 0))
                            .load(
                                    world,
                                    options.text("mode", "sql"),
                                    Path.of(options.text("expect", "operaton-expected.json")));
                }
            }
            case "shape" -> {
                try (ConfigurableApplicationContext context = quiet(Arrays.copyOfRange(args, 1, args.length))) {
                    loader(context, 0).shape();
                }
            }
            case "check" -> {
                Options options = new Options(args, 1, List.of("url", "expect", "clients", "seconds", "only"));
                Check.run(
                        OperatonCalls.ALL,
                        options.text("url", "http://127.0.0.1:8082"),
                        Path.of(options.text("expect", "operaton-expected.json")),
                        options.number("clients", 16),
                        options.number("seconds", 10),
                        options.text("only", ""),
                        System.out);
            }
            default -> SpringApplication.run(OperatonPeer.class, args);
        }
    }

    private static ConfigurableApplicationContext quiet(String[] args) {
        SpringApplication application = new SpringApplication(OperatonPeer.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of(
                "spring.autoconfigure.exclude", OperatonBpmRestJerseyAutoConfiguration.class.getName()));
        return application.run(args);
    }

    private static Loader loader(ConfigurableApplicationContext context, int groups) {
        return new Loader(
                new OperatonEngine(context.getBean(ProcessEngine.class), groups),
                context.getBean(DataSource.class),
                System.out);
    }

    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> login() {
        FilterRegistrationBean<ProcessEngineAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
        filter.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM,
                HttpBasicAuthenticationProvider.class.getName());
        filter.addUrlPatterns("/engine-rest/*");
        filter.setAsyncSupported(true);
        return filter;
    }
}
