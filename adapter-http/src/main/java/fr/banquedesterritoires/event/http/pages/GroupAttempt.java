package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.registration.RegisterGroup;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.http.pages.SignUpView.Refusal;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Somebody at the form for several people.
 *
 * @param form before them
 * @param typed what they have typed so far
 */
record GroupAttempt(OpenForm form, GroupFields typed) {

  EventDayId id() {
    return form.id();
  }

  Texts texts() {
    return form.texts();
  }

  /** The same with room for one more person. */
  GroupAttempt withOneMore() {
    return new GroupAttempt(form, typed.withOneMore());
  }

  /** The form with everything that is wrong with it. */
  GroupForm checked() {
    return GroupForm.checked(typed, form.day().day(), texts());
  }

  /** The form without a word about mistakes. */
  GroupForm unchecked() {
    return GroupForm.unchecked(typed, form.day().day(), texts());
  }

  GroupView view(GroupForm fields, Optional<Refusal> refusal, Notices notices) {
    return GroupView.from(form, fields, refusal, notices.in(texts()));
  }

  /** For whom there was no seat, where there was one for others. */
  MessageView inPart(RegisterGroup.Answer.Answered answered, boolean hasMailbox) {
    List<SignUpRequest> people = typed.request().people();
    List<String> leftOut =
        IntStream.range(0, people.size())
            .filter(index -> answered.people().get(index) != PublicAnswer.RECEIVED)
            .mapToObj(index -> name(index + 1, people.get(index)))
            .toList();
    return MessageView.groupInPart(form.frame(), hasMailbox, answered.received(), leftOut);
  }

  private String name(int number, SignUpRequest person) {
    return texts().say("group.part.person", number, person.givenName(), person.familyName());
  }
}
