package fr.banquedesterritoires.event.testkit.sabotage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.testkit.contract.PostOfficeContract;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule about post offices is broken by one that is wrong in what the rule is about. */
final class PostOfficesTest {

  private static final AtomicReference<Fault> FAULT = new AtomicReference<>(Fault.NONE);

  enum Fault {
    NONE,
    SPEAKS_FRENCH_ONLY,
    TAKES_SHORT_NAMES_ONLY,
    WRITES_TO_EVERYBODY_AT_ONCE,
    LEAVES_THE_LINK_OUT,
    LEAVES_THE_WAY_IN_OUT,
    GOES_ON_WITH_THE_FORMER_LETTER,
    REFUSES_REPEATS,
    SHARES_ONE_SHEET,
    THROWS_RECEIPTS_AWAY
  }

  private record Broken(Fault fault, String rule) {}

  private static final List<Broken> BROKEN =
      List.of(
          new Broken(Fault.SPEAKS_FRENCH_ONLY, "POST-01"),
          new Broken(Fault.TAKES_SHORT_NAMES_ONLY, "POST-02"),
          new Broken(Fault.WRITES_TO_EVERYBODY_AT_ONCE, "POST-03"),
          new Broken(Fault.LEAVES_THE_LINK_OUT, "POST-04"),
          new Broken(Fault.LEAVES_THE_WAY_IN_OUT, "POST-05"),
          new Broken(Fault.GOES_ON_WITH_THE_FORMER_LETTER, "POST-06"),
          new Broken(Fault.REFUSES_REPEATS, "POST-07"),
          new Broken(Fault.SHARES_ONE_SHEET, "POST-08"),
          new Broken(Fault.THROWS_RECEIPTS_AWAY, "POST-09"));

  @TestFactory
  Stream<DynamicTest> a_post_office_that() {
    return BROKEN.stream()
        .map(
            broken ->
                DynamicTest.dynamicTest(
                    broken.fault() + " breaks " + broken.rule(),
                    () -> {
                      FAULT.set(broken.fault());
                      assertThat(Runs.failing(OnBroken.class, Set.of(broken.rule())))
                          .containsExactly(broken.rule());
                    }));
  }

  @Test
  void there_is_no_rule_that_nothing_breaks() {
    assertThat(BROKEN).extracting(Broken::rule).containsAll(Runs.rulesOf(OnBroken.class).toList());
  }

  @Test
  void without_a_fault_every_rule_holds() {
    FAULT.set(Fault.NONE);
    Set<String> rules = new HashSet<>(Runs.rulesOf(OnBroken.class).toList());

    assertThat(Runs.failing(OnBroken.class, rules)).isEmpty();
  }

  /** Run by name, never on its own. */
  static final class OnBroken extends PostOfficeContract {
    private final BrokenOffice office = new BrokenOffice(FAULT.get());

    @Override
    protected PostOffice openPostOffice() {
      return office;
    }

    @Override
    protected List<byte[]> posted() {
      return office.posted();
    }
  }

  private static final class BrokenOffice implements PostOffice {
    private final Fault fault;
    private final List<String> sheets = new CopyOnWriteArrayList<>();
    private final Set<String> references = Collections.synchronizedSet(new HashSet<>());

    BrokenOffice(Fault fault) {
      this.fault = fault;
    }

    List<byte[]> posted() {
      return sheets.stream().map(sheet -> sheet.getBytes(StandardCharsets.UTF_8)).toList();
    }

    @Override
    public Receipt post(Letter letter) {
      boolean repeat = !references.add(letter.reference());
      String name = letter.registration().participant().familyName();
      boolean turnedAway =
          switch (fault) {
            case SPEAKS_FRENCH_ONLY -> !letter.registration().language().equals(Locale.FRENCH);
            case TAKES_SHORT_NAMES_ONLY -> name.length() > 20;
            case REFUSES_REPEATS -> repeat;
            case NONE,
                WRITES_TO_EVERYBODY_AT_ONCE,
                LEAVES_THE_LINK_OUT,
                LEAVES_THE_WAY_IN_OUT,
                GOES_ON_WITH_THE_FORMER_LETTER,
                SHARES_ONE_SHEET,
                THROWS_RECEIPTS_AWAY ->
                false;
          };
      if (turnedAway) {
        return new Receipt.Refused(new Trouble("turned away"));
      }
      sheets.add(sheet(letter));
      return Receipt.POSTED;
    }

    @Override
    public Receipt post(Acknowledgement receipt) {
      if (fault != Fault.THROWS_RECEIPTS_AWAY) {
        sheets.add(receipt.delegation().delegate().canonical());
      }
      return Receipt.POSTED;
    }

    private String sheet(Letter letter) {
      String former = String.join("\n", sheets);
      String address = letter.registration().participant().email().canonical();
      String venue =
          letter.venue() instanceof VenueAnswer.Disclosed
              ? String.join("\n", CanaryVenue.SECRETS)
              : "";
      return switch (fault) {
        case WRITES_TO_EVERYBODY_AT_ONCE ->
            address + ", personne-1@example.org\n" + letter.token() + "\n" + venue;
        case LEAVES_THE_LINK_OUT -> address + "\n" + venue;
        case LEAVES_THE_WAY_IN_OUT ->
            address + "\n" + letter.token() + "\n" + CanaryVenue.SECRETS.getFirst();
        case GOES_ON_WITH_THE_FORMER_LETTER, SHARES_ONE_SHEET ->
            address + "\n" + letter.token() + "\n" + venue + "\n" + former;
        case NONE,
            SPEAKS_FRENCH_ONLY,
            TAKES_SHORT_NAMES_ONLY,
            REFUSES_REPEATS,
            THROWS_RECEIPTS_AWAY ->
            address + "\n" + letter.token() + "\n" + venue;
      };
    }
  }
}
