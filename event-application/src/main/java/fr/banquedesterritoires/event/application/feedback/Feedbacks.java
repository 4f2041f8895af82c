package fr.banquedesterritoires.event.application.feedback;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.FeedbackFigures;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The port for reading what those who came think of a day. */
public interface Feedbacks {

  /** When those who came to a day were asked, if they were. */
  Optional<Instant> feedbackAsked(EventDayId day);

  /** What one person answered, for that person alone. */
  Optional<Feedback> feedbackOf(RegistrationId who);

  /** The marks of a day, those of people who were forgotten since included. */
  FeedbackFigures feedbackFigures(EventDayId day);

  /** What people added in words, in the order of the alphabet: it tells nothing of who they are. */
  List<String> feedbackWords(EventDayId day);
}
