package fr.banquedesterritoires.event.programme;

/** The kinds of territory that cooperate, under the names French law gives them. */
public enum TerritoryKind {
  /** Métropole. */
  METROPOLE,
  /** Another intercommunality: communauté de communes, d'agglomération or urbaine. */
  EPCI,
  /** Commune. */
  COMMUNE,
  /** Pôle d'équilibre territorial et rural. */
  PETR,
  /** Parc naturel régional. */
  PNR,
  /** Département. */
  DEPARTEMENT,
  /** Région. */
  REGION,
  /** Anything else, named by its title. */
  OTHER
}
