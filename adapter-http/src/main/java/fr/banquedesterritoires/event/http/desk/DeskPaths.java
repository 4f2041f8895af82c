package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.RegistrationId;

/** Where the desk lives. */
final class DeskPaths {

  static final String DESK = "/bureau";
  static final String SIGN_IN = DESK + "/entree";
  static final String LINK_ASKED = DESK + "/lien-demande";
  static final String LINK = SIGN_IN + "/{secret}";
  static final String SIGN_OUT = DESK + "/sortie";
  static final String TEAM = DESK + "/equipe";
  static final String MEMBER_SIGN_OUT = TEAM + "/{clerk}/deconnexion";
  static final String MEMBER_DISMISS = TEAM + "/{clerk}/retrait";
  static final String TOKENS = TEAM + "/jetons";
  static final String TOKEN_END = TOKENS + "/{tool}/retrait";
  static final String BOARD = DESK + "/journees/{id}";
  static final String PEOPLE = BOARD + "/personnes";
  static final String ENTER = PEOPLE + "/ajout";
  static final String PERSON = PEOPLE + "/{person}";
  static final String APPROVE = PERSON + "/accord";
  static final String REFUSE = PERSON + "/refus";
  static final String CANCEL = PERSON + "/annulation";
  static final String MOVE = PERSON + "/place";
  static final String RESEND = PERSON + "/lien";
  static final String VENUE = BOARD + "/lieu";
  static final String VENUE_PREVIEW = VENUE + "/apercu";
  static final String VENUE_WITHDRAWAL = VENUE + "/retrait";
  static final String LETTER = VENUE + "/rebuts/{letter}";
  static final String REVIEW = BOARD + "/bilan";
  static final String REVIEW_PREVIEW = REVIEW + "/apercu";
  static final String REVIEW_WITHDRAWAL = REVIEW + "/retrait";
  static final String FEEDBACK = REVIEW + "/questionnaire";
  static final String DOOR = BOARD + "/accueil";
  static final String DOOR_EVENT = DOOR + "/pointage";
  static final String DOOR_LIST = DOOR + "/liste";
  static final String DOOR_REPORT = DOOR + "/envoi";
  static final String DOOR_WORKER = BOARD + "/accueil-hors-ligne.js";
  static final String DOOR_SCRIPT = DESK + "/accueil.js";
  static final String CERTIFICATES = DOOR + "/attestations";
  static final String CERTIFICATE = CERTIFICATES + "/{person}";
  static final String WALK_IN = DOOR + "/inscription";
  static final String LISTS = BOARD + "/listes";
  static final String TABLE = LISTS + "/tableau";
  static final String SENSITIVE_TABLE = LISTS + "/tableau-sensible";
  static final String PAPER = LISTS + "/papier/{paper}";
  static final String DAY_FILE = BOARD + "/fiche";
  static final String PREVIEW = BOARD + "/apercu";
  static final String PREVIEW_REGISTERED = PREVIEW + "/inscrit";
  static final String PUBLICATION = BOARD + "/publication";
  static final String NEW_DAY = DESK + "/nouvelle-journee";
  static final String CHECK_DAY = NEW_DAY + "/verification";
  static final String MEND_DAY = NEW_DAY + "/proposition";
  static final String DAY_FORM = BOARD + "/formulaire";
  static final String NEW_DAY_FORM = NEW_DAY + "/formulaire";
  static final String WRITING_SCRIPT = DESK + "/redaction.js";
  static final String DEMO = "/demo/bureau";

  private DeskPaths() {}

  /** A path about a day. */
  static String of(String template, EventDayId day) {
    return template.replace("{id}", day.value());
  }

  /** A path about a person of a day. */
  static String of(String template, EventDayId day, RegistrationId person) {
    return of(template, day).replace("{person}", person.toString());
  }
}
