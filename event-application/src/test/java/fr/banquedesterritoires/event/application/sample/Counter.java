package fr.banquedesterritoires.event.application.sample;

import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.post.Trouble;
import java.util.ArrayList;
import java.util.List;

/** A post office of one counter: it keeps the letters it takes, and says no when told to. */
public final class Counter implements PostOffice {

  private final List<Letter> letters = new ArrayList<>();
  private final List<Acknowledgement> acknowledgements = new ArrayList<>();

  /** Not now. */
  public static final Receipt TRY_LATER = new Receipt.TryLater(new Trouble("RCPT 450"));

  /** Not at all. */
  public static final Receipt REFUSED = new Receipt.Refused(new Trouble("RCPT 550"));

  private Receipt answer = Receipt.POSTED;

  @Override
  public Receipt post(Letter letter) {
    if (answer.equals(Receipt.POSTED)) {
      letters.add(letter);
    }
    return answer;
  }

  @Override
  public Receipt post(Acknowledgement acknowledgement) {
    if (answer.equals(Receipt.POSTED)) {
      acknowledgements.add(acknowledgement);
    }
    return answer;
  }

  /** The receipts posted, in order. */
  public List<Acknowledgement> acknowledgements() {
    return List.copyOf(acknowledgements);
  }

  /** What it answers from now on. */
  public void answer(Receipt receipt) {
    answer = receipt;
  }

  /** The letters posted, in order. */
  public List<Letter> letters() {
    return List.copyOf(letters);
  }
}
