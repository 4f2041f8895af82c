package fr.banquedesterritoires.event.application.work;

import java.util.Optional;

/** The port that tells whether a store can take work now. */
public interface StoreHealth {

  /** What hinders the store, in a short English sentence without secrets; empty if nothing does. */
  Optional<String> trouble();
}
