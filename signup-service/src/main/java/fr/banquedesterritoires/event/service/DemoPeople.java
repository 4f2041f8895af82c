package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.Participant;
import java.util.List;
import java.util.Optional;

/** The invented people of the demo, each under an address that no mail reaches (RFC 2606). */
final class DemoPeople {

  private static final List<String> GIVEN_NAMES =
      List.of(
          "Ada",
          "Bastien",
          "Camille",
          "Danièle",
          "Élie",
          "Fatou",
          "Gaël",
          "Hélène",
          "Inès",
          "Jules",
          "Karim",
          "Lucie",
          "Maëlle",
          "Noé",
          "Océane",
          "Paul",
          "Quitterie",
          "Rémi",
          "Soizic",
          "Théo");
  private static final List<String> FAMILY_NAMES =
      List.of(
          "Martin",
          "Le Goff",
          "Durand",
          "Etcheverry",
          "Diallo",
          "Béranger",
          "Roux",
          "Nguyen",
          "d’Oñate",
          "Lefèvre");
  private static final List<String> ROLES =
      List.of("maire", "chargée de mission", "directeur général des services", "élue déléguée");
  private static final List<String> ORGANISATIONS =
      List.of(
          "Commune de Lombez",
          "Toulouse Métropole",
          "PETR des Portes de Gascogne",
          "Parc naturel régional du Haut-Languedoc",
          "Communauté de communes du Savès");

  private DemoPeople() {}

  /** Person {@code n}, always the same. */
  static Participant person(int n) {
    return new Participant(
        GIVEN_NAMES.get(n % GIVEN_NAMES.size()),
        FAMILY_NAMES.get(n / GIVEN_NAMES.size() % FAMILY_NAMES.size()),
        EmailAddress.of("personne-" + n + "@demo.example"),
        ROLES.get(n % ROLES.size()),
        new Organisation(ORGANISATIONS.get(n % ORGANISATIONS.size()), Optional.empty()),
        Optional.empty());
  }
}
