package fr.banquedesterritoires.event.registration;

/** The kinds of organisation participants come from. */
public enum OrganisationKind {
  /** Commune. */
  COMMUNE,
  /** Métropole. */
  METROPOLE,
  /** Another intercommunality: communauté de communes, d'agglomération or urbaine. */
  EPCI,
  /** Pôle d'équilibre territorial et rural, or pays. */
  PETR,
  /** Parc naturel régional. */
  PNR,
  /** Département. */
  DEPARTEMENT,
  /** Région. */
  REGION,
  /** A service of the State or a public body. */
  STATE,
  /** Association or federation. */
  ASSOCIATION,
  /** Company or consultancy. */
  COMPANY,
  /** Anything else. */
  OTHER
}
