package fr.banquedesterritoires.event.service.lifecycle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server on the loopback interface (RFC 5321) that takes letters down and answers each as a
 * script tells it to, once the letter has come in whole.
 */
final class MailServer implements AutoCloseable {

  private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID: (<[^>]+>)");

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private final AtomicInteger letters = new AtomicInteger();
  private final AtomicInteger hungUp = new AtomicInteger();
  private final Script script;

  MailServer(Script script) throws IOException {
    this.script = script;
    Thread.ofVirtual().start(this::acceptAll);
  }

  /** A letter that came in, whatever its sender was answered. */
  record Taken(String to, String messageId) {}

  /** What becomes of the n-th letter, from 1. */
  @FunctionalInterface
  interface Script {
    Answer to(int number, Taken letter) throws IOException, InterruptedException;
  }

  /** What happens after an answer. */
  @FunctionalInterface
  interface Aftermath {
    void happen() throws IOException, InterruptedException;
  }

  /** How the server ends a conversation about a letter. */
  sealed interface Answer {
    /** With a line. The letter is kept if it begins with 2. */
    record Line(String text) implements Answer {}

    /** With a line that keeps the letter, and with what happens once it is on its way. */
    record LineThen(String text, Aftermath aftermath) implements Answer {}

    /** The letter is kept, and the connection lost before the sender hears of it. */
    record KeepAndDrop() implements Answer {}

    /** The letter is lost, and so is the connection. */
    record Drop() implements Answer {}

    /** Not at all, until the server closes. */
    record Hang() implements Answer {}
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The letters it kept, in order. */
  List<Taken> kept() {
    return List.copyOf(taken);
  }

  private void acceptAll() {
    try {
      while (true) {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      }
    } catch (IOException closedByTheTest) {
      closed.countDown();
    }
  }

  private void serve(Socket client) {
    try (client;
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
      say(client, "220 localhost ready");
      converse(client, lines);
    } catch (IOException clientGone) {
      hungUp.incrementAndGet();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void converse(Socket client, BufferedReader lines)
      throws IOException, InterruptedException {
    String to = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
      switch (verb) {
        case "RCPT" -> {
          to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
          say(client, "250 ok");
        }
        case "DATA" -> {
          say(client, "354 go ahead");
          if (!answer(client, new Taken(to, messageId(letter(lines))))) {
            return;
          }
        }
        case "QUIT" -> {
          say(client, "221 bye");
          return;
        }
        default -> say(client, "250 localhost");
      }
    }
  }

  /** Whether the conversation goes on. */
  private boolean answer(Socket client, Taken letter) throws IOException, InterruptedException {
    return switch (script.to(letters.incrementAndGet(), letter)) {
      case Answer.Line line -> {
        if (line.text().startsWith("2")) {
          taken.add(letter);
        }
        say(client, line.text());
        yield true;
      }
      case Answer.LineThen line -> {
        taken.add(letter);
        say(client, line.text());
        line.aftermath().happen();
        yield true;
      }
      case Answer.KeepAndDrop keep -> {
        taken.add(letter);
        yield false;
      }
      case Answer.Drop drop -> false;
      case Answer.Hang hang -> {
        closed.await();
        yield false;
      }
    };
  }

  private static String letter(BufferedReader lines) throws IOException {
    StringBuilder letter = new StringBuilder();
    for (String line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
      if (line == null) {
        throw new IOException("the letter was not finished");
      }
      letter.append(line).append('\n');
    }
    return letter.toString();
  }

  private static String messageId(String letter) {
    Matcher found = MESSAGE_ID.matcher(letter);
    if (!found.find()) {
      throw new IllegalStateException("a letter without a Message-ID");
    }
    return found.group(1);
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    socket.close();
  }
}
