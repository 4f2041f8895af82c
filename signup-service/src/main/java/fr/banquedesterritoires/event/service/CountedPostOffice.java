package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.PostOffice;
import java.util.function.Consumer;

/** A post office that tells somebody what became of each letter. */
record CountedPostOffice(PostOffice real, Consumer<PostOffice.Receipt> counted)
    implements PostOffice {

  @Override
  public Receipt post(Letter letter) {
    return counted(real.post(letter));
  }

  @Override
  public Receipt post(Acknowledgement acknowledgement) {
    return counted(real.post(acknowledgement));
  }

  private Receipt counted(Receipt receipt) {
    counted.accept(receipt);
    return receipt;
  }
}
