package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.application.registration.RegisterGroup;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.http.pages.SignUpView.Refusal;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Somebody at the form for several people.
 *
 * @param day which they read, as it stands now
 * @param typed what they have typed so far
 * @param key under which their form counts once
 * @param seal what their form comes back with
 * @param frame the page's
 */
record GroupAttempt(
    PublicDay day, GroupFields typed, IdempotencyKey key, String seal, Frame frame) {

  EventDayId id() {
    return day.day().id();
  }

  Texts texts() {
    return frame.texts();
  }

  Standing standing() {
    return Standing.of(day.day(), day.availability(), texts());
  }

  /** The form with everything that is wrong with it. */
  GroupForm checked() {
    return GroupForm.checked(typed, day.day(), texts());
  }

  /** The form without a word about mistakes. */
  GroupForm unchecked() {
    return GroupForm.unchecked(typed, day.day(), texts());
  }

  GroupView view(GroupForm form, Optional<Refusal> refusal, Notices notices) {
    return GroupView.from(day.day(), form, refusal, notices.in(texts()), key, seal, frame);
  }

  /** For whom there was no seat, where there was one for others. */
  MessageView inPart(RegisterGroup.Answer.Answered answered, boolean hasMailbox) {
    List<SignUpRequest> people = typed.request().people();
    List<String> leftOut =
        IntStream.range(0, people.size())
            .filter(index -> answered.people().get(index) != PublicAnswer.RECEIVED)
            .mapToObj(index -> name(index + 1, people.get(index)))
            .toList();
    return MessageView.groupInPart(frame, hasMailbox, answered.received(), leftOut);
  }

  private String name(int number, SignUpRequest person) {
    return texts().say("group.part.person", number, person.givenName(), person.familyName());
  }
}
