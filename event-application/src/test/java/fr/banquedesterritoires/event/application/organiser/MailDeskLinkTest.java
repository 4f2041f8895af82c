package fr.banquedesterritoires.event.application.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import fr.banquedesterritoires.event.application.organiser.DeskPost.SignInLetter;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Pass;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MailDeskLinkTest {

  private static final EmailAddress ADA = EmailAddress.of("ada@example.org");

  private final Clerks clerks = new InMemoryStore().clerks();
  private final List<SignInLetter> sent = new ArrayList<>();
  private final AtomicLong counter = new AtomicLong();
  private Instant now = Instant.parse("2019-02-18T08:00:00Z");
  private final MailDeskLink mailDeskLink =
      new MailDeskLink(clerks, sent::add, () -> now, this::secret);
  private final DeskDoor door = new DeskDoor(clerks, () -> now, this::secret);
  private final Clerk ada = clerks.admit(new ClerkId(new UUID(0, 1)), ADA, Role.DESK);

  @Test
  void a_link_that_was_mailed_signs_its_addressee_in_with_the_role_they_have() {
    mailDeskLink.mailTo(ADA);

    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().until()).isEqualTo(now.plus(Pass.LINK_LIFE));
    assertThat(door.signIn(sent.getFirst().secret())).map(DeskDoor.Session::clerk).contains(ada);
  }

  @Test
  void an_unknown_address_and_a_dismissed_clerk_get_nothing() {
    clerks.dismiss(ada.id());

    mailDeskLink.mailTo(ADA);
    mailDeskLink.mailTo(EmailAddress.of("nobody@example.org"));

    assertThat(sent).isEmpty();
    assertThat(clerks.all()).hasSize(1);
  }

  @Test
  void however_often_somebody_asks_one_link_leaves_in_a_minute() {
    mailDeskLink.mailTo(ADA);
    mailDeskLink.mailTo(ADA);
    now = now.plus(MailDeskLink.SELDOM).minusNanos(1);
    mailDeskLink.mailTo(ADA);
    assertThat(sent).hasSize(1);

    now = now.plusNanos(1);
    mailDeskLink.mailTo(ADA);
    assertThat(sent).hasSize(2);
  }

  private String secret() {
    return "secret-" + counter.incrementAndGet();
  }
}
