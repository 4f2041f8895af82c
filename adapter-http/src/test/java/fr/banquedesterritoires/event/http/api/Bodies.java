package fr.banquedesterritoires.event.http.api;

/** Bodies that people send to the API. */
final class Bodies {

  private Bodies() {}

  /** A sign-up that nothing is wrong with. */
  static String signUp(String email) {
    return """
    {"givenName":"Camille","familyName":"Durand","email":"%s","role":"chargée de mission",
     "organisation":"PETR des Portes de Gascogne","organisationKind":"petr",
     "territory":"Portes de Gascogne","lunch":true,"diet":"végétarien",
     "accessNeeds":"boucle magnétique","expectations":"Des exemples de contrats.",
     "consent":true}\
    """
        .formatted(email);
  }

  /** The least that is taken. */
  static String leastSignUp(String email) {
    return """
    {"givenName":"Camille","familyName":"Durand","email":"%s","role":"maire",
     "organisation":"Lombez","lunch":false,"consent":true}\
    """
        .formatted(email);
  }
}
