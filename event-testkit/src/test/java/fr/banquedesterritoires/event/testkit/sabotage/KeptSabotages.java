package fr.banquedesterritoires.event.testkit.sabotage;

import static fr.banquedesterritoires.event.testkit.sabotage.BentStore.honest;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What can be wrong with the registrations in the books. */
final class KeptSabotages {

  private KeptSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        bent("keeps addresses in small letters", SmallLetters::new, "KEPT-01"),
        bent("runs lines together", RunningTogether::new, "KEPT-02"),
        bent("looks addresses up as typed", AsTyped::new, "KEPT-03"),
        bent("hides whoever cancelled", HidingTheGone::new, "KEPT-04"),
        bent("swallows every refusal", Swallowing::new, "KEPT-05", "KEPT-07"),
        on("takes an address once for all days", KeptSabotages::oneAddressForAllDays, "KEPT-06"),
        on("calls in whoever came last", KeptSabotages::lastComeFirstServed, "KEPT-08"),
        bent("knows the line of the unit's beginning only", StaleLine::new, "KEPT-09"),
        bent("lets whoever comes back keep their place", KeepingPlaces::new, "KEPT-10"),
        bent("tells the line by its tickets", ByTicket::new, "KEPT-11"),
        bent("forgets who was moved in line", Forgetting::new, "KEPT-04", "KEPT-11"),
        bent("knows the first notice for ever", FirstNotice::new, "KEPT-12"));
  }

  private static Sabotage bent(String sentence, UnaryOperator<DayBooks> books, String... rules) {
    return on(sentence, () -> honest().books(books), rules);
  }

  private static Sabotage on(String sentence, Supplier<StoreUnderTest> store, String... rules) {
    return new Sabotage(sentence, OnSabotaged.Kept.class, store, Set.of(rules));
  }

  static StoreUnderTest lastComeFirstServed() {
    Map<RegistrationId, Registration> known = new ConcurrentHashMap<>();
    return honest()
        .books(
            books ->
                new ForwardingBooks(books) {
                  @Override
                  public void keep(Registration registration) {
                    super.keep(registration);
                    known.put(registration.id(), registration);
                  }

                  @Override
                  public Optional<Registration> firstInLine() {
                    return super.firstInLine()
                        .flatMap(
                            first ->
                                known.values().stream()
                                    .filter(Registration::isWaiting)
                                    .filter(other -> other.day().equals(first.day()))
                                    .max(Comparator.comparingLong(Registration::ticket)));
                  }
                });
  }

  private static StoreUnderTest oneAddressForAllDays() {
    Map<EmailAddress, RegistrationId> known = new ConcurrentHashMap<>();
    return honest()
        .books(
            books ->
                new ForwardingBooks(books) {
                  @Override
                  public void keep(Registration registration) {
                    RegistrationId holder =
                        known.computeIfAbsent(
                            registration.participant().email(), address -> registration.id());
                    if (!holder.equals(registration.id())) {
                      throw new IllegalStateException("the address is taken");
                    }
                    super.keep(registration);
                  }
                });
  }

  static final class Unknowing extends ForwardingBooks {
    Unknowing(DayBooks honest) {
      super(honest);
    }

    @Override
    public Optional<Registration> under(EmailAddress address) {
      return Optional.empty();
    }
  }

  static final class SmallLetters extends ForwardingBooks {
    SmallLetters(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      Participant who = registration.participant();
      super.keep(
          with(
              registration,
              new Participant(
                  who.givenName(),
                  who.familyName(),
                  EmailAddress.of(who.email().canonical()),
                  who.role(),
                  who.organisation(),
                  who.territory()),
              registration.wishes(),
              registration.ticket()));
    }
  }

  private static final class RunningTogether extends ForwardingBooks {
    RunningTogether(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      Wishes what = registration.wishes();
      super.keep(
          with(
              registration,
              registration.participant(),
              new Wishes(
                  what.lunch(),
                  what.diet(),
                  what.accessNeeds(),
                  what.expectations().map(text -> text.replace('\n', ' '))),
              registration.ticket()));
    }
  }

  private static final class AsTyped extends ForwardingBooks {
    AsTyped(DayBooks honest) {
      super(honest);
    }

    @Override
    public Optional<Registration> under(EmailAddress address) {
      return super.under(address)
          .filter(found -> found.participant().email().typed().equals(address.typed()));
    }
  }

  private static final class HidingTheGone extends ForwardingBooks {
    HidingTheGone(DayBooks honest) {
      super(honest);
    }

    @Override
    public Optional<Registration> under(EmailAddress address) {
      return super.under(address).filter(found -> found.state().stands());
    }
  }

  static final class StaleLine extends ForwardingBooks {
    private final Optional<Registration> atFirst;

    StaleLine(DayBooks honest) {
      super(honest);
      atFirst = honest.firstInLine();
    }

    @Override
    public Optional<Registration> firstInLine() {
      return atFirst;
    }
  }

  static final class Forgetting extends ForwardingBooks {
    Forgetting(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      super.keep(
          registration.isWaiting() ? registration.inTurn(registration.ticket()) : registration);
    }
  }

  private static final class ByTicket extends ForwardingBooks {
    ByTicket(DayBooks honest) {
      super(honest);
    }

    @Override
    public List<Registration> line() {
      return super.line().stream().sorted(Comparator.comparingLong(Registration::ticket)).toList();
    }
  }

  static final class KeepingPlaces extends ForwardingBooks {
    KeepingPlaces(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      long ticket =
          honest
              .registration(registration.id())
              .map(Registration::ticket)
              .orElse(registration.ticket());
      super.keep(with(registration, registration.participant(), registration.wishes(), ticket));
    }
  }

  private static Registration with(
      Registration registration, Participant who, Wishes what, long ticket) {
    return new Registration(
        registration.id(),
        registration.day(),
        who,
        what,
        registration.language(),
        registration.state(),
        ticket,
        registration.approvedAt(),
        registration.linkRotation(),
        registration.revision(),
        registration.notice());
  }

  static final class FirstNotice extends ForwardingBooks {
    FirstNotice(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      Optional<NoticeVersion> first =
          honest.registration(registration.id()).flatMap(Registration::notice);
      super.keep(
          new Registration(
              registration.id(),
              registration.day(),
              registration.participant(),
              registration.wishes(),
              registration.language(),
              registration.state(),
              registration.ticket(),
              registration.approvedAt(),
              registration.linkRotation(),
              registration.revision(),
              first.or(registration::notice)));
    }
  }

  /** Overlooks that an address or a ticket has a holder already. */
  private static final class Swallowing extends ForwardingBooks {
    Swallowing(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      try {
        super.keep(registration);
      } catch (IllegalStateException swallowed) {
        assertThat(swallowed).isNotNull();
      }
    }
  }
}
