package fr.banquedesterritoires.event.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server on the loopback interface that answers as a test tells it to. Commands go by their
 * first word; the end of a letter goes by a dot, the greeting by {@code CONNECT}.
 */
final class ScriptedSmtpServer implements AutoCloseable {

  /** Instead of an answer: close the connection. */
  static final String DROP = "drop";

  /** Instead of an answer: say nothing more. */
  static final String HANG = "hang";

  private final ServerSocket socket;
  private final Optional<SSLContext> tls;
  private final boolean tlsAtOnce;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);

  private ScriptedSmtpServer(Optional<SSLContext> tls, boolean tlsAtOnce) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.tls = tls;
    this.tlsAtOnce = tlsAtOnce;
    Thread.ofVirtual().start(this::acceptAll);
  }

  static ScriptedSmtpServer plain() throws IOException {
    return new ScriptedSmtpServer(Optional.empty(), false);
  }

  static ScriptedSmtpServer startTls(SSLContext tls) throws IOException {
    return new ScriptedSmtpServer(Optional.of(tls), false);
  }

  static ScriptedSmtpServer tls(SSLContext tls) throws IOException {
    return new ScriptedSmtpServer(Optional.of(tls), true);
  }

  int port() {
    return socket.getLocalPort();
  }

  ScriptedSmtpServer answer(String command, String answer) {
    answers.put(command, answer);
    return this;
  }

  /** Every command so far, without the letters. */
  List<String> commands() {
    return List.copyOf(commands);
  }

  int connections() {
    return connections.get();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    socket.close();
  }

  private void acceptAll() {
    try {
      while (true) {
        Socket client = socket.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(client));
      }
    } catch (IOException closedByTheTest) {
      closed.countDown();
    }
  }

  private void serve(Socket client) {
    try (Socket plain = client;
        Socket protectedAtOnce = tlsAtOnce ? protect(plain) : plain) {
      Conversation conversation = new Conversation(protectedAtOnce);
      conversation.say("CONNECT", "220 localhost ready");
      conversation.run();
    } catch (IOException clientGone) {
      commands.add("(gone)");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private SSLSocket protect(Socket plain) throws IOException {
    SSLSocket secured =
        (SSLSocket)
            tls.orElseThrow().getSocketFactory().createSocket(plain, null, plain.getPort(), true);
    secured.setUseClientMode(false);
    return secured;
  }

  private final class Conversation {
    private Socket client;
    private BufferedReader reader;

    Conversation(Socket client) throws IOException {
      talkOver(client);
    }

    private void talkOver(Socket next) throws IOException {
      this.client = next;
      this.reader =
          new BufferedReader(
              new InputStreamReader(next.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    void run() throws IOException, InterruptedException {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        commands.add(line);
        switch (verb) {
          case "EHLO" ->
              say(verb, tls.isPresent() ? "250-localhost\r\n250 STARTTLS" : "250 localhost");
          case "STARTTLS" -> {
            say(verb, "220 go ahead");
            talkOver(protect(client));
          }
          case "DATA" -> {
            if (say(verb, "354 end with a dot").startsWith("354")) {
              skipLetter();
              say(".", "250 taken");
            }
          }
          case "QUIT" -> {
            say(verb, "221 bye");
            return;
          }
          default -> say(verb, "250 ok");
        }
      }
    }

    private void skipLetter() throws IOException {
      for (String line = reader.readLine(); !".".equals(line); line = reader.readLine()) {
        if (line == null) {
          throw new IOException("the letter was not finished");
        }
      }
    }

    String say(String verb, String usual) throws IOException, InterruptedException {
      String answer = answers.getOrDefault(verb, usual);
      if (answer.equals(HANG)) {
        closed.await();
      }
      if (answer.equals(HANG) || answer.equals(DROP)) {
        client.close();
        throw new IOException("as told");
      }
      client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
      client.getOutputStream().flush();
      return answer;
    }
  }
}
