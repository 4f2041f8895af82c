package fr.banquedesterritoires.event.service.twin;

/**
 * A leak that is planted.
 *
 * @param channel through which the secret gets out
 * @param seenAs what the twin run says when it catches it
 * @param plant puts it there
 * @param where people go more often, lest it takes long to find; empty if anywhere
 */
record Leak(String channel, String seenAs, Plant plant, String where) {

  Leak(String channel, String seenAs, Plant plant) {
    this(channel, seenAs, plant, "");
  }

  Leak at(String route) {
    return new Leak(channel, seenAs, plant, route);
  }

  @Override
  public String toString() {
    return channel;
  }
}
