package fr.banquedesterritoires.event.testkit.contract;

import fr.banquedesterritoires.event.application.post.PostOffice;
import java.util.List;

final class PlainPostOfficeTest extends PostOfficeContract {

  private final PlainPostOffice office = new PlainPostOffice();

  @Override
  protected PostOffice openPostOffice() {
    return office;
  }

  @Override
  protected List<byte[]> posted() {
    return office.posted();
  }
}
