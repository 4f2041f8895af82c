package fr.banquedesterritoires.event.http.desk;

/** Where the desk lives. */
final class DeskPaths {

  static final String DESK = "/bureau";
  static final String SIGN_IN = DESK + "/entree";
  static final String LINK = SIGN_IN + "/{secret}";
  static final String SIGN_OUT = DESK + "/sortie";
  static final String TEAM = DESK + "/equipe";
  static final String MEMBER_SIGN_OUT = TEAM + "/{clerk}/deconnexion";
  static final String MEMBER_DISMISS = TEAM + "/{clerk}/retrait";
  static final String DEMO = "/demo/bureau";

  private DeskPaths() {}
}
