package fr.banquedesterritoires.event.registration;

import fr.banquedesterritoires.event.privacy.NoticeVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * L'inscription groupée: somebody signs several people up for a day, as assistants do. Each of them
 * is written to at their own address and alone holds the link to their registration.
 *
 * @param delegate whom a receipt goes to; may be one of the people
 * @param people those signed up, in the order in which seats go to them
 * @param language in which all of them are written to
 */
public record GroupSignUp(EmailAddress delegate, List<Member> people, Locale language) {

  /** How many people can be signed up at once. */
  public static final int MAX_PEOPLE = 20;

  /**
   * One of the people.
   *
   * @param participant who they are
   * @param wishes what they ask of the day
   * @param notice which information notice was shown to whoever signs them up, where that is known
   */
  public record Member(Participant participant, Wishes wishes, Optional<NoticeVersion> notice) {}

  /** Refuses nobody, more than {@link #MAX_PEOPLE}, and two people under one address. */
  public GroupSignUp {
    people = List.copyOf(people);
    if (people.isEmpty() || people.size() > MAX_PEOPLE) {
      throw new IllegalArgumentException(
          "a group is 1 to " + MAX_PEOPLE + " people, not " + people.size());
    }
    if (people.stream().map(one -> one.participant().email()).distinct().count() < people.size()) {
      throw new IllegalArgumentException("each person of a group has an address of their own");
    }
  }
}
