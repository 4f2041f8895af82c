package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.persistence.PostgresSettings;
import fr.banquedesterritoires.event.persistence.PostgresStore;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.persistence.StoreRefusedException;
import fr.banquedesterritoires.event.persistence.StoreSummary;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;

/** Whether what is stored is whole, and is written so that it stays. */
final class StoreCheck {

  private static final String STORE = "store";
  private static final String SETTINGS = "settings";

  private StoreCheck() {}

  static List<Finding> findings(SqliteSettings settings) {
    if (Files.notExists(settings.file())) {
      return List.of(Finding.ok(STORE, "there is none yet; the first start makes it"));
    }
    List<String> problems = SqliteStore.verify(settings.file());
    return problems.isEmpty()
        ? List.of(holding(SqliteStore.summary(settings.file())), settings(settings))
        : problems.stream().map(StoreCheck::damage).toList();
  }

  static List<Finding> findings(PostgresSettings settings) {
    try {
      StoreSummary found = PostgresStore.summary(settings);
      Finding durable =
          Finding.ok(SETTINGS, found.engine() + ", which acknowledges what is on its disk only");
      return found.schema() == 0
          ? List.of(Finding.ok(STORE, "it is empty; the first start makes its tables"), durable)
          : List.of(holding(found), durable);
    } catch (StoreRefusedException refused) {
      return List.of(refusal(refused));
    }
  }

  private static Finding holding(StoreSummary found) {
    return Finding.ok(STORE, StoreWords.of(found) + "; nothing is wrong with it");
  }

  private static Finding settings(SqliteSettings settings) {
    try {
      SqliteStore.tryOut(settings);
      return Finding.ok(
          SETTINGS,
          SqliteStore.summary(settings.file()).engine()
              + ", write-ahead log, synchronous FULL, foreign keys on; takes writes");
    } catch (StoreRefusedException refused) {
      return refusal(refused);
    }
  }

  private static Finding damage(String problem) {
    return Finding.problem(
        STORE, problem, "stop the service, keep the file, and restore a backup: journees restore");
  }

  private static Finding refusal(StoreRefusedException refused) {
    return Finding.problem(
        SETTINGS,
        Objects.requireNonNullElse(refused.getMessage(), refused.reason().name()),
        switch (refused.reason()) {
          case UNSAFE_SETTINGS -> "put the setting back: the service does not start without it";
          case OUTDATED_ENGINE -> "update it: the service does not start on this version";
          case NEWER_SCHEMA -> "start the version of the program that wrote it";
          case MIGRATION_FAILED -> "see the message; the store is as it was";
          case IN_USE -> "stop the other program";
          case DAMAGED -> "restore a backup: journees restore";
          case UNREACHABLE -> "see that it is there, and that this user may read and write it";
        });
  }
}
