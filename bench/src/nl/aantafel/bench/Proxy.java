package nl.aantafel.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** nginx before one or more processes of the product, each request to the one with the fewest open. */
final class Proxy {

    private Proxy() {}

    /** Listens on {@code port}; everything nginx writes goes into {@code directory}. */
    static App before(List<App> apps, Path directory, int port) throws Exception {
        Files.createDirectories(directory);
        String servers = apps.stream()
                .map(app -> "server " + app.address("").replace("http://localhost", "127.0.0.1") + ";")
                .collect(Collectors.joining(" "));
        Path settings = directory.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off; worker_processes 1; pid nginx.pid; error_log stderr notice;
                events { worker_connections 512; }
                http {
                  access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
                  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
                  upstream aantafel { least_conn; %s keepalive 64; }
                  server {
                    listen 127.0.0.1:%d;
                    location / {
                      proxy_pass http://aantafel; proxy_http_version 1.1;
                      proxy_set_header Connection ""; proxy_set_header Host $http_host;
                    }
                  }
                }
                """.formatted(servers, port));
        return App.start(
                List.of("nginx", "-p", directory.toString(), "-c", settings.toString(), "-e", "stderr"),
                Map.of(), port, "start worker process ");
    }
}
