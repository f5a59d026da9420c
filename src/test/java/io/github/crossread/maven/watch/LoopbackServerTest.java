package io.github.crossread.maven.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class LoopbackServerTest {

  private static final byte[] PAGE = "<p>page</p>".getBytes(StandardCharsets.UTF_8);

  private LoopbackServer server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server =
        LoopbackServer.start(
            0, path -> List.of("", "mühle.html").contains(path) ? Optional.of(PAGE) : none());
    port = URI.create(server.address()).getPort();
  }

  private static Optional<byte[]> none() {
    return Optional.empty();
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void a_page_is_given_to_this_machine() throws IOException {
    String answer = ask("GET /m%C3%BChle.html HTTP/1.1", "127.0.0.1:" + port);

    assertThat(answer)
        .startsWith("HTTP/1.1 200")
        .contains("Content-type: text/html; charset=utf-8")
        .contains("Cache-control: no-store")
        .contains("Content-security-policy: frame-ancestors 'self'")
        .endsWith("<p>page</p>");
    assertThat(ask("HEAD / HTTP/1.1", "localhost:" + port))
        .startsWith("HTTP/1.1 200")
        .doesNotContain("<p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:%d", "127.0.0.1:1", "127.0.0.1", ""})
  void a_name_that_leads_here_from_elsewhere_is_refused(String host) throws IOException {
    assertThat(ask("GET / HTTP/1.1", host.replace("%d", String.valueOf(port))))
        .startsWith("HTTP/1.1 421")
        .doesNotContain("<p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/../mühle.html", "/..%2f..%2fetc/passwd", "//mühle.html", "/m", "/.crossread/m"})
  void nothing_else_is_given(String path) throws IOException {
    assertThat(ask("GET " + path + " HTTP/1.1", "127.0.0.1:" + port))
        .matches("(?s)HTTP/1.1 40[04].*")
        .doesNotContain("<p>");
  }

  @Test
  void nothing_can_be_sent() throws IOException {
    assertThat(ask("POST / HTTP/1.1", "127.0.0.1:" + port)).startsWith("HTTP/1.1 405");
  }

  @Test
  void no_other_interface_is_listened_to() throws IOException {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();

    for (InetAddress other : others) {
      assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(IOException.class);
    }
    assertThat(server.address()).isEqualTo("http://127.0.0.1:" + port + "/");
  }

  @Test
  void a_port_that_is_taken_is_told() {
    assertThatThrownBy(() -> LoopbackServer.start(port, path -> none()).close())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in use");
  }

  @Test
  void a_browser_that_listens_is_told_the_state_at_once_and_when_it_changes() throws IOException {
    server.tell("1 1");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      send(socket, "GET /changes HTTP/1.1", "127.0.0.1:" + port);
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

      assertThat(event(lines)).isEqualTo("data: 1 1");
      server.tell("1 2");
      assertThat(event(lines)).isEqualTo("data: 1 2");
    }
  }

  private static String event(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith("data:")) {
      line = lines.readLine();
    }
    return line;
  }

  private String ask(String request, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      send(socket, request, host);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void send(Socket socket, String request, String host) throws IOException {
    String head = request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }
}
