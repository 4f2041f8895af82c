package fr.banquedesterritoires.event.sample;

import fr.banquedesterritoires.event.programme.CooperationCaseStudy;
import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.SessionKind;
import fr.banquedesterritoires.event.programme.Territory;
import fr.banquedesterritoires.event.programme.TerritoryKind;
import fr.banquedesterritoires.event.programme.TerritorySide;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The programme of 18 March 2019 in printed order, misprints included. */
public final class Flyer {

  public static final Session WELCOME = open("09:00", SessionKind.WELCOME, "Accueil, café");
  public static final Session ROUND_TABLE =
      session("09:00", "10:00", SessionKind.ROUND_TABLE, "Tour de table des participants");
  public static final Session INTRODUCTION =
      session("10:00", "10:30", SessionKind.INTRODUCTION, "Introduction");
  public static final Session RESOURCES =
      plenary(
          "14:00",
          "15:15",
          "Quelles ressources locales valoriser pour quelles complémentarités ?",
          CooperationCaseStudy.between(
              metropole("Montpellier Métropole"), rural("PNR Haut Languedoc", TerritoryKind.PNR)));
  public static final Session LUNCH =
      session("12:30", "14:00", SessionKind.LUNCH, "Déjeuner offert");
  public static final Session METHODS =
      plenary(
          "14:00",
          "16:00",
          "Quels cadres, moyens et méthodes pour faire vivre la coopération ?",
          CooperationCaseStudy.between(
              metropole("Toulouse Métropole"),
              rural("PETR des Portes de Gascogne", TerritoryKind.PETR)));
  public static final Session REVIEW =
      session("16:00", "17:00", SessionKind.COLLECTIVE_REVIEW, "Bilan collectif");

  public static final Programme PROGRAMME =
      Programme.of(WELCOME, ROUND_TABLE, INTRODUCTION, RESOURCES, LUNCH, METHODS, REVIEW);

  private Flyer() {}

  /** An entry without an end. */
  public static Session open(String start, SessionKind kind, String title) {
    return new Session(
        LocalTime.parse(start), Optional.empty(), kind, title, Optional.empty(), List.of());
  }

  /** An entry. */
  public static Session session(String start, String end, SessionKind kind, String title) {
    return new Session(
        LocalTime.parse(start),
        Optional.of(LocalTime.parse(end)),
        kind,
        title,
        Optional.empty(),
        List.of());
  }

  /** The same entry at another time. */
  public static Session moved(Session session, String start, String end) {
    return new Session(
        LocalTime.parse(start),
        Optional.of(LocalTime.parse(end)),
        session.kind(),
        session.title(),
        session.text(),
        session.caseStudies());
  }

  private static Session plenary(
      String start, String end, String title, CooperationCaseStudy caseStudy) {
    return new Session(
        LocalTime.parse(start),
        Optional.of(LocalTime.parse(end)),
        SessionKind.PLENARY,
        title,
        Optional.empty(),
        List.of(caseStudy));
  }

  private static Territory metropole(String name) {
    return new Territory(name, TerritoryKind.METROPOLE, Optional.of(TerritorySide.URBAN));
  }

  private static Territory rural(String name, TerritoryKind kind) {
    return new Territory(name, kind, Optional.of(TerritorySide.RURAL));
  }
}
