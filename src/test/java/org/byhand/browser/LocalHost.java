package org.byhand.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a site below a path of this machine, as a host of static pages does. */
final class LocalHost implements AutoCloseable {
  private static final String PATH = "/byhand/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private final Path site;
  private final HttpServer server;

  LocalHost(Path site) throws IOException {
    this.site = site;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(PATH, this::answer);
    server.start();
  }

  /** The address of a file of the site. */
  URI address(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + PATH + path);
  }

  private void answer(HttpExchange exchange) {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(PATH.length());
      Path asked = site.resolve(path);
      Path file = Files.isDirectory(asked) ? asked.resolve("index.html") : asked;
      boolean found = Files.isRegularFile(file);
      byte[] bytes = Files.readAllBytes(found ? file : site.resolve("404.html"));
      String name = found ? file.toString() : "404.html";
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      exchange.getResponseHeaders().set("Content-Type", String.valueOf(type));
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
