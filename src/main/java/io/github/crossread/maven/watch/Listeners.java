package io.github.crossread.maven.watch;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Browsers that listen for changes, by server-sent events (HTML Living Standard, 9.2): each is told
 * the state when it begins, and when it changes.
 */
final class Listeners implements AutoCloseable {

  /** Of more the one that listens longest is let go: a browser that is gone says nothing. */
  private static final int MOST = 20;

  /** Milliseconds after which a browser asks again. */
  private static final String FIRST = "retry: 1000\n\n";

  private final Deque<HttpExchange> exchanges = new ArrayDeque<>();
  private String state = "";

  synchronized void add(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    send(exchange, FIRST + event());
    exchanges.add(exchange);
    if (exchanges.size() > MOST) {
      exchanges.remove().close();
    }
  }

  synchronized void tell(String now) {
    state = now;
    exchanges.removeIf(exchange -> !isTold(exchange, event()));
  }

  private String event() {
    return "data: " + state + "\n\n";
  }

  private static boolean isTold(HttpExchange exchange, String event) {
    try {
      send(exchange, event);
      return true;
    } catch (IOException gone) {
      exchange.close();
      return false;
    }
  }

  private static void send(HttpExchange exchange, String event) throws IOException {
    exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  @Override
  public synchronized void close() {
    exchanges.forEach(HttpExchange::close);
    exchanges.clear();
  }
}
