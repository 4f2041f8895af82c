package fr.banquedesterritoires.event.application.sample;

import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.PostOffice;
import java.util.ArrayList;
import java.util.List;

/** A post office of one counter: it keeps the letters it takes, and says no when told to. */
public final class Counter implements PostOffice {

  private final List<Letter> letters = new ArrayList<>();
  private Receipt answer = Receipt.POSTED;

  @Override
  public Receipt post(Letter letter) {
    if (answer == Receipt.POSTED) {
      letters.add(letter);
    }
    return answer;
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
