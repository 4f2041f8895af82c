package fr.banquedesterritoires.event.testkit.contract;

import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The plainest post office there is: it keeps letters as a few lines of text. */
final class PlainPostOffice implements PostOffice {

  private final Queue<byte[]> posted = new ConcurrentLinkedQueue<>();

  @Override
  public Receipt post(Letter letter) {
    String text =
        String.join(
            "\n",
            letter.registration().participant().email().canonical(),
            letter.occasion().name(),
            "https://journees.example.org/inscription/" + letter.token(),
            place(letter.venue()));
    posted.add(text.getBytes(StandardCharsets.UTF_8));
    return Receipt.POSTED;
  }

  @Override
  public Receipt post(Acknowledgement receipt) {
    String text =
        receipt.delegation().delegate().canonical() + "\n" + receipt.delegation().people();
    posted.add(text.getBytes(StandardCharsets.UTF_8));
    return Receipt.POSTED;
  }

  List<byte[]> posted() {
    return List.copyOf(posted);
  }

  private static String place(VenueAnswer venue) {
    return switch (venue) {
      case VenueAnswer.Disclosed told -> place(told.details());
      case VenueAnswer.Kept kept -> kept.withheld().publicPlace().label();
    };
  }

  private static String place(VenueDetails details) {
    String room =
        details
            .room()
            .map(in -> in.name() + "\n" + in.address() + "\n" + in.accessNotes().orElse(""))
            .orElse("");
    String link =
        details
            .joinLink()
            .map(online -> online.link() + "\n" + online.notes().orElse(""))
            .orElse("");
    return room + "\n" + link;
  }
}
