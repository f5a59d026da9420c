package io.github.crossread.maven.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves pages to this machine alone.
 *
 * <p>It listens on the loopback interface and answers only requests for that: a page elsewhere
 * whose name leads to this machine, as in DNS rebinding, is refused by its {@code Host}. Nothing is
 * read by a request but what the {@link Content} gives for its path.
 */
public final class LoopbackServer implements AutoCloseable {

  /** Where a browser listens for the state, as a path from the server's root. */
  public static final String CHANGES = "changes";

  private static final String ADDRESS = "127.0.0.1";
  private static final byte[] IP = {127, 0, 0, 1};
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;

  /** What came to the wrong server (RFC 9110, 15.5.20). */
  private static final int MISDIRECTED = 421;

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "pdf", "application/pdf",
          "json", "application/json",
          "jsonld", "application/ld+json",
          "xml", "application/xml",
          "csv", "text/csv; charset=utf-8",
          "md", "text/markdown; charset=utf-8");

  private static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy", "frame-ancestors 'self'",
          "Cross-Origin-Resource-Policy", "same-origin",
          "X-Content-Type-Options", "nosniff");

  /** What is served. */
  public interface Content {

    /**
     * Returns what is at a path.
     *
     * @param path without the slash before it; empty for the first page, which is HTML
     */
    Optional<byte[]> at(String path) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final Content content;
  private final Listeners listeners = new Listeners();

  private LoopbackServer(HttpServer server, Content content) {
    this.server = server;
    this.content = content;
    this.threads = Executors.newCachedThreadPool(LoopbackServer::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "crossread-page");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Begins to serve.
   *
   * @param port the port; 0 for any that is free
   * @throws IOException if it is not free
   */
  public static LoopbackServer start(int port, Content content) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getByAddress(IP), port);
    LoopbackServer loopback = new LoopbackServer(HttpServer.create(address, 0), content);
    loopback.server.setExecutor(loopback.threads);
    loopback.server.createContext("/", loopback::answer);
    loopback.server.start();
    return loopback;
  }

  /** Returns the address of the first page. */
  public String address() {
    return "http://" + ADDRESS + ":" + port() + "/";
  }

  private int port() {
    return server.getAddress().getPort();
  }

  /**
   * Tells all browsers that listen, and will, in what state what they show is.
   *
   * @param state one line
   */
  public void tell(String state) {
    listeners.tell(state);
  }

  private void answer(HttpExchange exchange) throws IOException {
    HEADERS.forEach(exchange.getResponseHeaders()::set);
    if (!isForHere(exchange)) {
      send(exchange, MISDIRECTED, "This server is asked as " + address() + " alone.\n");
    } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      send(exchange, METHOD_NOT_ALLOWED, "Only GET and HEAD are answered.\n");
    } else {
      answer(exchange, exchange.getRequestURI().getPath().substring(1));
    }
  }

  private boolean isForHere(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return Set.of(ADDRESS + ":" + port(), "localhost:" + port()).contains(String.valueOf(host));
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    if (path.equals(CHANGES) && exchange.getRequestMethod().equals("GET")) {
      listeners.add(exchange);
      return;
    }
    Optional<byte[]> bytes = content.at(path);
    if (bytes.isPresent()) {
      send(exchange, OK, type(path), bytes.get());
    } else {
      send(exchange, NOT_FOUND, "There is no such report.\n");
    }
  }

  private static String type(String path) {
    String ending = path.isEmpty() ? "html" : path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean headOnly = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, headOnly ? -1 : bytes.length);
    if (!headOnly) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  /** Ends it at once. */
  @Override
  public void close() {
    listeners.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
