package fr.banquedesterritoires.event.persistence;

import java.util.Random;

/** How often a proof is made over: a few times with all the tests, more often for whoever asks. */
public final class Rounds {

  private static final String ROUNDS = "journees.rounds";
  private static final String SEED = "journees.seed";

  private Rounds() {}

  /** So many, or as many as the system property {@value #ROUNDS} asks for. */
  public static int usually(int few) {
    return Integer.getInteger(ROUNDS, few);
  }

  /** Chance that comes back with its seed, which the system property {@value #SEED} can set. */
  public static Random chance() {
    return new Random(Long.getLong(SEED, 18_03_2019));
  }
}
