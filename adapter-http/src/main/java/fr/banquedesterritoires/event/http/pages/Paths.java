package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.day.EventDayId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages live. */
final class Paths {

  static final String HOME = "/";
  static final String ROBOTS = "/robots.txt";
  static final String SITEMAP = "/sitemap.xml";
  static final String FEED = "/calendrier.ics";
  static final String DAY = "/journees/{id}";
  static final String CALENDAR = DAY + "/calendrier.ics";
  static final String SIGN_UP = DAY + "/inscription";
  static final String RECEIVED = SIGN_UP + "/recue";
  static final String GROUP = DAY + "/inscription-groupee";
  static final String GROUP_RECEIVED = GROUP + "/recue";
  static final String LOST_LINK = DAY + "/lien-perdu";
  static final String LINK_SENT = LOST_LINK + "/demande";
  static final String PRIVATE_LINK = "/inscription/{token}";
  static final String FEEDBACK_LINK = PRIVATE_LINK + "/avis";
  static final String MINE = "/mon-inscription";
  static final String CANCEL = MINE + "/annulation";
  static final String CLAIM = MINE + "/acceptation";
  static final String NEW_LINK = MINE + "/nouveau-lien";
  static final String OWN_DATA = MINE + "/donnees";
  static final String OWN_DATA_FILE = OWN_DATA + ".json";
  static final String ERASE = MINE + "/effacement";
  static final String ERASED = "/inscription-effacee";
  static final String CERTIFICATE = MINE + "/attestation";
  static final String FEEDBACK = MINE + "/avis";
  static final String LEAVE = MINE + "/quitter";
  static final String ACCESSIBILITY = "/accessibilite";
  static final String LEGAL = "/mentions-legales";
  static final String PRIVACY = "/donnees-personnelles";
  static final String PRIVACY_FILE = "/donnees-personnelles.json";
  static final String MAILBOX = "/demo/boite-aux-lettres";
  static final String LETTER = MAILBOX + "/{id}";

  static final String STAGE = "/demo/regie";

  private Paths() {}

  static String day(EventDayId id) {
    return of(DAY, id);
  }

  static String calendar(EventDayId id) {
    return of(CALENDAR, id);
  }

  static String signUp(EventDayId id) {
    return of(SIGN_UP, id);
  }

  static String group(EventDayId id) {
    return of(GROUP, id);
  }

  static String groupReceived(EventDayId id) {
    return of(GROUP_RECEIVED, id);
  }

  static String lostLink(EventDayId id) {
    return of(LOST_LINK, id);
  }

  static String linkSent(EventDayId id) {
    return of(LINK_SENT, id);
  }

  static String received(EventDayId id) {
    return of(RECEIVED, id);
  }

  static String letter(String id) {
    return LETTER.replace(
        "{id}", URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  private static String of(String template, EventDayId id) {
    return template.replace("{id}", id.value());
  }
}
