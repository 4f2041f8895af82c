package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.privacy.Erasures;
import fr.banquedesterritoires.event.application.privacy.KeptLetters;
import fr.banquedesterritoires.event.mail.MaildirLetters;
import fr.banquedesterritoires.event.privacy.RetentionRule;
import java.nio.file.Path;
import java.time.Clock;

/**
 * How long personal data are kept, and where they are besides the store.
 *
 * @param rule how long
 * @param erasures those who had themselves erased
 * @param letters letters that stay in the house
 * @param copies copies of the store that the program left
 */
record Keeping(RetentionRule rule, Erasures erasures, KeptLetters letters, AgedCopies copies) {

  /** In a data folder. Files bear the real time, whatever clock a demo goes by. */
  static Keeping in(Path data, Path erasures, RetentionRule rule) {
    return new Keeping(
        rule,
        new ErasureFile(erasures),
        new MaildirLetters(data.resolve(MailOptions.FOLDER)),
        new AgedCopies(data, Clock.systemUTC()));
  }

  /** In a data folder, as long as is usual. */
  static Keeping in(Path data) {
    return in(data, data.resolve(ErasureFile.FILE_NAME), RetentionRule.USUAL);
  }
}
