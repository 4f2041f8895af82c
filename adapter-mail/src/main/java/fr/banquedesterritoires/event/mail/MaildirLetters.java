package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.privacy.KeptLetters;
import fr.banquedesterritoires.event.registration.RegistrationId;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The letters that {@link MaildirPostOffice} put into a folder, and that stay there: also those
 * that a mail program has marked as read, and those that were never finished. A letter's file is
 * named after the registration it is for.
 */
public final class MaildirLetters implements KeptLetters {

  private static final Pattern ADDRESSEE =
      Pattern.compile("[.]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[.]eml.*");
  private static final String TO_A_CLERK = "desk.";

  private final Maildir maildir;
  private final Session session = Session.getInstance(new Properties());

  /** On the folder given to the post office. */
  public MaildirLetters(Path mailFolder) {
    this.maildir = new Maildir(mailFolder);
  }

  @Override
  public Set<RegistrationId> addressees() {
    return files().stream()
        .flatMap(file -> addressee(file).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void forget(Set<RegistrationId> addressees) {
    delete(file -> addressee(file).filter(addressees::contains).isPresent());
  }

  @Override
  public void forgetOthers(Instant before) {
    delete(
        file -> addressee(file).isEmpty() && writtenAt(file).filter(before::isAfter).isPresent());
  }

  private static Optional<RegistrationId> addressee(Path file) {
    String name = file.getFileName().toString();
    Matcher named = ADDRESSEE.matcher(name);
    return named.find() && !name.startsWith(TO_A_CLERK)
        ? Optional.of(RegistrationId.parse(named.group(1)))
        : Optional.empty();
  }

  /** As the letter itself says, which is by the clock of the service; an unfinished one may not. */
  private Optional<Instant> writtenAt(Path file) {
    try (InputStream letter = Files.newInputStream(file)) {
      Optional<Date> date = Optional.ofNullable(new MimeMessage(session, letter).getSentDate());
      return date.isPresent()
          ? date.map(Date::toInstant)
          : Optional.of(Files.getLastModifiedTime(file).toInstant());
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException | MessagingException unreadable) {
      throw new IllegalStateException(
          "the letter " + file.getFileName() + " cannot be read", unreadable);
    }
  }

  private void delete(Predicate<Path> wanted) {
    files().stream()
        .filter(wanted)
        .forEach(
            file -> {
              try {
                Files.deleteIfExists(file);
              } catch (IOException kept) {
                throw new UncheckedIOException(kept);
              }
            });
  }

  private List<Path> files() {
    return maildir.folders().stream().flatMap(folder -> files(folder).stream()).toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (NoSuchFileException notMade) {
      return List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
