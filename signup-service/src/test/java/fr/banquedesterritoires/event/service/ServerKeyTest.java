package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerKeyTest {

  @TempDir private Path folder;

  @Test
  void a_key_is_made_once_and_is_its_owners_only() throws IOException {
    Path file = folder.resolve(ServerKey.FILE_NAME);

    byte[] first = ServerKey.in(file, new SecureRandom());

    assertThat(first).hasSize(32);
    assertThat(ServerKey.in(file, new SecureRandom())).isEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void two_services_have_two_keys() throws IOException {
    assertThat(ServerKey.in(folder.resolve("one"), new SecureRandom()))
        .isNotEqualTo(ServerKey.in(folder.resolve("two"), new SecureRandom()));
  }

  @Test
  void a_key_for_another_purpose_is_another_key_and_the_same_at_every_start() {
    byte[] key = new byte[32];

    assertThat(ServerKey.derive(key, "form:1"))
        .isEqualTo(ServerKey.derive(key, "form:1"))
        .isNotEqualTo(ServerKey.derive(key, "form:2"))
        .isNotEqualTo(ServerKey.derive(new byte[] {1}, "form:1"));
    assertThat(ServerKey.derive(key, "form:1").getEncoded()).hasSize(32).isNotEqualTo(key);
  }

  @Test
  void a_damaged_key_is_refused_rather_than_replaced() throws IOException {
    Path file = Files.writeString(folder.resolve(ServerKey.FILE_NAME), "beef");

    assertThatThrownBy(() -> ServerKey.in(file, new SecureRandom()))
        .isInstanceOf(UnusableSettings.class)
        .hasMessageContaining("restore it from a backup");
    assertThat(file).hasContent("beef");
  }
}
